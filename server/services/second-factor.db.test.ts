// The second factor: a code in addition to the password, usable once, and required by some projects.
import { TOTP } from "otpauth";
import { beforeEach, describe, expect, it } from "vitest";
import { askerOf, callerAs, SECRET, standingOf } from "@/tests/db/opened";
import { mail } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { askForFactor, removeFactorOf } from "./members";
import { hashPassword } from "./password";
import {
  checkCode,
  checkOwner,
  confirmFactor,
  findFactor,
  type NewFactor,
  newFactor,
  removeOwnFactor,
} from "./second-factor";
import { changeOwnPassword } from "./set-password";

const OFFICIAL = mail("official");
const HERE = { address: "192.0.2.1", deviceFor: () => null, demonstration: true };
const MINUTE = 60_000;
const wrong = { ok: false, code: "sign-in-failed" };

const PASSWORD = "a right password 正しい";
const database = rivalsDatabase();
beforeEach(async () => {
  const { owner } = database();
  await owner`delete from sign_in_try`;
  await owner`delete from recovery_code`;
  await owner`delete from second_factor`;
  await owner`update account set demonstration = false, password_hash = ${await hashPassword(PASSWORD)}`;
  await owner`update project set thresholds = thresholds - 'secondFactor'`;
});

const account = async () => {
  const standing = await standingOf(database().owner, OFFICIAL, null);
  if (standing === null) throw new Error("the official is not there");
  return standing.account;
};
/** The code that an app shows `later` milliseconds from now. */
const codeOf = ({ secret }: NewFactor, later = 0) =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + later });
/** Sets up a factor with the code of the previous period, so that the current one is still unused. */
const setUp = async (): Promise<NewFactor> => {
  const factor = newFactor();
  await confirmFactor(await account(), factor, codeOf(factor, -MINUTE / 2), SECRET);
  return factor;
};
const check = async (typed: string, secret = SECRET) =>
  checkCode((await account()).id, typed, secret, HERE);
const admin = () => askerOf(database().owner, mail("admin"), "rivals");
const ask = async (required: boolean) => askForFactor(await admin(), { required });

describe("a code", () => {
  it("a code works once, however it is typed, and no code of an earlier period works after it", async () => {
    const factor = await setUp();
    const code = codeOf(factor, MINUTE / 2);
    expect(await check(` ${code.slice(0, 3)} ${code.slice(3)}`)).toEqual({ ok: true });
    expect(await check(code)).toEqual(wrong);
    expect(await check(codeOf(factor))).toEqual(wrong);
  });

  it("a code works once even if it is sent many times together", async () => {
    const code = codeOf(await setUp(), MINUTE / 2);
    const sent = await Promise.all(Array.from({ length: 5 }, () => check(code)));
    expect(sent.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it.each(["", "000", "abcdef", "１２", "'; --", "9".repeat(10_000)])(
    "%j is not a code",
    async (typed) => {
      await setUp();
      expect(await check(typed)).toEqual(wrong);
    },
  );

  it("a code from two minutes ago is refused, and so is one checked under another secret of the installation", async () => {
    const factor = await setUp();
    expect(await check(codeOf(factor, -2 * MINUTE))).toEqual(wrong);
    expect(await check(codeOf(factor, MINUTE / 2), `${SECRET} another`)).toEqual(wrong);
  });

  it("after five wrong codes the address must wait, even with the right one", async () => {
    const factor = await setUp();
    for (let n = 0; n < 5; n += 1) await check("abcdef");
    expect(await check(codeOf(factor, MINUTE / 2))).toMatchObject({ ok: false, code: "try-limit" });
  });
});

describe("a recovery code", () => {
  it("a recovery code works once in place of a code", async () => {
    const { recoveryCodes } = await setUp();
    const [first = "", second = ""] = recoveryCodes;
    expect(await check(first.toLowerCase().replaceAll("-", " "))).toEqual({ ok: true });
    expect(await check(first)).toEqual(wrong);
    expect(await check(second, `${SECRET} another`)).toEqual({ ok: true });
    expect((await findFactor((await account()).id))?.recoveryCodes).toBe(8);
  });

  it("a recovery code becomes invalid when the factor is set up again", async () => {
    const { recoveryCodes } = await setUp();
    await setUp();
    expect(await check(recoveryCodes[0] ?? "")).toEqual(wrong);
  });
});

describe("changing how one signs in", () => {
  const owns = async (code: string, password = PASSWORD) =>
    checkOwner(await account(), { password, code }, SECRET, HERE);
  const change = async (code: string) => {
    const chosen = { password: "lamp river over seven", again: "lamp river over seven" };
    return changeOwnPassword(await account(), { password: PASSWORD, code }, chosen, SECRET, HERE);
  };
  const codeWrong = { ok: false, code: "code-wrong" };

  it("a person without a second factor proves ownership by the password alone", async () => {
    expect(await owns("")).toMatchObject({ ok: true });
    expect(await owns("", "another")).toEqual(wrong);
  });

  it("a person with a second factor proves ownership by the password and an unused code or recovery code", async () => {
    const factor = await setUp();
    const code = codeOf(factor, MINUTE / 2);
    for (const typed of ["", "000000", "abcdef"]) expect(await owns(typed)).toEqual(codeWrong);
    expect(await owns(code, "another")).toEqual(wrong);
    expect(await owns(code)).toMatchObject({ ok: true });
    expect(await owns(code)).toEqual(codeWrong);
    expect(await owns(factor.recoveryCodes[0] ?? "")).toMatchObject({ ok: true });
  });

  it("a password cannot be changed without a code, and a refused password does not use the code up", async () => {
    const factor = await setUp();
    const code = codeOf(factor, MINUTE / 2);
    expect(await change("")).toEqual(codeWrong);
    const short = { password: "short", again: "short" };
    await expect(
      changeOwnPassword(await account(), { password: PASSWORD, code }, short, SECRET, HERE),
    ).rejects.toThrow("password-short");
    expect(await change(code)).toMatchObject({ ok: true });
  });
});

describe("setting a factor up", () => {
  it("neither the secret nor the recovery codes are stored in plain text", async () => {
    const { secret, recoveryCodes } = await setUp();
    const { owner } = database();
    const rows = await owner`
      select to_jsonb(f)::text as text from second_factor f union all select to_jsonb(r)::text from recovery_code r`;
    const text = rows.map((row) => row.text).join();
    for (const plain of [secret, ...recoveryCodes]) expect(text).not.toContain(plain);
  });

  it("setting a factor up needs the first code", async () => {
    await expect(confirmFactor(await account(), newFactor(), "000", SECRET)).rejects.toThrow(
      "code-wrong",
    );
    expect(await findFactor((await account()).id)).toBeNull();
  });

  it("setting a factor up is refused for an account of the exercise", async () => {
    await database().owner`update account set demonstration = true`;
    await expect(setUp()).rejects.toThrow("demonstration-account");
  });

  it("setting a factor up and removing it are recorded in the security log", async () => {
    const { owner } = database();
    await owner`delete from security_event`;
    await setUp();
    await removeOwnFactor(await account());
    const lines = await owner<{ kind: string }[]>`select kind from security_event order by id`;
    expect(lines.map(({ kind }) => kind)).toEqual(["second-factor-set", "second-factor-removed"]);
  });
});

describe("a project that asks for a second factor", () => {
  const caller = () => callerAs(database().owner, OFFICIAL);

  it("a project that requires a second factor shows nothing to a member without one, and everything once it is set up", async () => {
    await ask(true);
    await expect(caller().projects.home({ project: "rivals" })).rejects.toThrow(
      "second-factor-due",
    );
    await expect(caller().projects.list()).rejects.toThrow("second-factor-due");
    await setUp();
    expect((await caller().projects.list()).length).toBe(1);
    await caller().projects.home({ project: "rivals" });
  });

  it("only the administrator can make a project require a second factor, once and on the record", async () => {
    const official = await askerOf(database().owner, OFFICIAL, "rivals");
    await expect((async () => askForFactor(official, { required: true }))()).rejects.toThrow(
      "not-allowed",
    );
    await ask(true);
    await expect(ask(true)).rejects.toThrow("nothing-changed");
    await ask(false);
    const lines = await database().owner<{ body: unknown }[]>`
      select body from event where kind = 'second-factor-asked' order by seq desc limit 2`;
    expect(lines.map(({ body }) => body)).toEqual([{ required: false }, { required: true }]);
  });
});

describe("a member who has lost the app", () => {
  it("a member who has lost the app can be helped by an administrator of all of that person's projects", async () => {
    await setUp();
    const { owner } = database();
    const [row] = await owner<{ id: string }[]>`
      select m.id from member m join account a on a.id = m.account_id where a.email = ${OFFICIAL}`;
    const official = await askerOf(owner, OFFICIAL, "rivals");
    await expect(removeFactorOf(official, row?.id ?? "")).rejects.toThrow("not-allowed");
    await removeFactorOf(await admin(), row?.id ?? "");
    expect(await findFactor((await account()).id)).toBeNull();
  });
});
