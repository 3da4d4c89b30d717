// A membership that is changed or has ended counts no longer from the next request on, wherever people are asked for.
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { listAddressees, takeLetter } from "@/db/queries/letters";
import { listDeciders, listDeputies } from "@/db/queries/proposals";
import { readIn } from "@/db/scope";
import { type Day, type Instant, parseDay } from "@/server/domain/calendar/day";
import { parseInstant } from "@/server/domain/calendar/instant";
import type { Role } from "@/server/domain/identity/roles";
import { MEMBER } from "@/server/domain/records/member";
import { asApp, asked, askerOf, callerAs, settingsOf, standingOf } from "@/tests/db/opened";
import { mail, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { enterTask } from "./enter-task";
import { changesSince } from "./live";
import { invite, readMembers } from "./members";
import { correctRecord, takeStep } from "./records";
import { readRecord } from "./records-view";
import { addDeputy } from "./routes";
import { openSession } from "./sessions";

const database = rivalsDatabase();
const admin = () => askerOf(database().owner, mail("admin"), "rivals");

interface Person {
  readonly email: string;
  readonly memberId: string;
}
let people = 0;
/** A new member with a password. */
async function person(role: Role, party = "ministry", untilOn: Day | null = null): Promise<Person> {
  const { owner } = database();
  people += 1;
  const email = `person${people}@example.go.jp`;
  const { memberId } = await invite(await admin(), {
    email,
    name: words(`person ${people}`),
    party,
    role,
    untilOn,
    request: randomUUID(),
  });
  await owner`update account set password_hash = 'none' where email = ${email}`;
  return { email, memberId };
}
const asker = ({ email }: Person) => askerOf(database().owner, email, "rivals");
const end = async ({ memberId }: Person) =>
  takeStep(MEMBER, "end", await admin(), { record: memberId, values: { words: words("異動") } });
const correct = async (
  { memberId }: Person,
  values: Parameters<typeof correctRecord<typeof MEMBER>>[2]["values"],
) => correctRecord(MEMBER, await admin(), { record: memberId, values, reason: words("異動") });
const memberships = async ({ email }: Person) =>
  (await standingOf(database().owner, email, "rivals"))?.memberships ?? [];
/** Lets the last day of the term pass. */
const expire = async ({ memberId }: Person) =>
  database().owner.begin(async (sql) => {
    await sql`select set_config('fukan.act', gen_random_uuid()::text, true)`;
    await sql`update member set until_on = '2020-01-31' where id = ${memberId}`;
  });
const moment = async (): Promise<Instant> => {
  const [row] = await database().owner<{ now: string }[]>`
    select to_char(clock() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now`;
  const now = parseInstant(row?.now ?? "");
  if (now === null) throw new Error("no moment");
  return now;
};
const linesOf = async ({ memberId }: Person) =>
  database().owner<{ kind: string; body: object }[]>`
    select kind, body from event where subject_id = ${memberId} order by seq`;

const ENDINGS = [
  ["ended", end],
  ["over, because its last day has passed,", expire],
] as const;

describe.each(ENDINGS)("a membership that is %s", (_how, leave) => {
  it("lets its person see nothing more from the next request on", async () => {
    const official = await person("official");
    const caller = callerAs(database().owner, official.email);
    await caller.projects.home({ project: "rivals" });
    await leave(official);
    await expect(caller.projects.home({ project: "rivals" })).rejects.toThrow("not-found");
    expect(await caller.projects.list()).toEqual([]);
    expect(await memberships(official)).toEqual([]);
  });

  it("lets nothing be written by a request that began before", async () => {
    const official = await person("official");
    const began = await asker(official);
    await leave(official);
    const task = enterTask(began, { party: "red", title: words("late") });
    await expect(task).rejects.toThrow("signed-out");
  });

  it("ends what an open page is told", async () => {
    const { owner } = database();
    const official = await person("official");
    const page = asked(await asker(official));
    const { projectId } = page.asker.membership;
    const gone = new AbortController();
    const [head] = await owner<
      { seq: string }[]
    >`select seq from event_head where project_id = ${projectId}`;
    const told = changesSince(
      page,
      { projectId, seq: Number(head?.seq), clockSetAt: null },
      gone.signal,
    );
    expect((await told.next()).value).toEqual({ count: 0, exercise: "same" });
    await leave(official);
    await enterTask(await askerOf(owner, mail("official"), "rivals"), {
      party: "red",
      title: words("work"),
    });
    expect((await told.next()).done).toBe(true);
    gone.abort();
  });

  it("counts neither among those who decide, nor among deputies, nor among those who get letters", async () => {
    const { owner } = database();
    const adviser = await person("adviser");
    const deputy = await person("executive");
    const term = { role: "adviser" as const, fromOn: today(), untilOn: today() };
    await addDeputy(await admin(), { memberId: deputy.memberId, ...term });
    const { scope, asker: reader } = asked(await askerOf(owner, mail("official"), "rivals"));
    const { projectId } = reader.membership;
    const named = () =>
      readIn(scope, async (db) => ({
        deciders: (await listDeciders(db, projectId)).some(({ id }) => id === adviser.memberId),
        deputies: (await listDeputies(db, projectId)).length,
        addressees: (await listAddressees(db, projectId)).length,
      }));
    const before = await named();
    expect(before).toMatchObject({ deciders: true, deputies: expect.any(Number) });
    await leave(adviser);
    await leave(deputy);
    expect(await named()).toEqual({
      deciders: false,
      deputies: before.deputies - 1,
      addressees: before.addressees - 2,
    });
    await expect(addDeputy(await admin(), { memberId: deputy.memberId, ...term })).rejects.toThrow(
      "not-found",
    );
  });

  it("gets no letter that was waiting", async () => {
    const { owner } = database();
    const official = await person("official");
    await owner.begin(async (sql) => {
      await sql`select set_config('fukan.act', gen_random_uuid()::text, true)`;
      await sql`delete from letter`;
      await sql`insert into letter (project_id, party_id, proposal_id, step, account_id)
        select p.project_id, p.party_id, p.proposal_id, p.step, m.account_id
          from approval p join member m on m.project_id = p.project_id and m.id = ${official.memberId} limit 1`;
    });
    await leave(official);
    expect(await takeLetter()).toBeNull();
    await owner`update member set until_on = null, ended_on = null where id = ${official.memberId}`;
    expect(await takeLetter()).toMatchObject({ email: official.email });
  });

  it("is offered to no form as somebody who could do something", async () => {
    const vendor = await person("vendor_manager", "red");
    const { owner } = database();
    const official = asked(await askerOf(owner, mail("official"), "rivals"));
    const offered = async () => {
      const { choices } = await readRecord(official, "report", "R-1");
      return (choices.member ?? []).some(({ key }) => key === vendor.memberId);
    };
    expect(await offered()).toBe(true);
    await leave(vendor);
    expect(await offered()).toBe(false);
  });

  it("keeps its row and its person's name, and the list says that it has ended", async () => {
    const official = await person("official");
    await enterTask(await asker(official), { party: "red", title: words("work") });
    await leave(official);
    const { members } = await readMembers(asked(await admin()));
    expect(members.find(({ id }) => id === official.memberId)).toMatchObject({ takesPart: false });
    const { owner } = database();
    const [line] = await owner`
      select m.name from event e join member m on m.account_id = e.actor_id and m.project_id = e.project_id
       where m.id = ${official.memberId} and e.kind = 'task-entered'`;
    expect(line?.name.ja).toMatch(/^person/);
  });
});

const today = (): Day => {
  const day = parseDay(new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10));
  if (day === null) throw new Error("no day");
  return day;
};

describe("the end of a membership", () => {
  it("is a line of the record with its reason, ends the sessions, and is stamped in the log", async () => {
    const { owner } = database();
    const official = await person("official");
    const [account] = await owner<{ id: string; epoch: number }[]>`
      select id, epoch from account where email = ${official.email}`;
    if (account === undefined) throw new Error("no account");
    const session = await openSession({ accountId: account.id, epoch: account.epoch }, null);
    await end(official);
    const [row] = await owner`select ended_why from session where id = ${session}`;
    expect(row?.ended_why).toBe("access-changed");
    expect(await linesOf(official)).toMatchObject([
      { kind: "member-set" },
      { kind: "record-moved", body: { step: "end", words: words("異動") } },
    ]);
    const log = await owner<{ kind: string }[]>`
      select kind from security_event where account_id = ${account.id} and project_key = 'rivals' order by id`;
    expect(log.map(({ kind }) => kind)).toEqual(["role-given", "role-taken"]);
  });

  it("can be taken back, and the person signs in again in the new role", async () => {
    const official = await person("official");
    await end(official);
    await takeStep(MEMBER, "return", await admin(), {
      record: official.memberId,
      values: { party: "ministry", role: "auditor", untilOn: null },
    });
    expect(await memberships(official)).toMatchObject([{ role: "auditor" }]);
    expect((await linesOf(official)).map(({ kind }) => kind)).toEqual([
      "member-set",
      "record-moved",
      "member-set",
    ]);
  });

  it("is refused for the last administrator, as is the loss of that role", async () => {
    const { owner } = database();
    const [row] = await owner<{ id: string }[]>`
      select m.id from member m join account a on a.id = m.account_id where a.email = ${mail("admin")}`;
    const last = { email: mail("admin"), memberId: row?.id ?? "" };
    // The form of the end has no field for it, so that the refusal points to none.
    await expect(end(last)).rejects.toMatchObject({ code: "last-administrator", field: null });
    await expect(correct(last, { role: "official" })).rejects.toThrow("last-administrator");
    await expect(correct(last, { untilOn: parseDay("2999-12-31") })).rejects.toThrow(
      "last-administrator",
    );
    const other = await person("admin");
    await correct(other, { untilOn: parseDay("2999-12-31") });
    await expect(end(last)).rejects.toThrow("last-administrator");
    await end(other);
  });

  it.each(["official", "executive", "adviser", "auditor", "red"])(
    "cannot be entered by %s",
    async (who) => {
      const someone = await person("official");
      const by = await askerOf(database().owner, mail(who), "rivals");
      const ending = takeStep(MEMBER, "end", by, {
        record: someone.memberId,
        values: { words: words("x") },
      });
      await expect(ending).rejects.toThrow("not-allowed");
    },
  );
});

describe("a change of a membership", () => {
  it("counts at the next request, and a request that began before writes nothing", async () => {
    const someone = await person("official");
    const began = await asker(someone);
    await correct(someone, { role: "auditor" });
    await expect(enterTask(began, { party: "red", title: words("late") })).rejects.toThrow(
      "signed-out",
    );
    expect(await memberships(someone)).toMatchObject([{ role: "auditor" }]);
  });

  it("to a role that does not fit the party is refused", async () => {
    const someone = await person("vendor_member", "red");
    await expect(correct(someone, { role: "admin" })).rejects.toThrow("role-not-of-party");
    await expect(correct(someone, { party: "ministry" })).rejects.toThrow("role-not-of-party");
    await correct(someone, { party: "ministry", role: "official" });
  });

  it("of the name alone ends no session", async () => {
    const { owner } = database();
    const someone = await person("official");
    const epoch = async () =>
      (await owner`select epoch from account where email = ${someone.email}`)[0]?.epoch;
    const before = await epoch();
    await correct(someone, { name: words("another name") });
    expect(await epoch()).toBe(before);
  });

  it("an extension of the term lets its person in again", async () => {
    const someone = await person("official");
    await expire(someone);
    await correct(someone, { untilOn: today() });
    expect(await memberships(someone)).toHaveLength(1);
  });
});

describe("an administrator who no longer is one", () => {
  it("sees no session of others, and the database ends none in that name", async () => {
    const { owner, app } = database();
    const second = await person("admin");
    const began = await asker(second);
    const settings = settingsOf(began);
    const seen = () =>
      asApp(app, settings, async (sql) => {
        const [row] = await sql`
          select (select count(*)::int from session) as sessions, (select count(*)::int from security_event) as lines`;
        return row;
      });
    const [account] = await owner<{ id: string; epoch: number }[]>`
      select id, epoch from account where email = ${mail("official")}`;
    const session = await openSession(
      { accountId: account?.id ?? "", epoch: account?.epoch ?? 0 },
      null,
    );
    expect((await seen())?.sessions).toBeGreaterThan(0);
    await end(second);
    expect(await seen()).toEqual({ sessions: 0, lines: 0 });
    const [ended] = await asApp(
      app,
      settings,
      (sql) => sql`select end_session(${session}, ${began.account.id}) as done`,
    );
    expect(ended?.done).toBe(false);
  });
});

it("a page of the past shows who was a member then", async () => {
  const someone = await person("official");
  const before = await moment();
  await end(someone);
  const { owner } = database();
  const reader = await askerOf(owner, mail("official"), "rivals");
  const then = await readRecord(asked(reader, before), "member", someone.memberId);
  expect(then.record.values).toMatchObject({ role: "official", endedOn: null });
  const now = await readRecord(asked(reader), "member", someone.memberId);
  expect(now.record.values).toMatchObject({ role: "official", endedOn: today() });
  const deciders = (asOf: Instant | null) => {
    const { scope } = asked(reader, asOf);
    return readIn(scope, (db) => listAddressees(db, reader.membership.projectId));
  };
  expect((await deciders(before)).length).toBe((await deciders(null)).length + 1);
});
