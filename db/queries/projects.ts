import { and, asc, desc, eq, isNotNull, lte } from "drizzle-orm";
import type { Day } from "@/server/domain/calendar/day";
import { type Given, prepared } from "../prepared";
import { figure, party, source } from "../schema/projects";
import { howKnown } from "./source-columns";

/** The footer of every page: the feeds and when each was last heard from. */
export const listFeeds = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: source.id,
      key: source.key,
      title: source.title,
      heardAt: source.heardAt,
      allowedAge: source.allowedAge,
      illustrative: source.illustrative,
    })
    .from(source)
    .where(and(eq(source.projectId, projectId), isNotNull(source.allowedAge)))
    .orderBy(asc(source.heardAt)),
);

/** The two newest published figures of a kind up to a day. */
export const listNewestFigures = prepared(
  (
    db,
    projectId: Given<string>,
    kind: Given<"downloads" | "positive_registrations">,
    day: Given<Day>,
  ) =>
    db
      .select({
        value: figure.value,
        onDay: figure.onDay,
        ...howKnown(figure.knownThen),
      })
      .from(figure)
      .innerJoin(
        source,
        and(eq(source.projectId, figure.projectId), eq(source.id, figure.sourceId)),
      )
      .where(and(eq(figure.projectId, projectId), eq(figure.kind, kind), lte(figure.onDay, day)))
      .orderBy(desc(figure.onDay))
      .limit(2),
);

export const listParties = prepared((db, projectId: Given<string>) =>
  db
    .select({
      id: party.id,
      key: party.key,
      name: party.name,
      part: party.part,
      kind: party.kind,
      parentId: party.parentId,
    })
    .from(party)
    .where(eq(party.projectId, projectId))
    .orderBy(asc(party.key)),
);
