// Sessions: how each begins, how long it lasts, and everything that ends it at the next request.
import { encode } from "next-auth/jwt";
import { beforeEach, describe, expect, it } from "vitest";
import { findSessionStanding } from "@/db/queries/standing";
import { KINDS } from "@/server/domain/records/kinds";
import { calledBy } from "@/server/services/caller";
import { correctRecord } from "@/server/services/records";
import {
  endMemberSession,
  endOtherSessions,
  endOwnSession,
  openSession,
  readMemberSessions,
  readOwnSessions,
  signOut,
} from "@/server/services/sessions";
import { asked, askerOf, SECRET } from "@/tests/db/opened";
import { foundRivals, mail, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { readToken } from "./token";

const database = rivalsDatabase(async ({ owner }) => {
  await foundRivals(owner, "elsewhere");
});
const IDLE = 30;
const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

beforeEach(() => database().owner`delete from session`.then(() => undefined));

const accountOf = async (who: string, project = "rivals") => {
  const [row] = await database().owner<{ id: string; epoch: number }[]>`
    select id, epoch from account where email = ${mail(who, project)}`;
  if (row === undefined) throw new Error(who);
  return row;
};

/** Signs a person in. Returns the session's id. */
async function begin(who: string, before: string | null = null): Promise<string> {
  const { id, epoch } = await accountOf(who);
  const begun = await calledBy("192.0.2.7", FIREFOX, () =>
    openSession({ accountId: id, epoch }, before),
  );
  if (begun === null) throw new Error("not begun");
  return begun;
}

const stands = (id: string, seen = true, demonstration = false) =>
  findSessionStanding(id, { idleMinutes: IDLE, projectKey: "rivals", seen, demonstration });
const ages = (id: string, what: "started_at" | "seen_at", minutes: number) => {
  const { owner } = database();
  return owner`update session set ${owner(what)} = ${owner(what)} - make_interval(mins => ${minutes}) where id = ${id}`;
};
const whyOf = async (id: string): Promise<string | null> => {
  const [row] = await database().owner<{ why: string | null }[]>`
    select ended_why as why from session where id = ${id}`;
  return row?.why ?? null;
};
const refusal = (asking: Promise<unknown>) =>
  asking.then(
    () => null,
    (error: Error) => error.message,
  );

describe("a session", () => {
  it("a session lasts while nothing changes, and identifies the asker and the session", async () => {
    const id = await begin("official");
    const standing = await stands(id);
    expect(standing?.session).toBe(id);
    expect(standing?.memberships.map((m) => m.role)).toEqual(["official"]);
  });

  it("a session of an exercise account is valid only if the installation is an exercise", async () => {
    const { owner } = database();
    const id = await begin("official");
    await owner`update account set demonstration = true where email = ${mail("official")}`;
    expect([await stands(id), (await stands(id, true, true))?.session]).toEqual([null, id]);
    await owner`update account set demonstration = false where email = ${mail("official")}`;
  });

  it("a session ends when its person signs out, even for somebody with a copy of the cookie", async () => {
    const [id, other] = [await begin("official"), await begin("official")];
    await signOut(id);
    expect(await stands(id)).toBeNull();
    expect(await stands(other)).not.toBeNull();
    expect(await whyOf(id)).toBe("signed-out");
  });

  it("a session ends when the same browser signs in again", async () => {
    const before = await begin("official");
    const after = await begin("adviser", before);
    expect(await stands(before)).toBeNull();
    expect(await stands(after)).not.toBeNull();
  });

  it("a session ends after thirty minutes without activity, and not a minute earlier", async () => {
    const id = await begin("official");
    await ages(id, "seen_at", IDLE - 1);
    expect(await stands(id)).not.toBeNull();
    await ages(id, "seen_at", IDLE);
    expect(await stands(id)).toBeNull();
    expect(await whyOf(id)).toBe("idle");
  });

  it("a session is not kept open by a page that only listens", async () => {
    const id = await begin("official");
    await ages(id, "seen_at", IDLE - 1);
    expect(await stands(id, false)).not.toBeNull();
    await ages(id, "seen_at", 1);
    expect(await stands(id)).toBeNull();
  });

  it("a session ends eight hours after sign-in, whatever happens", async () => {
    const id = await begin("official");
    await ages(id, "started_at", 8 * 60 - 1);
    expect(await stands(id)).not.toBeNull();
    await ages(id, "started_at", 1);
    expect(await stands(id)).toBeNull();
    expect(await whyOf(id)).toBe("expired");
  });

  it("a session is written at most once a minute, however often it is asked for", async () => {
    const id = await begin("official");
    const version = async () =>
      (await database().owner`select xmin::text, seen_at from session where id = ${id}`)[0];
    const first = await version();
    await Promise.all(Array.from({ length: 20 }, () => stands(id)));
    expect(await version()).toEqual(first);
    await ages(id, "seen_at", 2);
    await Promise.all(Array.from({ length: 20 }, () => stands(id)));
    const second = await version();
    await stands(id);
    expect(await version()).toEqual(second);
    expect(second).not.toEqual(first);
  });

  it("a session does not begin if the password was changed while it was checked", async () => {
    const { id, epoch } = await accountOf("blue");
    await database().owner`update account set epoch = epoch + 1 where id = ${id}`;
    expect(await openSession({ accountId: id, epoch }, null)).toBeNull();
  });
});

describe("a change of access", () => {
  it("a change of the role ends the person's sessions", async () => {
    const { owner } = database();
    const id = await begin("executive");
    const admin = await askerOf(owner, mail("admin"), "rivals");
    const { id: accountId } = await accountOf("executive");
    const [member] = await owner`select id from member where account_id = ${accountId}`;
    await correctRecord(KINDS.member, admin, {
      record: member?.id,
      values: { role: "auditor" },
      reason: words("異動"),
    });
    expect(await stands(id)).toBeNull();
    expect(await whyOf(id)).toBe("access-changed");
    expect((await stands(await begin("executive")))?.memberships[0]?.role).toBe("auditor");
  });

  it("removing the membership ends the person's sessions", async () => {
    const id = await begin("blue-sub");
    const { id: accountId } = await accountOf("blue-sub");
    await database().owner`delete from member where account_id = ${accountId}`;
    expect(await stands(id)).toBeNull();
  });

  it("closing the account ends its sessions, and no new one begins", async () => {
    const id = await begin("auditor");
    const account = await accountOf("auditor");
    await database().owner`update account set closed_at = now() where id = ${account.id}`;
    expect(await stands(id)).toBeNull();
    expect(await openSession({ accountId: account.id, epoch: account.epoch }, null)).toBeNull();
    await database().owner`update account set closed_at = null where id = ${account.id}`;
  });

  it("a change of the password ends all sessions except the one in which it was changed", async () => {
    const [here, there] = [await begin("red"), await begin("red")];
    const { id } = await accountOf("red");
    await database().owner.begin(async (sql) => {
      await sql`select set_config('fukan.kept_session', ${here}, true)`;
      await sql`update account set password_hash = 'new', epoch = epoch + 1 where id = ${id}`;
    });
    expect(await stands(here)).not.toBeNull();
    expect(await stands(there)).toBeNull();
  });
});

describe("the sessions of a person", () => {
  it("the sessions of a person are listed with device and address, without ended ones and with the current one marked", async () => {
    const [here, there] = [await begin("official"), await begin("official")];
    const gone = await begin("official");
    await signOut(gone);
    await begin("adviser");
    const standing = await stands(here);
    if (standing === null) throw new Error("no standing");
    const { sessions } = await readOwnSessions(standing, IDLE);
    expect(new Set(sessions.map(({ id, present }) => [id, present].join()))).toEqual(
      new Set([`${here},true`, `${there},false`]),
    );
    expect(sessions[0]).toMatchObject({ device: "Firefox, Linux", address: "192.0.2.7" });
  });

  it("a person can end their own sessions one by one or all others at once, and nobody else can", async () => {
    const [here, there, third] = [
      await begin("official"),
      await begin("official"),
      await begin("official"),
    ];
    const rival = await begin("red");
    const standing = await stands(here);
    if (standing === null) throw new Error("no standing");
    expect(await refusal(endOwnSession(standing, rival))).toBe("not-found");
    await endOwnSession(standing, there);
    expect(await refusal(endOwnSession(standing, there))).toBe("not-found");
    await endOtherSessions(standing);
    expect(await stands(third)).toBeNull();
    expect(await stands(here)).not.toBeNull();
    expect(await stands(rival)).not.toBeNull();
  });

  it("the sessions of a person can be ended by an administrator of their project, and by nobody else", async () => {
    const { owner } = database();
    const id = await begin("red");
    const as = (who: string, project = "rivals") => askerOf(owner, mail(who, project), project);
    expect(await refusal(endMemberSession(await as("official"), id))).toBe("not-allowed");
    expect(await refusal(endMemberSession(await as("admin", "elsewhere"), id))).toBe("not-found");
    const admin = await as("admin");
    expect((await readMemberSessions(asked(admin), IDLE)).map((row) => row.id)).toEqual([id]);
    expect(await readMemberSessions(asked(await as("admin", "elsewhere")), IDLE)).toEqual([]);
    await endMemberSession(admin, id);
    expect(await stands(id)).toBeNull();
    expect(await whyOf(id)).toBe("ended-by-admin");
  });

  it("the sessions of a person leave an entry in the security log when they begin and end", async () => {
    const { owner } = database();
    await owner`delete from security_event`;
    const id = await begin("official");
    await signOut(id);
    await ages(await begin("adviser"), "seen_at", IDLE);
    const [idle] = await owner<{ id: string }[]>`select id from session where ended_at is null`;
    await stands(idle?.id ?? "");
    const lines = await owner`select kind, detail from security_event order by id`;
    expect(lines.map(({ kind, detail }) => [kind, detail])).toEqual([
      ["signed-in", null],
      ["signed-out", "signed-out"],
      ["signed-in", null],
      ["session-ended", "idle"],
    ]);
  });
});

describe("the cookie of a session", () => {
  const ID = "00000000-0000-4000-8000-000000000001";
  const token = { accountId: ID, sessionId: ID };
  const cookie = (content: object, secret = SECRET) => encode({ token: { ...content }, secret });

  it("a session cookie that is altered, cut off, made with another secret or not ours identifies no session", async () => {
    const text = await cookie(token);
    expect(await readToken(text)).toEqual(token);
    for (const wrong of [
      `${text}x`,
      text.slice(0, -4),
      text.replace(".", ".."),
      "",
      "null",
      "{}",
      await cookie(token, "another secret of thirty-two chars"),
      await cookie({}),
      await cookie({ ...token, sessionId: "x" }),
      await cookie({ accountId: ID, epoch: 1, signedInAt: 0 }),
    ]) {
      expect(await readToken(wrong), wrong).toBeNull();
    }
  });
});
