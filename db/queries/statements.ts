import { and, desc, eq, lte } from "drizzle-orm";
import type { Day } from "@/server/domain/calendar/day";
import { type Given, prepared } from "../prepared";
import { source } from "../schema/projects";
import { statement } from "../schema/statements";
import { newestFirst } from "./dated";
import { howKnown } from "./source-columns";

/** What had been said in public by a day, newest first, with its sources. */
export const listStatements = prepared(
  (db, projectId: Given<string>, day: Given<Day>, limit: Given<number>) =>
    db
      .select({
        id: statement.id,
        words: statement.words,
        saidOn: statement.saidOn,
        ...howKnown(statement.knownThen),
      })
      .from(statement)
      .leftJoin(
        source,
        and(eq(source.projectId, statement.projectId), eq(source.id, statement.sourceId)),
      )
      .where(and(eq(statement.projectId, projectId), lte(statement.saidOn, day)))
      .orderBy(...newestFirst(statement.saidOn, statement.saidOnAt), desc(statement.id))
      .limit(limit),
);
export type StatementRow = Awaited<ReturnType<typeof listStatements>>[number];
