// What every change has in common: permit, one transaction, the work, the rules, one line of the record.

import { insertEvent, lockRecord } from "@/db/queries/events";
import * as keys from "@/db/queries/keys";
import { findRequest, insertRequest, type Press } from "@/db/queries/requests";
import { type Writer, writeIn } from "@/db/scope";
import type { Day } from "../domain/calendar/day";
import { dayOf } from "../domain/calendar/instant";
import type { NewEvent } from "../domain/events/event";
import { slicesOf } from "../domain/findings/slice";
import type { Action } from "../domain/identity/permissions";
import { permitFor } from "../domain/identity/permit";
import type { Asker } from "../domain/identity/standing";
import type { Words } from "../domain/words";
import { pressDigestOf } from "./digest";
import { refreshFindings } from "./findings";
import { orNotFound, orRefuse, Refusal } from "./refusal";

/** How a fact is known: its source, whether sources are silent or disagree, whether it is made up as an example. */
export interface Known {
  /** The source's key. */
  readonly source?: string | undefined;
  readonly illustrative?: boolean | undefined;
  readonly certainty?: "stated" | "unconfirmed" | "conflicting" | undefined;
  readonly note?: Words | undefined;
  /** The day it happened; the day of entry when not said. */
  readonly happenedOn?: Day | undefined;
  /** The id of the press: the same press sent again counts once, and anything else under its id is refused. */
  readonly request?: string | undefined;
}

export interface Work {
  readonly db: Writer;
  readonly projectId: string;
  /** Today in Asia/Tokyo, by the clock of the record. */
  readonly today: Day;
  readonly sourceId: string | null;
  /** The columns by which every fact says how it is known. */
  readonly marks: {
    readonly sourceId: string | null;
    readonly illustrative: boolean;
    readonly certainty: "stated" | "unconfirmed" | "conflicting";
    readonly note: Words | null;
  };
}

/** What an act says on the record: a line, or one for each thing that it decided at once. */
export type Said = NewEvent | readonly [NewEvent, ...NewEvent[]];

const pressOf = (action: Action, known: Known): Press | null =>
  known.request === undefined
    ? null
    : { id: known.request, action, digest: pressDigestOf(action, known) };

/** What this very press was answered before; null when its id is new. */
async function answerOf(db: Writer, projectId: string, press: Press): Promise<string | null> {
  const before = await findRequest(db, projectId, press.id);
  if (before === null) return null;
  if (before.action !== press.action || before.digest !== press.digest)
    throw new Refusal("request-reused");
  return before.subjectId;
}

/**
 * Does one thing: asks for the permit, opens the transaction, lets `work` write, lets the rules look again and
 * adds its lines, which seal all that was written. All of it stands, or none of it. Answers the subject of its
 * first line.
 *
 * `known` is everything that was sent; services that share an action send something by which they differ. The same
 * press sent again (`known.request`) answers what the first answered. Refused: `request-reused`, where the id of a
 * press comes with another action or with anything else that differs.
 */
export async function act<Sent extends Known>(
  asker: Asker,
  action: Action,
  known: Sent,
  work: (tools: Work) => Promise<Said>,
): Promise<string> {
  const permit = orRefuse(permitFor(asker, action));
  const { projectId } = asker.membership;
  return writeIn(permit, async (db) => {
    const press = pressOf(action, known);
    const answered = press && (await answerOf(db, projectId, press));
    if (answered !== null) return answered;
    const sourceId =
      known.source === undefined
        ? null
        : (await orNotFound(keys.findSourceByKey(db, projectId, known.source))).id;
    const today = dayOf(db.now);
    const certainty = known.certainty ?? "stated";
    const illustrative = known.illustrative ?? false;
    const marks = { sourceId, illustrative, certainty, note: known.note ?? null };
    const said: readonly NewEvent[] = [
      await work({ db, projectId, today, sourceId, marks }),
    ].flat();
    const subject = said[0]?.subject.id ?? "";
    if (press !== null) await insertRequest(db, projectId, press, subject);
    await lockRecord(db, projectId);
    await refreshFindings(db, projectId, today, new Set(said.flatMap(slicesOf)));
    for (const line of said)
      await insertEvent(db, line, {
        sourceId,
        illustrative,
        certainty,
        happenedOn: known.happenedOn ?? today,
      });
    return subject;
  });
}
