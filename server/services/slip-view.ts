// Full-chain tests whose expected start has moved too far: from which day to which, how often, and what was put before
// them by whom.
import { listNamesOf } from "@/db/queries/drifts";
import { listSlips } from "@/db/queries/slips";
import { listTitles } from "@/db/queries/tasks";
import { listTestTurns } from "@/db/queries/test-moves";
import type { Reader } from "@/db/scope";
import { businessDaysBetween } from "../domain/calendar/business-days";
import { laterIn, movesUntil, readSlip, startOf } from "../domain/findings/test-slipping";
import { type Asked, projectOf } from "./asked";
import { elapsed } from "./elapsed";

/** The visible tests that slip on the day in question, the longest first. */
export async function readSlips(db: Reader, asked: Asked) {
  const projectId = projectOf(asked);
  const { day, calendar } = asked;
  const found = (await listSlips(db, projectId, day)).flatMap((row) => {
    const slip = readSlip(row.facts);
    return slip === null ? [] : [{ ...row, slip }];
  });
  if (found.length === 0) return [];
  const turns = new Map((await listTestTurns(db, projectId)).map((turn) => [turn.taskId, turn]));
  const ids = found.flatMap(({ slip }) => [slip.task, ...slip.moves.flatMap(({ ahead }) => ahead)]);
  const accounts = found.flatMap(({ slip }) => slip.moves.flatMap(({ by }) => by ?? []));
  const [tasks, names] = await Promise.all([
    listTitles(db, projectId, [...new Set(ids)]),
    listNamesOf(db, projectId, [...new Set(accounts)]),
  ]);
  const titles = new Map(tasks.map(({ id, title }) => [id, title]));
  const people = new Map(names.map(({ accountId, ...name }) => [accountId, name]));
  return found.map(({ slip, version, label, party, partyKey, since }) => {
    const turn = turns.get(slip.task);
    const now = turn === undefined ? null : startOf(turn, calendar, day);
    const moves = movesUntil(slip.moves, now, day);
    return {
      taskId: slip.task,
      title: titles.get(slip.task) ?? null,
      version,
      platform: label.platform?.name ?? null,
      party,
      partyKey,
      since,
      elapsed: elapsed(calendar, since, day),
      first: slip.first,
      /** The start that is expected on the day in question. null: nobody can say. */
      now,
      /** How many business days later than first expected. null: nobody can say. */
      later: now === null ? null : businessDaysBetween(calendar, slip.first, now),
      /** How often it moved later. */
      times: slip.later + laterIn(moves) - laterIn(slip.moves),
      /** The last moves, in order. */
      moves: moves.map(({ ahead, by, ...move }) => ({
        ...move,
        by: by === null ? null : (people.get(by) ?? null),
        ahead: ahead.map((id) => ({ id, title: titles.get(id) ?? null })),
      })),
      earlierMoves: slip.movesTotal - slip.moves.length,
    };
  });
}
export type SlipView = Awaited<ReturnType<typeof readSlips>>[number];
