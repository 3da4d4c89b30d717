// Passwords are set by their owners, or through a single-use link.
import { beforeEach, describe, expect, it } from "vitest";
import { askerOf, callerAs, SECRET, standingOf } from "@/tests/db/opened";
import { foundRivals, mail } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { makeResetLink } from "./members";
import { hashPassword } from "./password";
import { changeOwnPassword, digestOfLink, findLink, setPasswordByLink } from "./set-password";
import { checkPassword } from "./sign-in";

const OLD = "a right password 正しい";
const NEW = "lamp river over seven";
const twice = (password: string) => ({ password, again: password });
const HERE = { address: "192.0.2.1", deviceFor: () => null, demonstration: true };
const OFFICIAL = mail("official");

const database = rivalsDatabase(async ({ owner }) => {
  await foundRivals(owner, "other");
});
beforeEach(async () => {
  const { owner } = database();
  await owner`delete from sign_in_try`;
  await owner`update account set password_hash = ${await hashPassword(OLD)}, closed_at = null, demonstration = false`;
});

const standing = async () => {
  const found = await standingOf(database().owner, OFFICIAL, null);
  if (found === null) throw new Error("the official is not there");
  return found;
};
const change = async (password: string, old = OLD) => {
  const { account } = await standing();
  return changeOwnPassword(account, { password: old, code: "" }, twice(password), SECRET, HERE);
};
const letsIn = async (password: string) => (await checkPassword(OFFICIAL, password, HERE)).ok;
const epoch = async () =>
  (await database().owner`select epoch from account where email = ${OFFICIAL}`)[0]?.epoch;
const memberOf = async (email: string, project = "rivals"): Promise<string> => {
  const [row] = await database().owner<{ id: string }[]>`
    select m.id from member m join account a on a.id = m.account_id join project p using (project_id)
     where a.email = ${email} and p.key = ${project}`;
  return row?.id ?? "";
};
const admin = () => askerOf(database().owner, mail("admin"), "rivals");
const holderOf = async (token: string) => (await findLink(token))?.email;
const link = async () => (await makeResetLink(await admin(), await memberOf(OFFICIAL))).token;

describe("changing one's own password", () => {
  it("after a change of the password only the new one works, and every session of the account has ended", async () => {
    const before = await epoch();
    expect(await change(NEW)).toMatchObject({ ok: true, epoch: before + 1 });
    expect([await letsIn(OLD), await letsIn(NEW)]).toEqual([false, true]);
  });

  it("a change of the password needs the old one, whose tries are limited like those of a sign-in", async () => {
    for (let n = 0; n < 5; n += 1)
      expect(await change(NEW, "wrong")).toEqual({ ok: false, code: "sign-in-failed" });
    expect(await change(NEW)).toMatchObject({ ok: false, code: "try-limit" });
  });

  it.each([
    ["a short one", "short", "password-short"],
    ["one of the list of common passwords", "1q2w3e4r5t6y7u8i", "password-common"],
    ["one with the account's name", `my ${OFFICIAL.split("@")[0]} is here`, "password-has-account"],
    ["one with the product's name", "my way into Fukan", "password-has-name"],
    ["one with a project's key", "my way into Rivals", "password-has-name"],
    ["the same as before", OLD, "nothing-changed"],
  ])(
    "a change of the password to %s is refused and keeps the old one",
    async (_what, password, code) => {
      await expect(change(password)).rejects.toThrow(code);
      expect(await letsIn(OLD)).toBe(true);
    },
  );

  it("the longest allowed password is accepted, and works only exactly as typed", async () => {
    const longest = `a${"👨‍👩‍👧".repeat(1022)}が`;
    expect(await change(longest)).toMatchObject({ ok: true });
    expect(await letsIn(longest)).toBe(true);
    expect(await letsIn(`A${longest.slice(1)}`)).toBe(false);
  });

  it("a change of the password is refused for an account of the exercise, also by the database", async () => {
    const { owner } = database();
    await owner`update account set demonstration = true`;
    await expect(change(NEW)).rejects.toThrow("demonstration-account");
    const [row] = await owner`
      select change_password(id, password_hash, 'x') as epoch from account where email = ${OFFICIAL}`;
    expect(row?.epoch).toBeNull();
  });

  it("a change of the password that is sent twice together counts once", async () => {
    const before = await epoch();
    const sent = await Promise.allSettled([change(NEW), change("river lamp over eight")]);
    expect(sent.filter(({ status }) => status === "fulfilled").length).toBeGreaterThanOrEqual(1);
    expect(await epoch()).toBe(
      before + sent.filter((each) => each.status === "fulfilled" && each.value.ok).length,
    );
  });
});

describe("a password that somebody else chose", () => {
  it("a password that somebody else chose must be changed before anything else is answered", async () => {
    const { owner } = database();
    await owner`update account set password_due = true where email = ${OFFICIAL}`;
    const caller = callerAs(owner, OFFICIAL);
    await expect(caller.projects.list()).rejects.toThrow("password-due");
    await expect(caller.projects.home({ project: "rivals" })).rejects.toThrow("password-due");
    await change(NEW);
    expect((await caller.projects.list()).length).toBe(1);
  });
});

describe("a link that sets a password", () => {
  it("a link that sets a password works once, and ends every session of the account", async () => {
    const token = await link();
    const before = await epoch();
    expect(await holderOf(token)).toBe(OFFICIAL);
    await setPasswordByLink(token, twice(NEW));
    expect([await letsIn(OLD), await letsIn(NEW), await epoch()]).toEqual([
      false,
      true,
      before + 1,
    ]);
    await expect(setPasswordByLink(token, twice("river lamp over eight"))).rejects.toThrow(
      "link-ended",
    );
    expect(await letsIn(NEW)).toBe(true);
  });

  it("a link that sets a password works once even if it is sent twice together", async () => {
    const token = await link();
    const sent = await Promise.allSettled([
      setPasswordByLink(token, twice(NEW)),
      setPasswordByLink(token, twice("river lamp over eight")),
    ]);
    expect(sent.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("a link that sets a password is not used up by a refused password", async () => {
    const token = await link();
    await expect(setPasswordByLink(token, twice("short"))).rejects.toThrow("password-short");
    await expect(setPasswordByLink(token, twice("my way into Rivals"))).rejects.toThrow(
      "password-has-name",
    );
    expect(await holderOf(token)).toBe(OFFICIAL);
  });

  it("a link that sets a password ends after a day, by a newer link, by a change of the password, and with the account", async () => {
    const { owner } = database();
    const first = await link();
    const second = await link();
    expect([await holderOf(first), await holderOf(second)]).toEqual([undefined, OFFICIAL]);
    await change(NEW);
    expect(await findLink(second)).toBeNull();
    const third = await link();
    await owner`update reset_link set ends_at = now() where used_at is null`;
    expect(await findLink(third)).toBeNull();
    const fourth = await link();
    await owner`update account set closed_at = now() where email = ${OFFICIAL}`;
    expect(await findLink(fourth)).toBeNull();
  });

  it("a link that sets a password is stored only as a digest", async () => {
    const token = await link();
    const rows = await database().owner`select digest, to_jsonb(l)::text as row from reset_link l`;
    expect(rows.map(({ digest }) => digest)).toContain(digestOfLink(token));
    expect(rows.map(({ row }) => row).join()).not.toContain(token);
  });

  it.each(["", "x", "../../etc", "a".repeat(10_000), "\0"])(
    "the text %j is not a link that sets a password",
    async (token) => {
      expect(await findLink(token)).toBeNull();
    },
  );

  it("a link that sets a password can be created only by the administrator of the project, and is recorded in the security log", async () => {
    const { owner } = database();
    const member = await memberOf(OFFICIAL);
    for (const other of ["official", "executive", "auditor"])
      await expect(
        makeResetLink(await askerOf(owner, mail(other), "rivals"), member),
      ).rejects.toThrow("not-allowed");
    await owner`delete from security_event`;
    await link();
    const lines = await owner<{ kind: string }[]>`select kind from security_event`;
    expect(lines.map(({ kind }) => kind)).toEqual(["reset-link-made"]);
  });

  it("a link that sets a password is refused for a member of another project, and for one who is also a member elsewhere", async () => {
    const { owner } = database();
    const elsewhere = await memberOf(mail("official", "other"), "other");
    await expect(makeResetLink(await admin(), elsewhere)).rejects.toThrow("not-found");
    await owner`
      insert into member (project_id, account_id, party_id, role, name)
      select p.project_id, a.id, y.id, 'official', a.name from account a, project p
        join party y on y.project_id = p.project_id and y.kind = 'ministry'
       where a.email = ${OFFICIAL} and p.key = 'other' limit 1`;
    await expect(link()).rejects.toThrow("account-elsewhere");
    await owner`delete from member m using project p, account a
      where p.project_id = m.project_id and p.key = 'other' and a.id = m.account_id and a.email = ${OFFICIAL}`;
  });
});
