// How long a change takes in the largest project: a status, an approval, and a new record of each kind. Each is timed in
// this process, from the permit to the commit.
import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import postgres from "postgres";
import { disconnect } from "../db/client";
import { findAccountStanding } from "../db/queries/standing";
import { scopeOf } from "../db/scope";
import { type Day, dayOfNumber } from "../server/domain/calendar/day";
import { dayOf } from "../server/domain/calendar/instant";
import { can } from "../server/domain/identity/permissions";
import type { Asker } from "../server/domain/identity/standing";
import type { Values } from "../server/domain/records/field";
import type { AnyKind } from "../server/domain/records/kind";
import { KINDS } from "../server/domain/records/kinds";
import { RECORD_NAMES, type RecordName } from "../server/domain/records/names";
import { provideEnv } from "../server/env";
import type { Asked } from "../server/services/asked";
import { calendarAt } from "../server/services/calendar";
import { readProposal } from "../server/services/proposal-view";
import { decideStep } from "../server/services/proposals";
import { proposeOrder } from "../server/services/propose-order";
import { enterRecord } from "../server/services/records";
import { readRecordForm } from "../server/services/records-view";
import { reportTask } from "../server/services/tasks";
import { sampleValues } from "../tests/db/samples";
import { type Filled, fillDatabase } from "./databases";
import { shown, type Timing, table, timingOf } from "./figures";
import { ROLES } from "./generate/foundation";
import { idOf } from "./generate/plan";

/** A project has one chain, and people come by invitation, so no second record of these is entered. */
const ENTERED = RECORD_NAMES.filter((name) => name !== "chain" && name !== "member");
const ACTS = [
  "a status change",
  "an approval",
  ...ENTERED.map((name) => `a record of the kind ${name}`),
];
type Took = Readonly<Record<string, number>>;

/** The goal for the median in milliseconds, and for its ratio to the median in a project a tenth as large. */
const GOAL_MS = 60;
const GOAL_TIMES = 1.3;

const SECRET = randomBytes(32).toString("hex");
const WARM = 3;
const ROUNDS = 3;

/** A member of the largest project, as services know the person who asks. */
async function memberOf(owner: postgres.Sql, role: (typeof ROLES)[number]): Promise<Asker> {
  const id = idOf("account", 0, ROLES.indexOf(role));
  const [account] = await owner<{ epoch: number }[]>`select epoch from account where id = ${id}`;
  const [project] = await owner<
    { key: string }[]
  >`select key from project where project_id = ${idOf("project", 0, 0)}`;
  const standing = await findAccountStanding(id, account?.epoch ?? 0, project?.key ?? "");
  const membership = standing?.memberships[0];
  if (standing === null || membership === undefined) throw new Error(`there is no ${role}`);
  return { account: standing.account, membership, now: standing.now, exercise: standing.exercise };
}

interface People {
  readonly owner: postgres.Sql;
  readonly official: Asker;
  readonly adviser: Asker;
  readonly vendor: Asker;
  readonly admin: Asker;
  readonly today: Day;
}

/** How long some work takes, in milliseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const askedBy = (asker: Asker, today: Day): Asked => ({
  asker,
  scope: scopeOf(asker.account.id, [asker.membership], null),
  at: asker.now,
  day: today,
  calendar: calendarAt(asker.membership, asker.now),
  asOf: null,
});

/** No generated version has this place among the versions, or a later one. */
const FREE_PLACES = 40_000;

/** What sets a record apart from the others of its kind. */
const APART: Partial<Record<RecordName, (nth: number) => Values>> = {
  release: (nth) => ({ ordinal: 2 * FREE_PLACES + nth }),
  figure: (nth) => ({ onDay: dayOfNumber(nth) }),
};

/** Enters one record of each kind, filled like its form with what the form offers. */
async function enterEach({ official, admin, today }: People, nth: number): Promise<Took> {
  const took: Record<string, number> = {};
  for (const name of ENTERED) {
    const kind: AnyKind = KINDS[name];
    const asker = can("official", kind.may.enter) ? official : admin;
    // A version is distributed once on a platform.
    if (name === "distribution")
      await enterRecord(KINDS.release, official, {
        values: { version: `7.7.${nth}`, ordinal: FREE_PLACES + nth },
      });
    const { choices } = await readRecordForm(askedBy(asker, today), name);
    const source = choices.source?.[0]?.key;
    const values = { ...sampleValues(kind, choices), ...APART[name]?.(nth) };
    const sent = { values, ...(source !== undefined && { source }) };
    took[`a record of the kind ${name}`] = await timed(() => enterRecord(kind, asker, sent));
  }
  return took;
}

/** Does each act once. Answers how long each took, in milliseconds. */
async function actOnce(people: People, nth: number): Promise<Took> {
  const { owner, official, adviser, vendor, today } = people;
  const status = await timed(() =>
    reportTask(vendor, {
      taskId: idOf("task", 0, 0),
      status: nth % 2 === 0 ? "in_progress" : "not_started",
    }),
  );
  const [last] = await owner<{ id: string; version: number; party: string }[]>`
    select t.id, q.version, p.key as party from task t join queue q on q.id = t.queue_id join party p on p.id = t.party_id
     where t.project_id = ${idOf("project", 0, 0)} and t.queue_id = ${idOf("queue", 0, 0)} and t.rank is not null
     order by t.rank collate "C" desc limit 1`;
  const number = await proposeOrder(official, {
    party: last?.party ?? "",
    baseVersion: last?.version ?? 0,
    moves: [{ tasks: [last?.id ?? ""], place: 1 }],
    reason: { ja: "試験が先です" },
  });
  const { plansDigest: plans } = (await readProposal(askedBy(adviser, today), number, 1)).evidence;
  const approval = await timed(() =>
    decideStep(adviser, {
      number,
      verdict: "approved",
      plans,
      words: { ja: "足りないまま承認します。" },
    }),
  );
  return {
    "a status change": status,
    "an approval": approval,
    ...(await enterEach(people, nth)),
  };
}

/** Does each act `times` times in one database. `round` keeps the entries of one round different from the next. */
async function actIn(filled: Filled, round: number, times: number) {
  provideEnv({
    DATABASE_URL: filled.appUrl,
    DATABASE_OWNER_URL: filled.ownerUrl,
    NEXTAUTH_SECRET: SECRET,
  });
  const owner = postgres(filled.ownerUrl, { max: 1, onnotice: () => {} });
  const took: Record<string, number[]> = Object.fromEntries(ACTS.map((act) => [act, []]));
  try {
    const official = await memberOf(owner, "official");
    const people: People = {
      owner,
      official,
      adviser: await memberOf(owner, "adviser"),
      vendor: await memberOf(owner, "vendor_manager"),
      admin: await memberOf(owner, "admin"),
      today: dayOf(official.now),
    };
    for (let nth = 0; nth < times + WARM; nth += 1) {
      const once = await actOnce(people, round * (times + WARM) + nth);
      if (nth >= WARM) for (const act of ACTS) took[act]?.push(once[act] ?? Number.NaN);
    }
  } finally {
    await owner.end();
    await disconnect();
  }
  return took;
}

/** Measures the acts at each scale, one scale after another in each round, so that a disturbance affects all of them. */
export async function measureActs(
  urls: { readonly appUrl: string; readonly ownerUrl: string },
  scales: readonly number[],
  times: number,
  today: string,
): Promise<void> {
  const filled: Filled[] = [];
  for (const scale of scales) {
    console.log(`filling ${scale}×`);
    filled.push(await fillDatabase(urls.appUrl, urls.ownerUrl, scale, today));
  }
  const rounds: Readonly<Record<string, number[]>>[][] = filled.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [i, one] of filled.entries()) rounds[i]?.push(await actIn(one, round, times));
  const told = filled.map(({ plan }, i) => ({
    scale: plan.scale,
    results: plan.projects[0]?.results ?? 0,
    acts: ACTS.map((act): { readonly act: string; readonly time: Timing } => ({
      act,
      time: timingOf((rounds[i] ?? []).map((took) => took[act] ?? [])),
    })),
  }));
  const base = told[0];
  const lines = told.flatMap(({ scale, results, acts }) =>
    acts.map(({ act, time }, n) => {
      const smaller = base?.acts[n]?.time.median ?? Number.NaN;
      return [
        `${scale}×`,
        results.toLocaleString("en"),
        act,
        shown(time.median),
        shown(time.p95),
        scale === base?.scale ? "" : shown(time.median / smaller, 2),
      ];
    }),
  );
  console.log(table([["scale", "results", "act", "ms", "p95", "to base"], ...lines]));
  console.log(`to reach: ${GOAL_MS} ms at the median, ${GOAL_TIMES} times the base`);
  mkdirSync("bench/out", { recursive: true });
  writeFileSync("bench/out/acts.json", `${JSON.stringify(told, null, 2)}\n`);
}
