// Signing in: limited tries, one answer for what is wrong, and sessions that end when they must.
import { encode } from "next-auth/jwt";
import { beforeEach, describe, expect, it } from "vitest";
import { findSessionStanding } from "@/db/queries/standing";
import { hashPassword } from "@/server/services/password";
import { setMember } from "@/server/services/projects";
import { aDatabase, askerOf, SECRET } from "@/tests/db/opened";
import { foundRivals, mail, words } from "@/tests/db/rivals";
import { SESSION_SECONDS } from "./options";
import { signIn } from "./password";
import { readToken } from "./token";

const PASSWORD = "a right password 正しい";
const database = aDatabase("migrated", async ({ owner }) => {
  await foundRivals(owner);
  await owner`update account set password_hash = ${await hashPassword(PASSWORD)} where email like '%@rivals.example'`;
});

const HERE = "192.0.2.1";
const failed = { ok: false, code: "sign-in-failed" };
const limited = { ok: false, code: "try-limit" };
const ages = (minutes: number) =>
  database().owner`update sign_in_try set at = at - make_interval(mins => ${minutes})`;

beforeEach(() => database().owner`delete from sign_in_try`.then(() => undefined));

describe("signing in", () => {
  it("answers the account for the right password, however the address is written", async () => {
    const [account] = await database()
      .owner`select id, epoch from account where email = ${mail("official")}`;
    for (const typed of [
      mail("official"),
      mail("official").toUpperCase(),
      ` ${mail("official")} `,
    ]) {
      expect(await signIn(typed, PASSWORD, HERE)).toEqual({
        ok: true,
        accountId: account?.id,
        epoch: account?.epoch,
      });
    }
  });

  it.each([
    ["a wrong password", mail("official"), "wrong"],
    ["an unknown account", "nobody@rivals.example", PASSWORD],
    ["the password of nobody", "nobody@rivals.example", "nobody has this password"],
    ["an empty password", mail("official"), ""],
    ["an address of 300 characters", `${"a".repeat(300)}@b`, PASSWORD],
    ["a password of a million characters", mail("official"), "x".repeat(1_000_000)],
    ["a null character", `${mail("official")}\0`, PASSWORD],
    ["half a character", `\ud800${mail("official")}`, PASSWORD],
    ["a statement", "' or 1=1 --", PASSWORD],
  ])("answers alike for %s", async (_what, email, password) => {
    expect(await signIn(email, password, HERE)).toEqual(failed);
  });

  it("is refused after ten tries of one account, from wherever, even with the right password", async () => {
    for (let i = 0; i < 10; i += 1)
      expect(await signIn(mail("red"), "wrong", `192.0.2.${i}`)).toEqual(failed);
    expect(await signIn(mail("red"), PASSWORD, "192.0.2.99")).toEqual(limited);
    expect(await signIn(` ${mail("red").toUpperCase()}`, PASSWORD, "192.0.2.99")).toEqual(limited);
    expect((await signIn(mail("blue"), PASSWORD, "192.0.2.99")).ok).toBe(true);
    await ages(15);
    expect((await signIn(mail("red"), PASSWORD, HERE)).ok).toBe(true);
  });

  it("limits an account that is not there as one that is", async () => {
    for (let i = 0; i < 10; i += 1) await signIn("nobody@rivals.example", "wrong", HERE);
    expect(await signIn("nobody@rivals.example", "wrong", HERE)).toEqual(limited);
  });

  it("is refused after fifty tries from one address, for whomever", async () => {
    await database()
      .owner`insert into sign_in_try (account_key, address) select 'a' || n, ${HERE} from generate_series(1, 50) n`;
    expect(await signIn(mail("red"), PASSWORD, HERE)).toEqual(limited);
    expect((await signIn(mail("red"), PASSWORD, "192.0.2.2")).ok).toBe(true);
  });

  it("lets no more than ten of many tries sent together be checked", async () => {
    const tries = await Promise.all(
      Array.from(
        { length: 30 },
        () => database().app`select allowed from begin_sign_in(${mail("red")}, ${HERE})`,
      ),
    );
    expect(tries.flat().filter((row) => row.allowed)).toHaveLength(10);
  });

  it("forgives earlier tries of the account, not of the address, once the password is right", async () => {
    for (let i = 0; i < 9; i += 1) await signIn(mail("red"), "wrong", HERE);
    expect((await signIn(mail("red"), PASSWORD, HERE)).ok).toBe(true);
    expect(await signIn(mail("red"), "wrong", HERE)).toEqual(failed);
  });
});

describe("a session", () => {
  const session = async (email: string) => {
    const result = await signIn(email, PASSWORD, HERE);
    if (!result.ok) throw new Error(result.code);
    return () => findSessionStanding(result.accountId, result.epoch, "rivals");
  };

  it("stands while nothing changes", async () => {
    const ask = await session(mail("official"));
    expect((await ask())?.memberships.map((m) => m.role)).toEqual(["official"]);
  });

  it("ends at the next request when the account is closed, and the account cannot sign in", async () => {
    const ask = await session(mail("auditor"));
    await database().owner`update account set closed_at = now() where email = ${mail("auditor")}`;
    expect(await ask()).toBeNull();
    expect(await signIn(mail("auditor"), PASSWORD, HERE)).toEqual(failed);
  });

  it("ends at the next request when the role is changed", async () => {
    const { owner } = database();
    const ask = await session(mail("executive"));
    const admin = await askerOf(owner, mail("admin"), "rivals");
    const { account } = await askerOf(owner, mail("executive"), "rivals");
    await setMember(admin, {
      accountId: account.id,
      party: "ministry",
      role: "auditor",
      name: words("監査"),
    });
    expect(await ask()).toBeNull();
    expect((await (await session(mail("executive")))())?.memberships[0]?.role).toBe("auditor");
  });

  it("ends at the next request when the membership is taken away", async () => {
    const ask = await session(mail("blue-sub"));
    await database()
      .owner`delete from member where account_id = (select id from account where email = ${mail("blue-sub")})`;
    expect(await ask()).toBeNull();
  });
});

describe("the cookie of a session", () => {
  const NOW = 1_606_176_000;
  const token = { accountId: "00000000-0000-4000-8000-000000000001", epoch: 1, signedInAt: NOW };
  const cookie = (content: object, secret = SECRET) => encode({ token: { ...content }, secret });

  it("holds for eight hours and not a second longer", async () => {
    expect(SESSION_SECONDS).toBe(8 * 3600);
    const text = await cookie(token);
    expect(await readToken(text, NOW + 8 * 3600 - 1)).toMatchObject(token);
    expect(await readToken(text, NOW + 8 * 3600)).toBeNull();
  });

  it("is nothing when altered, cut, of another secret, or not ours", async () => {
    const text = await cookie(token);
    for (const wrong of [
      `${text}x`,
      text.slice(0, -4),
      text.replace(".", ".."),
      "",
      "null",
      "{}",
      await cookie(token, "another secret of thirty-two chars"),
    ]) {
      expect(await readToken(wrong, NOW), wrong).toBeNull();
    }
    for (const wrong of [
      {},
      { ...token, accountId: "x" },
      { ...token, epoch: "1" },
      { ...token, signedInAt: null },
    ]) {
      expect(await readToken(await cookie(wrong), NOW)).toBeNull();
    }
  });
});
