// Proposals, approvals and vendors' reports run at the same time on one queue: nothing is lost, only frozen orders are
// applied, and nobody waits for ever.

import { beforeAll, describe, expect, it, vi } from "vitest";
import { writeIn } from "@/db/scope";
import { EVERYTHING } from "@/server/domain/findings/slice";
import { permitFor } from "@/server/domain/identity/permit";
import type { Asker } from "@/server/domain/identity/standing";
import { wholeOrder } from "@/server/domain/queues/rank";
import type { PersonaKey } from "@/server/record/personas";
import { verifyRecord } from "@/server/record/verify";
import { acknowledgeOrder } from "@/server/services/acknowledgements";
import { enterTask } from "@/server/services/enter-task";
import { refreshFindings } from "@/server/services/findings";
import { withdrawProposal } from "@/server/services/proposals";
import { proposeOrder } from "@/server/services/propose-order";
import { withdrawTask } from "@/server/services/task-about";
import { reportTask } from "@/server/services/tasks";
import { aDatabase, askerOf } from "./opened";
import { decideInView } from "./proposing";

const database = aDatabase("record-2020-11-24");
const askers = new Map<PersonaKey, Asker>();
const by = (persona: PersonaKey): Asker => {
  const asker = askers.get(persona);
  if (asker === undefined) throw new Error(persona);
  return asker;
};

/** The refusals that concurrent acts may get. Anything else is a fault. */
const EXPECTED = [
  "done",
  "order-changed",
  "decided-already",
  "nothing-changed",
  "conflict",
  "not-found",
  "task-proposed",
];

const waiting = async (): Promise<string[]> => {
  const rows = await database().owner<{ id: string }[]>`
    select t.id from task t join party p on p.id = t.party_id
     where p.key = 'persol' and t.rank is not null and t.withdrawn_at is null order by t.rank collate "C", t.id`;
  return rows.map(({ id }) => id);
};
const version = async (): Promise<number> => {
  const [row] = await database().owner<{ version: number }[]>`
    select q.version from queue q join party p on p.id = q.party_id where p.key = 'persol'`;
  return row?.version ?? 0;
};
const numbers = async (status: string): Promise<number[]> => {
  const rows = await database().owner<{ number: number }[]>`
    select number from proposal where status = ${status} order by number`;
  return rows.map(({ number }) => number);
};

/** The same random numbers in every run. */
const chances = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};
type Chance = ReturnType<typeof chances>;

const picked = <T>(from: readonly T[], chance: Chance): T | undefined => from[chance(from.length)];

const reason = { ja: "試験が先です" };
const ACTS = {
  propose: (who: PersonaKey) => async (chance: Chance) => {
    const [order, baseVersion] = [await waiting(), await version()];
    const move = { tasks: [picked(order, chance) ?? ""], place: 1 + chance(order.length) };
    return proposeOrder(by(who), { party: "persol", baseVersion, moves: [move], reason });
  },
  /** The newest open proposal, so that two simultaneous approvals meet. */
  approve: async () => {
    const some = async () => (await numbers("open")).length > 0;
    await vi.waitUntil(some, { timeout: 3_000, interval: 5 }).catch(() => undefined);
    const number = (await numbers("open")).at(-1) ?? 0;
    return decideInView(by("adviser"), { number, verdict: "approved" });
  },
  withdraw: async () =>
    withdrawProposal(by("official"), { number: (await numbers("open"))[0] ?? 0 }),
  begin: async (chance: Chance) =>
    reportTask(by("prime"), {
      taskId: picked(await waiting(), chance) ?? "",
      status: "in_progress",
    }),
  stop: async (chance: Chance) => {
    const busy = await database().owner<{ id: string }[]>`
      select t.id from task t join party p on p.id = t.party_id
       where p.key = 'persol' and t.status = 'in_progress' order by t.id`;
    const taskId = picked(busy, chance)?.id ?? "00000000-0000-4000-8000-000000000000";
    return reportTask(by("prime"), { taskId, status: "not_started" });
  },
  enter: async (chance: Chance) =>
    enterTask(by("official"), {
      party: "persol",
      title: { ja: `追加の作業 ${chance(1_000_000)}` },
    }),
  drop: async (chance: Chance) =>
    withdrawTask(by("official"), { taskId: picked(await waiting(), chance) ?? "", reason }),
  acknowledge: async () =>
    acknowledgeOrder(by("prime"), { number: (await numbers("approved")).at(-1) ?? 0 }),
};

type Worker = (chance: Chance) => Promise<unknown>;

/** Who acts, and how often. Those who decide run longer than those who disturb. */
const WORKERS: readonly (readonly [times: number, act: Worker])[] = [
  [16, ACTS.propose("official")],
  [16, ACTS.propose("executive")],
  [12, ACTS.approve],
  [12, ACTS.approve],
  [4, ACTS.begin],
  [4, ACTS.stop],
  [4, ACTS.enter],
  [4, ACTS.withdraw],
  [4, ACTS.drop],
  [6, ACTS.acknowledge],
];
const TRIES = WORKERS.reduce((sum, [times]) => sum + times, 0);

interface Line {
  readonly kind: string;
  readonly subject: string;
  readonly status: string | null;
}

/** All tasks of the queue in their approved places, whether they wait or not. */
const placed = async (): Promise<string[]> => {
  const rows = await database().owner<{ id: string }[]>`
    select t.id from task t join party p on p.id = t.party_id
     where p.key = 'persol' order by t.place collate "C", t.id`;
  return rows.map(({ id }) => id);
};

/** Computes the order event by event from the record. It must be the base of every approval. */
async function retold(
  places: readonly string[],
  order: readonly string[],
  after: number,
): Promise<string[]> {
  const { owner } = database();
  const record = await owner<Line[]>`
    select kind, subject_id as subject, body ->> 'status' as status from event where seq > ${after} order by seq`;
  let whole = [...places];
  const waits = new Set(order);
  const now = () => whole.filter((id) => waits.has(id));
  for (const { kind, subject, status } of record) {
    if (kind === "order-approved") {
      const [frozen] = await owner<{ base: string[]; proposed: string[] }[]>`
        select base_order as base, proposed_order as proposed from proposal where id = ${subject}`;
      expect(frozen?.base).toEqual(now());
      whole = [...wholeOrder(whole, frozen?.proposed ?? [])];
    }
    if (kind === "task-entered") {
      whole.push(subject);
      waits.add(subject);
    }
    if (kind === "task-withdrawn") waits.delete(subject);
    if (kind === "task-status-set") {
      if (status === "not_started" || status === "blocked") waits.add(subject);
      else waits.delete(subject);
    }
  }
  return now();
}

describe("concurrent acts on one queue", () => {
  let before: readonly string[] = [];
  let places: readonly string[] = [];
  let lines = 0;
  const answers: string[] = [];

  beforeAll(async () => {
    for (const persona of ["official", "executive", "adviser", "prime"] as const)
      askers.set(persona, await askerOf(database().owner, `${persona}@fukan.example`, "cocoa"));
    before = await waiting();
    places = await placed();
    const [row] = await database().owner<
      { lines: number }[]
    >`select max(seq)::int as lines from event`;
    lines = row?.lines ?? 0;
    await Promise.all(
      WORKERS.map(async ([times, work], i) => {
        const chance = chances(i + 1);
        for (let time = 0; time < times; time += 1) {
          const answer = await work(chance).then(
            () => "done",
            (error: unknown) => (error instanceof Error ? error.message : "?"),
          );
          answers.push(answer);
        }
      }),
    );
  }, 240_000);

  it("concurrent acts on one queue succeed or are refused with a code, and none waits for ever", () => {
    expect(answers).toHaveLength(TRIES);
    expect([...new Set(answers)].filter((answer) => !EXPECTED.includes(answer))).toEqual([]);
    expect(answers.filter((answer) => answer === "done").length).toBeGreaterThan(TRIES / 4);
  });

  it("concurrent acts on one queue write one event each beside decisions, in an intact chain", async () => {
    const [row] = await database().owner<{ added: number }[]>`
      select count(*)::int as added from event where seq > ${lines} and kind <> 'decision-recorded'`;
    expect(row?.added).toBe(answers.filter((answer) => answer === "done").length);
    expect(await verifyRecord(database().ownerUrl)).toEqual([]);
  });

  it("concurrent acts on one queue apply only frozen orders, on the base they were made on", async () => {
    expect((await numbers("approved")).length).toBeGreaterThan(0);
    expect(await waiting()).toEqual(await retold(places, before, lines));
  });

  it("concurrent acts on one queue leave exactly the findings that the rules compute from scratch", async () => {
    const kept = () => database().owner`
      select rule, subject_id, topic, label, address, party_id, since, from_on, until_on, actors, facts, weight
        from finding order by rule, subject_id`;
    const before = await kept();
    const permit = permitFor(by("official"), "order.propose");
    if (!permit.ok) throw new Error("no permit");
    const { projectId } = by("official").membership;
    await writeIn(permit.value, (db) => refreshFindings(db, projectId, EVERYTHING));
    expect(await kept()).toEqual(before);
  });

  it("concurrent acts on one queue give each waiting task one place, and no other task any", async () => {
    const rows = await database().owner<{ rank: string | null; waits: boolean }[]>`
      select t.rank, t.status in ('not_started', 'blocked') as waits
        from task t join party p on p.id = t.party_id
       where p.key = 'persol' and t.withdrawn_at is null`;
    expect(rows.filter(({ rank, waits }) => (rank !== null) !== waits)).toEqual([]);
    const ranks = rows.flatMap(({ rank }) => (rank === null ? [] : [rank]));
    expect(new Set(ranks).size).toBe(ranks.length);
  });
});
