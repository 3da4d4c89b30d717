// People come into a project by an invitation of its administrator, and by no other way.
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { parseDay } from "@/server/domain/calendar/day";
import { asApp, asked, askerOf, settingsOf, standingOf } from "@/tests/db/opened";
import { foundRivals, mail, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { MEMBER } from "../domain/records/member";
import { invite, makeInvitation, makeResetLink, readMembers } from "./members";
import { hashPassword } from "./password";
import { takeStep } from "./records";
import { findLink, setPasswordByLink } from "./set-password";
import { checkPassword } from "./sign-in";

const PASSWORD = "lamp river over seven";
const chosen = { password: PASSWORD, again: PASSWORD };
const HERE = { address: "192.0.2.1", deviceFor: () => null, demonstration: true };

const database = rivalsDatabase(async ({ owner }) => {
  await foundRivals(owner, "other");
});
beforeEach(async () => {
  const { owner } = database();
  await owner`delete from sign_in_try`;
  await owner`update account set password_hash = 'none' where password_hash is null`;
});

let people = 0;
/** An address that nobody has used. */
const somebody = () => {
  people += 1;
  return `person${people}@example.go.jp`;
};
const admin = (project = "rivals") => askerOf(database().owner, mail("admin", project), project);
const day = (text: string) => parseDay(text);
const invitation = (email: string, more: Partial<Parameters<typeof invite>[1]> = {}) => ({
  email,
  name: words("somebody"),
  party: "ministry",
  role: "official" as const,
  untilOn: null,
  request: randomUUID(),
  ...more,
});
const inviting = async (email: string, more = {}, project = "rivals") =>
  invite(await admin(project), invitation(email, more));
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => "nothing",
    (error: { code?: string; field?: string }) => [error.code, error.field],
  );
const linkTo = async (memberId: string, project = "rivals") =>
  (await makeInvitation(await admin(project), memberId)).token;
const standing = (email: string, project = "rivals") =>
  standingOf(database().owner, email, project);
const listed = async (memberId: string) => {
  const { members } = await readMembers(asked(await admin()));
  return members.find(({ id }) => id === memberId);
};

describe("an invitation", () => {
  it("an invited person chooses a password by the link, and then takes part in the invited role", async () => {
    const email = somebody();
    const { memberId, isNew } = await inviting(email.toUpperCase(), { untilOn: day("2999-03-31") });
    expect(isNew).toBe(true);
    const token = await linkTo(memberId);
    expect(await findLink(token)).toMatchObject({
      email,
      invitation: { project: words("rivals"), party: words("省"), role: "official" },
    });
    expect(await listed(memberId)).toMatchObject({ invited: true, untilOn: "2999-03-31" });
    await setPasswordByLink(token, chosen);
    expect((await checkPassword(email, PASSWORD, HERE)).ok).toBe(true);
    expect((await standing(email))?.memberships).toMatchObject([{ role: "official", whole: true }]);
    expect(await listed(memberId)).toMatchObject({ invited: false, linkUntil: null });
  });

  it("an invitation is a line of the record, with who invited, and no link is in the record", async () => {
    const { owner } = database();
    const { memberId } = await inviting(somebody());
    const token = await linkTo(memberId);
    const lines = await owner`
      select e.kind, e.body, a.email from event e join account a on a.id = e.actor_id where e.subject_id = ${memberId}`;
    expect([...lines]).toEqual([
      {
        kind: "member-set",
        body: { member: words("somebody"), role: "official" },
        email: mail("admin"),
      },
    ]);
    const [kept] = await owner`
      select count(*)::int as times from reset_link l where to_jsonb(l)::text like ${`%${token}%`}`;
    expect(kept?.times).toBe(0);
  });

  it("an invitation works for seven days and once, and a newer one ends it", async () => {
    const { owner } = database();
    const { memberId } = await inviting(somebody());
    const first = await linkTo(memberId);
    const second = await linkTo(memberId);
    expect([await findLink(first), (await findLink(second))?.email]).toEqual([
      null,
      expect.any(String),
    ]);
    const [held] = await owner`
      select extract(day from ends_at - made_at)::int as days from reset_link where used_at is null and for_member = ${memberId}`;
    expect(held?.days).toBe(7);
    await owner`update reset_link set ends_at = now() where for_member = ${memberId}`;
    await expect(setPasswordByLink(second, chosen)).rejects.toThrow("link-ended");
    expect(await listed(memberId)).toMatchObject({ invited: true, linkUntil: null });
    const third = await linkTo(memberId);
    await setPasswordByLink(third, chosen);
    await expect(setPasswordByLink(third, chosen)).rejects.toThrow("link-ended");
    await expect(linkTo(memberId)).rejects.toThrow("invitation-accepted");
  });

  it("a press that is sent again invites once", async () => {
    const sent = invitation(somebody());
    const once = await invite(await admin(), sent);
    expect(await invite(await admin(), sent)).toEqual(once);
  });

  it("an invitation ends with the membership", async () => {
    const { memberId } = await inviting(somebody());
    const token = await linkTo(memberId);
    await takeStep(MEMBER, "end", await admin(), {
      record: memberId,
      values: { words: words("a mistake") },
    });
    expect(await findLink(token)).toBeNull();
    await expect(linkTo(memberId)).rejects.toThrow("invitation-accepted");
  });

  it.each([
    ["a text that is no address", "nobody", {}, "email-malformed", "email"],
    ["somebody who takes part", mail("official"), {}, "member-already", "email"],
    [
      "a vendor's role for the ministry",
      null,
      { role: "vendor_manager" },
      "role-not-of-party",
      "role",
    ],
    ["a ministry's role for a vendor", null, { party: "red" }, "role-not-of-party", "role"],
    ["a party that is not there", null, { party: "green" }, "not-found", "party"],
    ["a term that has passed", null, { untilOn: day("2020-01-31") }, "day-past", "untilOn"],
  ])("an invitation of %s is refused at its field", async (_what, email, more, code, field) => {
    const address = email ?? somebody();
    expect(await refusal(inviting(address, more))).toEqual([code, field]);
    if (email === null) expect(await standing(address)).toBeNull();
  });

  it("an invitation of somebody who left, or whose account was closed, is refused at its field", async () => {
    const { owner } = database();
    const email = somebody();
    const { memberId } = await inviting(email);
    await takeStep(MEMBER, "end", await admin(), {
      record: memberId,
      values: { words: words("moved") },
    });
    expect(await refusal(inviting(email))).toEqual(["member-before", "email"]);
    const closed = somebody();
    await owner`insert into account (email, name, closed_at) values (${closed}, ${owner.json({ ja: "x" })}, now())`;
    expect(await refusal(inviting(closed))).toEqual(["account-closed", "email"]);
  });
});

describe("an invitation of somebody who has an account", () => {
  it("an administrator of another project is added without a link, and none can be made", async () => {
    const email = mail("admin", "other");
    const { memberId, isNew } = await inviting(email);
    expect(isNew).toBe(false);
    await expect(linkTo(memberId)).rejects.toThrow("invitation-accepted");
    await expect(makeResetLink(await admin(), memberId)).rejects.toThrow("account-elsewhere");
    expect((await standing(email))?.memberships).toMatchObject([{ role: "official" }]);
    expect((await standing(email, "other"))?.memberships).toMatchObject([{ role: "admin" }]);
  });

  it("somebody who was invited elsewhere and has no password yet is refused, so that nobody can enter in their name", async () => {
    const email = somebody();
    const { memberId } = await inviting(email);
    const token = await linkTo(memberId);
    expect(await refusal(inviting(email, {}, "other"))).toEqual(["invited-elsewhere", "email"]);
    await setPasswordByLink(token, chosen);
    expect(await inviting(email, {}, "other")).toMatchObject({ isNew: false });
  });

  it("a link ends when its person joins a project that its maker does not administer, and when its maker leaves", async () => {
    const { owner } = database();
    const email = somebody();
    await setPasswordByLink(await linkTo((await inviting(email)).memberId), chosen);
    const [row] = await owner<{ id: string }[]>`
      select m.id from member m join account a on a.id = m.account_id where a.email = ${email}`;
    const { token } = await makeResetLink(await admin(), row?.id ?? "");
    expect(await findLink(token)).not.toBeNull();
    await inviting(email, {}, "other");
    expect(await findLink(token)).toBeNull();

    const second = await inviting(somebody(), { role: "admin" });
    const third = await inviting(somebody());
    await setPasswordByLink(await linkTo(second.memberId), chosen);
    const left = await makeInvitation(await askerOf(owner, second.email, "rivals"), third.memberId);
    await takeStep(MEMBER, "end", await admin(), {
      record: second.memberId,
      values: { words: words("moved") },
    });
    expect(await findLink(left.token)).toBeNull();
  });
});

describe("who may invite", () => {
  it.each(["official", "executive", "adviser", "auditor"])("an %s may not invite", async (who) => {
    const { owner } = database();
    const asker = await askerOf(owner, mail(who), "rivals");
    const { memberId } = await inviting(somebody());
    await expect(invite(asker, invitation(somebody()))).rejects.toThrow("not-allowed");
    await expect(makeInvitation(asker, memberId)).rejects.toThrow("not-allowed");
  });

  it("a member of another project is not found", async () => {
    const { memberId } = await inviting(somebody());
    await expect(makeInvitation(await admin("other"), memberId)).rejects.toThrow("not-found");
  });

  it("the database makes an account and a link for an administrator of that project alone", async () => {
    const { app, owner } = database();
    const { memberId } = await inviting(somebody());
    const project = (await admin()).membership.projectId;
    const ask = async (who: string, of: string) =>
      asApp(app, settingsOf(await askerOf(owner, mail(who, of), of)), async (sql) => {
        const [row] = await sql`
          select invite_account(${project}, ${somebody()}, '{"ja":"x"}') as account,
                 make_invitation(${project}, ${memberId}, ${"0".repeat(64)}, '7 days') as link,
                 (select count(*)::int from invited_to(${project})) as invited`;
        throw Object.assign(new Error("undone"), { row });
      }).catch((error: { row?: unknown }) => error.row);
    for (const [who, of] of [
      ["official", "rivals"],
      ["red", "rivals"],
      ["admin", "other"],
    ] as const)
      expect(await ask(who, of), `${who} of ${of}`).toEqual({
        account: null,
        link: false,
        invited: 0,
      });
    expect(await ask("admin", "rivals")).toMatchObject({ account: { state: "new" }, link: true });
  });

  it.each([
    "select add_link(gen_random_uuid(), repeat('0', 64), '7 days', null, null)",
    "select may_help(gen_random_uuid(), gen_random_uuid())",
    "select administers(gen_random_uuid(), gen_random_uuid())",
    "insert into reset_link (digest, account_id, made_by, ends_at) select repeat('0', 64), id, id, now() from account",
    "delete from member",
  ])("the application may not run %s", async (statement) => {
    await expect(database().app.unsafe(statement)).rejects.toThrow(/permission denied/);
  });

  it("nobody is invited to the exercise, because its accounts are public", async () => {
    const asker = { ...(await admin()), exercise: true };
    await expect(invite(asker, invitation(somebody()))).rejects.toThrow("exercise-invites-nobody");
  });
});

it("an account made by an invitation cannot sign in before its link is used", async () => {
  const email = somebody();
  await inviting(email);
  expect((await checkPassword(email, "", HERE)).ok).toBe(false);
  expect((await checkPassword(email, await hashPassword("x"), HERE)).ok).toBe(false);
});
