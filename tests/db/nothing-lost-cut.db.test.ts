// The connection to the database is cut between the statements of an act: the act is there completely or not at all,
// and the same request sent again counts once.

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disconnect } from "@/db/client";
import { parseDay } from "@/server/domain/calendar/day";
import type { Asker } from "@/server/domain/identity/standing";
import { env, provideEnv } from "@/server/env";
import type { PersonaKey } from "@/server/record/personas";
import { verifyRecord } from "@/server/record/verify";
import { acknowledgeOrder } from "@/server/services/acknowledgements";
import { withdrawProposal } from "@/server/services/proposals";
import { proposeOrder } from "@/server/services/propose-order";
import { askToPutOff } from "@/server/services/put-off";
import { reportTask, undoTaskReport } from "@/server/services/tasks";
import { type Relay, startRelay } from "../run/relay";
import { everything } from "./everything";
import { aDatabase, asked, askerOf } from "./opened";
import { answersInView, decideInView } from "./proposing";

const database = aDatabase("record-2020-11-24");
const askers = new Map<PersonaKey, Asker>();
let relay: Relay | undefined;

const by = (persona: PersonaKey): Asker => {
  const asker = askers.get(persona);
  if (asker === undefined) throw new Error(persona);
  return asker;
};

beforeAll(async () => {
  for (const persona of ["official", "adviser", "prime"] as const)
    askers.set(persona, await askerOf(database().owner, `${persona}@fukan.example`, "cocoa"));
  relay = await startRelay(env().DATABASE_URL ?? "");
  await disconnect();
  provideEnv({ DATABASE_URL: relay.url, DATABASE_POOL: "2" });
});
afterAll(() => relay?.close());

/** Waits until the database has noticed that the cut connection is gone. */
const settled = () =>
  expect
    .poll(
      async () => {
        const rows = await database().owner`
          select 1 from pg_stat_activity
           where datname = current_database() and usename <> current_user
             and (xact_start is not null or state = 'active')`;
        return rows.length;
      },
      { timeout: 10_000, interval: 2 },
    )
    .toBe(0);

const lineCount = async () => {
  const [row] = await database().owner<
    { lines: number }[]
  >`select count(*)::int as lines from event`;
  return row?.lines ?? 0;
};
const waiting = async () => {
  const rows = await database().owner<{ id: string }[]>`
    select t.id from task t join party p on p.id = t.party_id
     where p.key = 'persol' and t.rank is not null order by t.rank collate "C"`;
  return rows.map(({ id }) => id);
};
const version = async () => {
  const [row] = await database().owner<{ version: number }[]>`
    select q.version from queue q join party p on p.id = q.party_id where p.key = 'persol'`;
  return row?.version ?? 0;
};
const lastNumber = async () => {
  const [row] = await database().owner<
    { number: number }[]
  >`select max(number) as number from proposal`;
  return row?.number ?? 0;
};

/** An act sends more statements than this, so a test that cut nothing would fail. */
const MANY = 5;

/**
 * Cuts the connection after the first statement of the act, then after the second, and so on, until the act was
 * committed and only its answer was lost. Returns the number of the act's statements.
 */
async function cutEverywhere(
  act: (request: string) => Promise<unknown>,
  /** The number of events that the act writes. */
  said = 1,
): Promise<number> {
  if (relay === undefined) throw new Error("no relay");
  const before = await everything(database().owner);
  const lines = await lineCount();
  const request = randomUUID();
  const [clock] = await database().owner<{ now: string }[]>`select clock()::text as now`;
  for (let n = 1; ; n += 1) {
    // However long the cuts take, the clock stays within the minute in which a report can be undone.
    await database()
      .owner`update exercise_clock set shown = ${clock?.now ?? ""}::timestamptz, anchored = now()`;
    void relay.breakAfter(n, "cut");
    await expect(act(request), `its statement ${n} was cut off`).rejects.toThrow();
    expect(relay.hasBroken(), `it failed without a cut at ${n}`).toBe(true);
    relay.mend();
    await settled();
    const after = await everything(database().owner);
    if (after === before) continue;
    expect(await lineCount(), `half of it is there after statement ${n}`).toBe(lines + said);
    await act(request);
    expect(await everything(database().owner), `sent again after a cut at ${n}`).toBe(after);
    return n;
  }
}

const propose = async () => {
  const order = await waiting();
  const baseVersion = await version();
  return (request: string) =>
    proposeOrder(by("official"), {
      party: "persol",
      baseVersion,
      moves: [{ tasks: [order[5] ?? ""], place: 1 }],
      reason: { ja: "試験が先です" },
      request,
    });
};

describe("an act that is cut after each statement", () => {
  it("a proposal that is cut after any statement is there completely or not at all", async () => {
    // The decision to run the test now is an event of its own.
    expect(await cutEverywhere(await propose(), 2)).toBeGreaterThan(MANY);
  });

  it("an approval that is cut after any statement changes the order, the status, the record and the findings together or not at all", async () => {
    const number = await lastNumber();
    const before = await waiting();
    const dueOn = parseDay("2020-12-01");
    if (dueOn === null) throw new Error("no day");
    const cuts = await cutEverywhere((request) =>
      decideInView(by("adviser"), {
        number,
        verdict: "approved",
        conditions: [{ words: { ja: "結果を報告する" }, dueOn, asTask: true }],
        request,
      }),
    );
    expect(cuts).toBeGreaterThan(MANY);
    expect((await waiting()).slice(0, 2)).toEqual([before[5], before[0]]);
  });

  it("an acknowledgement that is cut after any statement is there completely or not at all", async () => {
    const number = await lastNumber();
    const cuts = await cutEverywhere((request) =>
      acknowledgeOrder(by("prime"), { number, request }),
    );
    expect(cuts).toBeGreaterThan(MANY);
  });

  it("a report on a task, and undoing it, is there completely or not at all when it is cut after any statement", async () => {
    const [taskId = ""] = await waiting();
    const cuts = await cutEverywhere((request) =>
      reportTask(by("prime"), { taskId, status: "in_progress", request }),
    );
    expect(cuts).toBeGreaterThan(MANY);
    const back = await cutEverywhere((request) => undoTaskReport(by("prime"), { taskId, request }));
    expect(back).toBeGreaterThan(MANY);
  });

  it("a return and a withdrawal that are cut after any statement are there completely or not at all", async () => {
    await (await propose())(randomUUID());
    const returned = await lastNumber();
    const cuts = await cutEverywhere((request) =>
      decideInView(by("adviser"), {
        number: returned,
        verdict: "returned",
        words: { ja: "環境が先です" },
        request,
      }),
    );
    expect(cuts).toBeGreaterThan(MANY);
    await (await propose())(randomUUID());
    const withdrawn = await lastNumber();
    const withdrawals = await cutEverywhere((request) =>
      withdrawProposal(by("official"), { number: withdrawn, request }),
    );
    expect(withdrawals).toBeGreaterThan(MANY);
  });

  it("an answer about two platforms that is cut after any statement is there for both or neither", async () => {
    const until = parseDay("2020-12-25") ?? undefined;
    const official = asked(by("official"));
    const lastAnswers = await answersInView(by("official"));
    const reason = { ja: "体制が先" };
    const defer = (request: string) =>
      askToPutOff(official, { until, reason, heldBy: "mhlw", lastAnswers, request });
    expect(await cutEverywhere(defer, 4)).toBeGreaterThan(MANY);
  });

  it("an approval that puts a test off is cut after any statement with its waiver and its decision or without both", async () => {
    const number = await lastNumber();
    const approve = (request: string) =>
      decideInView(by("adviser"), { number, verdict: "approved", request });
    expect(await cutEverywhere(approve, 3)).toBeGreaterThan(MANY);
  });

  it("cut connections are replaced, and none is left behind", async () => {
    const rows = await database().owner`
      select 1 from pg_stat_activity
       where datname = current_database() and usename <> current_user`;
    expect(rows.length).toBeLessThanOrEqual(2);
  });

  it("the record verifies as intact after all the cuts", async () => {
    expect(await verifyRecord(database().ownerUrl)).toEqual([]);
  });
});
