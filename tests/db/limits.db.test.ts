// A transaction that waits, deadlocks or is ended is limited, started again, or refused with a code.
import { afterEach, describe, expect, it, vi } from "vitest";
import { connect } from "@/db/client";
import { Lending } from "@/db/lending";
import { readIn, writeIn } from "@/db/scope";
import { askAlone } from "@/db/transaction";
import { permitFor } from "@/server/domain/identity/permit";
import type { Asker } from "@/server/domain/identity/standing";
import { env } from "@/server/env";
import { goOn, instantOf } from "@/server/record/replay";
import { proposeOrder } from "@/server/services/propose-order";
import { reportTask } from "@/server/services/tasks";
import { aDatabase, asked, askerOf } from "./opened";
import { waitingIn } from "./proposing";

const database = aDatabase("record-2020-11-24");
const ask = (persona: string) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const said = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );
const permitOf = (asker: Asker) => {
  const permit = permitFor(asker, "order.propose");
  if (!permit.ok) throw new Error("no permit");
  return permit.value;
};

/** The process ids of the product's connections that wait for a lock. */
const waiters = async () => {
  const rows = await database().owner<{ pid: number }[]>`
    select pid from pg_stat_activity
     where datname = current_database() and usename <> current_user and wait_event_type = 'Lock'`;
  return rows.map(({ pid }) => pid);
};
const oneWaits = () =>
  vi.waitUntil(async () => (await waiters())[0], { timeout: 20_000, interval: 10 });

const lockOfProject = (asker: Asker) =>
  `select pg_advisory_xact_lock(hashtextextended('${asker.membership.projectId}', 7218032045))`;

/** Proposes that the second waiting task comes first. */
const propose = async (asker: Asker) => {
  const { owner } = database();
  const [queue] = await owner<{ version: number }[]>`
    select q.version from queue q join party p on p.id = q.party_id where p.key = 'persol'`;
  const second = (await waitingIn(owner, "persol"))[1];
  return proposeOrder(asker, {
    party: "persol",
    baseVersion: queue?.version ?? 0,
    moves: [{ tasks: [second?.id ?? ""], place: 1 }],
    reason: { ja: "こちらが先です" },
  });
};

const LIMITED = ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"];
const shown = `select ${LIMITED.map((name) => `current_setting('${name}') as ${name}`).join(", ")}`;
const limits = {
  statement_timeout: "30s",
  lock_timeout: "15s",
  idle_in_transaction_session_timeout: "30s",
};
const unlimited = {
  statement_timeout: "0",
  lock_timeout: "0",
  idle_in_transaction_session_timeout: "0",
};

it("a write takes the lock that guards moves of the exercise only in an exercise", async () => {
  const official = await ask("official");
  const shared = `select count(*)::int from pg_locks
    where locktype = 'advisory' and mode = 'ShareLock' and pid = pg_backend_pid()`;
  const heldBy = (asker: Asker) =>
    writeIn(permitOf(asker), async (db) => (await db.execute(shared))[0]);
  expect(official.exercise).toBe(true);
  expect(await heldBy(official)).toEqual([1]);
  expect(await heldBy({ ...official, exercise: false })).toEqual([0]);
});

describe("the time limits", () => {
  it("the time limits apply in every transaction, and are gone from its connection afterwards", async () => {
    const official = await ask("official");
    const rows: unknown[] = [];
    await readIn(asked(official).scope, async (db) => rows.push((await db.execute(shown))[0]));
    await writeIn(permitOf(official), async (db) => rows.push((await db.execute(shown))[0]));
    expect(rows).toEqual([Object.values(limits), Object.values(limits)]);
    const alone = await askAlone(async (sql) => [...(await sql.unsafe(shown))]);
    expect(alone).toEqual([limits]);
    const lending = new Lending(() => connect(env().DATABASE_URL ?? "", 1), 1);
    const lent = await lending.lend();
    await lent.unsafe("begin; set local lock_timeout = '15s'; commit").simple();
    expect([...(await lent.unsafe(shown))]).toEqual([unlimited]);
    lent.giveBack();
    await lending.end();
  });
});

describe("waiting for a connection", () => {
  it("a request that waits for a connection is refused after a while, or served if one becomes free", async () => {
    const lending = new Lending(() => connect(env().DATABASE_URL ?? "", 1), 1, 30);
    const first = await lending.lend();
    await expect(lending.lend()).rejects.toMatchObject({ code: "NO_CONNECTION_FREE" });
    const next = lending.lend();
    first.giveBack();
    const lent = await next;
    expect([...(await lent.unsafe("select 1 as one"))]).toEqual([{ one: 1 }]);
    lent.giveBack();
    await lending.end();
  });
});

describe("a write", () => {
  const held: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const release of held.splice(0)) await release();
  });

  /** Another transaction, of the owner, that stays open until it is released. */
  const another = async () => {
    const lane = await database().owner.reserve();
    await lane.unsafe("begin; set local deadlock_timeout = '1h'").simple();
    let open = true;
    const release = async () => {
      if (open) await lane.unsafe("commit");
      open = false;
      lane.release();
    };
    held.push(async () => (open ? release() : undefined));
    return { lane, release };
  };

  it("a write that deadlocks with another transaction is started again and done once", async () => {
    const official = await ask("official");
    const { lane, release } = await another();
    await lane.unsafe(
      "select 1 from queue q join party p on p.id = q.party_id where p.key = 'persol' for update of q",
    );
    const act = said(propose(official));
    const waits = await oneWaits();
    // Each now waits for the other, and only the product's own session detects the deadlock.
    const crossed = lane.unsafe(lockOfProject(official));
    await crossed;
    expect(await oneWaits()).toBe(waits);
    await release();
    expect(await act).toBe("done");
    const proposals = await database().owner`select 1 from proposal`;
    expect(proposals).toHaveLength(1);
  });

  it("a write that is cancelled while it waits is refused as busy and has written nothing", async () => {
    const official = await ask("official");
    const before = await database().owner`select 1 from event`;
    const { lane } = await another();
    await lane.unsafe(lockOfProject(official));
    const act = said(propose(official));
    const pid = await oneWaits();
    await database().owner`select pg_cancel_backend(${pid ?? 0})`;
    expect(await act).toBe("busy");
    expect(await database().owner`select 1 from event`).toHaveLength(before.length);
  });

  it("a write is refused with `database-away` when the database ends its connection, and the next write succeeds", async () => {
    const official = await ask("official");
    const { lane, release } = await another();
    await lane.unsafe(lockOfProject(official));
    const act = said(propose(official));
    const pid = await oneWaits();
    await database().owner`select pg_terminate_backend(${pid ?? 0})`;
    expect(await act).toBe("database-away");
    await release();
    expect(await said(propose(official))).toBe("done");
  });

  it("a write is refused if its asker's role was removed while it waited", async () => {
    const prime = await ask("prime");
    const [task] = await waitingIn(database().owner, "persol");
    const { lane, release } = await another();
    await lane.unsafe(lockOfProject(prime));
    const report = { taskId: task?.id ?? "", status: "in_progress" } as const;
    const act = said(reportTask(prime, report));
    await oneWaits();
    await lane.unsafe("update member set role = 'vendor_member' where account_id = $1", [
      prime.account.id,
    ]);
    await release();
    expect(await act).toBe("signed-out");
  });
});

describe("a move of the exercise", () => {
  it("a move of the exercise waits until every running write has ended", async () => {
    const official = await ask("official");
    let finish = (): void => undefined;
    const finished = new Promise<void>((done) => {
      finish = done;
    });
    const ended: string[] = [];
    const write = writeIn(permitOf(official), () => finished).then(() => ended.push("write"));
    const move = goOn(instantOf("2020-11-25")).then(() => ended.push("exercise"));
    await vi.waitUntil(
      async () =>
        (await database().owner`select 1 from pg_locks where locktype = 'advisory' and not granted`)
          .length > 0,
      { timeout: 20_000, interval: 10 },
    );
    finish();
    await Promise.all([write, move]);
    expect(ended).toEqual(["write", "exercise"]);
  });
});
