// What an open page hears about events within its reader's scope: none is missed and none is reported twice.
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { asked, askerOf } from "@/tests/db/opened";
import { foundRivals, mail, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { enterTask } from "./enter-task";
import { changesSince, newsSince, type Since, type Told } from "./live";
import { endChanges } from "./live-rooms";
import { openSession, signOut } from "./sessions";
import { whileSessionStands } from "./streams";

const database = rivalsDatabase(async ({ owner }) => {
  await foundRivals(owner, "elsewhere");
});
const ask = (who: string, project = "rivals") =>
  askerOf(database().owner, mail(who, project), project);

const last = async (project = "rivals"): Promise<number> => {
  const [row] = await database().owner<{ seq: string }[]>`
    select h.seq from event_head h join project p using (project_id) where p.key = ${project}`;
  return Number(row?.seq ?? 0);
};

const enter = async (by: string, party: string, project = "rivals") =>
  enterTask(await ask(by, project), { party, title: words("work") });

/** The database processes that listen for this server. */
const listening = () => database().owner<{ pid: number }[]>`
  select pid from pg_stat_activity where datname = current_database() and query ilike 'listen%'`;

const open: AbortController[] = [];
afterEach(() => {
  for (const page of open.splice(0)) page.abort();
});

const since = async (seq: number, changed: Partial<Since> = {}): Promise<Since> => {
  const { membership } = await ask("official");
  return { projectId: membership.projectId, seq, clockSetAt: null, ...changed };
};

/** Opens a page rendered from a given state. Returns a function that waits for its next message. */
async function opened(who: string, made: Since): Promise<() => Promise<Told | "ended">> {
  const controller = new AbortController();
  open.push(controller);
  const told = changesSince(asked(await ask(who)), made, controller.signal);
  return async () => {
    const { value, done } = await told.next();
    return done === true ? "ended" : value;
  };
}

/** Opens a page rendered when the record ended at `seq`. Returns a function that waits for its next count. */
async function page(who: string, seq: number): Promise<() => Promise<number | "ended">> {
  const next = await opened(who, await since(seq));
  return async () => {
    const told = await next();
    return told !== "ended" && "count" in told ? told.count : "ended";
  };
}

describe("an open page", () => {
  it("an open page is told at once how much happened since it was rendered, and then about more as it happens", async () => {
    const made = await last();
    const official = await page("official", made);
    expect(await official()).toBe(0);
    const next = official();
    await enter("red", "red");
    expect(await next).toBe(1);
    await enter("blue", "blue");
    expect(await official()).toBe(2);
    // Reopened after a cut, with the event it was rendered at.
    expect(await (await page("official", made))()).toBe(2);
  });

  it("an open page is also told of its reader's own acts, because they may come from another window", async () => {
    const made = await last();
    const official = await page("official", made);
    expect(await official()).toBe(0);
    const next = official();
    await enter("official", "red");
    expect(await next).toBe(1);
    expect(await (await page("red", made))()).toBe(1);
  });

  it("an open page that asks once is told the same as one that listens", async () => {
    const made = await since(await last());
    await enter("red", "red");
    await enter("red", "red");
    await enter("blue", "blue");
    const news = async (who: string) => newsSince(asked(await ask(who)), made);
    expect(await news("official")).toEqual({ count: 3, exercise: "same" });
    expect(await news("blue")).toEqual({ count: 1, exercise: "same" });
  });

  it("an open page is told that the exercise's clock was set, even though nothing is written", async () => {
    const official = await opened("official", await since(await last()));
    expect(await official()).toEqual({ count: 0, exercise: "same" });
    const next = official();
    const { owner } = database();
    await owner`insert into exercise_clock (shown, anchored, played_until) values (now(), now(), now())`;
    try {
      expect(await next).toEqual({ count: 0, exercise: "moved" });
    } finally {
      await owner`delete from exercise_clock`;
    }
  });

  it("an open page is told that the exercise was restarted after it was rendered", async () => {
    const made = await since(await last(), { projectId: "4f5f3b0a-0000-4000-8000-000000000000" });
    expect(await (await opened("official", made))()).toMatchObject({ exercise: "restarted" });
    expect(await newsSince(asked(await ask("official")), made)).toMatchObject({
      exercise: "restarted",
    });
  });

  it("an open page loses its place to the twenty-first page of the same reader, and to nobody else's", async () => {
    const made = await since(await last());
    const [first, ...others] = await Promise.all(
      Array.from({ length: 20 }, () => opened("official", made)),
    );
    const adviser = await opened("adviser", made);
    const begun = [first, ...others, adviser].map((next) => next?.());
    const told = await Promise.all(begun);
    expect(told).toEqual(told.map(() => told[0]));
    const waiting = [first?.(), others[0]?.(), adviser()];
    const newest = await opened("official", made);
    expect(await newest()).toEqual({ count: 0, exercise: "same" });
    expect(await waiting[0]).toEqual({ ended: "crowded" });
    expect(await first?.()).toBe("ended");
    await enter("red", "red");
    expect(await waiting[1]).toMatchObject({ count: 1 });
    expect(await waiting[2]).toMatchObject({ count: 1 });
  });

  it("an open page of a vendor is told nothing that only its competitor may see", async () => {
    const made = await last();
    const blue = await page("blue", made);
    expect(await blue()).toBe(0);
    const next = blue();
    await enter("red", "red");
    await enter("red", "red-sub");
    await enter("official", "red");
    await enter("official", "blue-sub");
    expect(await next).toBe(1);
    expect(await (await page("blue-sub", made))()).toBe(1);
    expect(await (await page("red", made))()).toBe(3);
  });

  it("an open page is not told of another project", async () => {
    const official = await page("official", await last());
    expect(await official()).toBe(0);
    const next = official();
    await enter("red", "red", "elsewhere");
    await enter("red", "red");
    expect(await next).toBe(1);
  });

  it("a server with many open pages uses one listening connection", async () => {
    const made = await last();
    const pages = await Promise.all(
      ["adviser", "official"].flatMap((who) => Array.from({ length: 20 }, () => page(who, made))),
    );
    expect(new Set(await Promise.all(pages.map((next) => next())))).toEqual(new Set([0]));
    const next = pages.map((each) => each());
    await enter("red", "red");
    expect(new Set(await Promise.all(next))).toEqual(new Set([1]));
    expect(await listening()).toHaveLength(1);
  });

  it("an open page is told what happened while the server could not listen", async () => {
    const official = await page("official", await last());
    expect(await official()).toBe(0);
    const next = official();
    const { owner } = database();
    const [before] = await listening();
    const admits = async (how: "grant" | "revoke") => {
      const [row] = await owner<{ name: string }[]>`select current_database() as name`;
      await owner.unsafe(
        `${how} connect on database ${row?.name} ${how === "grant" ? "to" : "from"} public, fukan_app`,
      );
    };
    await admits("revoke");
    await owner`select pg_terminate_backend(${before?.pid ?? 0})`;
    await enter("red", "red");
    expect(await Promise.race([next, pause(500, "nothing")])).toBe("nothing");
    expect(await listening()).toEqual([]);
    await admits("grant");
    expect(await next).toBe(1);
  });

  it("an open page of the past hears nothing", async () => {
    const asker = await ask("official");
    const past = changesSince(
      asked(asker, asker.now),
      await since(0),
      new AbortController().signal,
    );
    expect((await past.next()).done).toBe(true);
  });
});

describe("a page of a session that has ended", () => {
  it("a page of an ended session is told nothing more, and pages of other sessions continue", async () => {
    const { id, epoch } = (
      await database().owner<{ id: string; epoch: number }[]>`
        select id, epoch from account where email = ${mail("official")}`
    )[0] ?? { id: "", epoch: 0 };
    const [ending, staying] = [
      await openSession({ accountId: id, epoch }, null),
      await openSession({ accountId: id, epoch }, null),
    ];
    const made = await since(await last());
    const official = asked(await ask("official"));
    const told = [ending, staying].map((session) => {
      const controller = new AbortController();
      open.push(controller);
      return whileSessionStands(session, controller.signal, (over) =>
        changesSince(official, made, over),
      );
    });
    for (const page of told)
      expect(await page.next()).toMatchObject({ done: false, value: { count: 0 } });
    const ended = told[0]?.next();
    await signOut(ending ?? "");
    expect(await ended).toEqual({ done: true, value: undefined });
    const next = told[1]?.next();
    await enter("red", "red");
    expect(await next).toMatchObject({ done: false, value: { count: 1 } });
  });
});

it("an open page hears nothing more when its server shuts down", async () => {
  const official = await page("official", await last());
  expect(await official()).toBe(0);
  const next = official();
  endChanges();
  expect(await next).toBe("ended");
});
