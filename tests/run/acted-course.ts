// The record as it would have gone on if people had acted on what the console says: the full-chain test of Android 1.1.4
// is put first as soon as the environment is ready, fails at one stage, is decided about, and passes two days later.
import type postgres from "postgres";
import { type Day, parseDay } from "@/server/domain/calendar/day";
import type { Asker } from "@/server/domain/identity/standing";
import { KINDS } from "@/server/domain/records/kinds";
import { goOnTo } from "@/server/record/exercise";
import type { PersonaKey } from "@/server/record/personas";
import { acknowledgeOrder } from "@/server/services/acknowledgements";
import { recordFullChainRun } from "@/server/services/coverage";
import { enterRecord } from "@/server/services/records";
import { reportTask } from "@/server/services/tasks";
import { decideInView, proposeMove, waitingIn } from "../db/proposing";

export interface Stage {
  readonly owner: postgres.Sql;
  readonly ask: (who: PersonaKey) => Promise<Asker>;
}

/** The day at which the acted course begins. A database of this course is played until then. */
export const BEGINS = "2020-10-13";

const dayOf = (text: string): Day => {
  const day = parseDay(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
};

/** The official puts Android's test first, the adviser approves, the prime contractor receives it and begins. */
async function putFirst({ owner, ask }: Stage): Promise<void> {
  const waiting = await waitingIn(owner, "persol");
  const from = waiting.findIndex(({ title }) => /通し.*Android/.test(title)) + 1;
  const number = await proposeMove(owner, { from, to: 1 });
  await decideInView(await ask("adviser"), { number, verdict: "approved" });
  await acknowledgeOrder(await ask("prime"), { number });
  const taskId = waiting[from - 1]?.id ?? "";
  await reportTask(await ask("prime"), { taskId, status: "in_progress" });
}

/** A full-chain test of Android 1.1.4, with the stages that failed. */
const run = async ({ ask }: Stage, ranOn: string, failed: readonly number[]) =>
  recordFullChainRun(await ask("official"), {
    version: "1.1.4",
    platform: "android",
    ranOn: dayOf(ranOn),
    outcome: Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((stage) => [stage, failed.includes(stage) ? "failed" : "passed"]),
    ),
  });

const ACTS: Readonly<Record<string, (stage: Stage) => Promise<unknown>>> = {
  "2020-10-13": putFirst,
  "2020-10-27": async (stage) => {
    await run(stage, "2020-10-27", [5]);
    await enterRecord(KINDS.response, await stage.ask("official"), {
      values: {
        version: "1.1.4",
        platform: "android",
        measure: "fix",
        decidedOn: "2020-10-27",
        reason: { ja: "接触の判定が働かない。" },
        noDefect: { ja: "原因を調べている。" },
      },
    });
  },
  "2020-10-29": (stage) => run(stage, "2020-10-29", []),
};

/** Goes on to a day: the record's own acts until then, and what people do on it in this course. */
export async function liveThrough(stage: Stage, day: string): Promise<void> {
  if (day !== BEGINS) await goOnTo(await stage.ask("official"), dayOf(day));
  await ACTS[day]?.(stage);
}
