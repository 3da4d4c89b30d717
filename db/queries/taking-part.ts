// Who of the members takes part at the moment that is asked about. The database function is the only definition.
import { type SQL, sql } from "drizzle-orm";
import type { member } from "../schema/identity";

/** The membership has not ended and its term has not passed. As of a past moment: as it stood then. */
export const takesPart = ({
  endedOn,
  untilOn,
}: Pick<typeof member, "endedOn" | "untilOn">): SQL<boolean> =>
  sql<boolean>`takes_part(${endedOn}, ${untilOn}, (select moment_asked()))`;
