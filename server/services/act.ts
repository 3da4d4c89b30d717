// What all writes share: the permit, one transaction, the work, the rules, and one event in the record.

import { insertEvent, lockRecord } from "@/db/queries/events";
import * as keys from "@/db/queries/keys";
import { findRequest, insertRequest, type Press } from "@/db/queries/requests";
import { type Writer, writeIn } from "@/db/scope";
import type { BusinessCalendar } from "../domain/calendar/business-days";
import { type Dated, dayIn } from "../domain/calendar/dated";
import type { Day } from "../domain/calendar/day";
import { dayOf } from "../domain/calendar/instant";
import type { NewEvent } from "../domain/events/event";
import type { KnownThen } from "../domain/events/provenance";
import { touchedBy } from "../domain/findings/slice";
import type { Action } from "../domain/identity/permissions";
import { permitFor } from "../domain/identity/permit";
import type { Asker } from "../domain/identity/standing";
import type { Json } from "../domain/json";
import type { Words } from "../domain/words";
import { calendarWithout } from "./calendar";
import { pressDigestOf } from "./digest";
import { refreshFindings } from "./findings";
import { orNotFound, orRefuse, Refusal } from "./refusal";

/** How a fact is known: its source, whether sources are silent or disagree, and whether it is a made-up example. */
export interface Known {
  /** The source's key. */
  readonly source?: string | undefined;
  readonly illustrative?: boolean | undefined;
  readonly certainty?: "stated" | "unconfirmed" | "conflicting" | undefined;
  readonly note?: Words | undefined;
  /** Who knew it when it happened, if its source appeared later. */
  readonly knownThen?: KnownThen | undefined;
  /** When it happened. Defaults to the day of entry. */
  readonly happenedOn?: Dated | undefined;
  /** The id of the press. The same press sent again counts once; different content under the same id is refused. */
  readonly request?: string | undefined;
}

export interface Work {
  readonly db: Writer;
  readonly projectId: string;
  /** Today in Asia/Tokyo, by the clock of the record. */
  readonly today: Day;
  /** The project's calendar at the moment of the act. */
  readonly calendar: BusinessCalendar;
  /** null: the asker is the only source. */
  readonly sourceId: string | null;
  /** The columns that store how each fact is known. */
  readonly marks: {
    readonly sourceId: string | null;
    readonly illustrative: boolean;
    readonly certainty: "stated" | "unconfirmed" | "conflicting";
    readonly note: Words | null;
    readonly knownThen: KnownThen | null;
  };
}

/** What an act did, if it returns a value, writes several events, or found nothing to do. */
export interface Done<Answer extends Json> {
  /** Its events for the record. None: nothing was written. */
  readonly said: NewEvent | readonly NewEvent[];
  readonly answer: Answer;
}

type AnswerOf<Did> = Did extends Done<infer Answer> ? Answer : null;

const pressOf = (action: Action, known: Known): Press | null =>
  known.request === undefined
    ? null
    : { id: known.request, action, digest: pressDigestOf(action, known) };

/** The answer that this press got before. null: its id is new. */
async function answeredBefore(db: Writer, projectId: string, press: Press) {
  const before = await findRequest(db, projectId, press.id);
  if (before === null) return null;
  if (before.action !== press.action || before.digest !== press.digest)
    throw new Refusal("request-reused");
  return before;
}

const isDone = (did: NewEvent | Done<Json>): did is Done<Json> => "said" in did;

/**
 * Performs one act: checks the permit, opens the transaction, runs `work`, runs the rules and adds the act's events,
 * which seal everything written. It commits as a whole or not at all. Returns what `work` answers, or null if `work`
 * returns only its event. If `work` returns no event, nothing was written and the press is not stored.
 * `known` must contain everything that was sent; services that share an action must send something that tells them
 * apart. A repeated press (`known.request`) gets the first answer. Refused: `request-reused` (the id of a press came
 * with another action or other content).
 */
export async function act<Sent extends Known, Did extends NewEvent | Done<Json>>(
  asker: Asker,
  action: Action,
  known: Sent,
  work: (tools: Work) => Promise<Did>,
): Promise<AnswerOf<Did>>;
export async function act(
  asker: Asker,
  action: Action,
  known: Known,
  work: (tools: Work) => Promise<NewEvent | Done<Json>>,
): Promise<Json> {
  const permit = orRefuse(permitFor(asker, action));
  const { projectId } = asker.membership;
  return writeIn(permit, async (db) => {
    const press = pressOf(action, known);
    const before = press && (await answeredBefore(db, projectId, press));
    if (before !== null) return before.answer;
    const sourceId =
      known.source === undefined
        ? null
        : (await orNotFound(keys.findSourceByKey(db, projectId, known.source))).id;
    const today = dayOf(db.now);
    const certainty = known.certainty ?? "stated";
    const illustrative = known.illustrative ?? false;
    const marks = {
      sourceId,
      illustrative,
      certainty,
      note: known.note ?? null,
      knownThen: known.knownThen ?? null,
    };
    const calendar = calendarWithout(db.daysOff);
    const did = await work({ db, projectId, today, calendar, sourceId, marks });
    const { said, answer } = isDone(did) ? did : { said: did, answer: null };
    const lines: readonly NewEvent[] = [said].flat();
    if (lines.length === 0) return answer;
    if (press !== null) await insertRequest(db, projectId, press, answer);
    await Promise.all([
      lockRecord(db, projectId),
      refreshFindings(db, projectId, touchedBy(lines)),
    ]);
    for (const line of lines) {
      const happened = line.happened ?? known.happenedOn ?? today;
      await insertEvent(
        db,
        { ...line, happened },
        {
          sourceId,
          illustrative,
          certainty,
          happenedOn: dayIn(happened),
        },
      );
    }
    return answer;
  });
}
