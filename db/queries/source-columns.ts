// The columns by which a fact says how it is known: its source, and who knew it then.
import type { PgColumn } from "drizzle-orm/pg-core";
import { source } from "../schema/projects";

/** The source that is joined to a fact, and who knew the fact at the time. */
export const howKnown = <Known extends PgColumn>(knownThen: Known) => ({
  source: source.title,
  sourceUrl: source.url,
  sourceKind: source.kind,
  sourcePublishedOn: source.publishedOn,
  knownThen,
});
