// Signing in: limited tries, and one answer for everything that is wrong.
import { encode } from "next-auth/jwt";
import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { setSecondFactor } from "@/db/queries/second-factor";
import { hashPassword } from "@/server/services/password";
import { checkPassword, noteSignedIn } from "@/server/services/sign-in";
import { SECRET } from "@/tests/db/opened";
import { mail } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { deviceCookie } from "./device";
import { authOptions } from "./options";
import { readToken } from "./token";

const PASSWORD = "a right password 正しい";
const database = rivalsDatabase(async ({ owner }) => {
  await owner`update account set password_hash = ${await hashPassword(PASSWORD)} where email like '%@rivals.example'`;
});

const HERE = "192.0.2.1";
const failed = { ok: false, code: "sign-in-failed" };
const limited = (minutes: number) => ({
  ok: false,
  code: "try-limit",
  seconds: expect.closeTo(minutes * 60, -1),
});
const signIn = (email: string, password: string, address = HERE, device: string | null = null) =>
  checkPassword(email, password, { address, deviceFor: () => device, demonstration: false });
const DEVICE = "00000000-0000-4000-8000-00000000000d";
const ages = (minutes: number) =>
  database().owner`update sign_in_try set at = at - make_interval(mins => ${minutes})`;
const wrongTries = async () =>
  (await database().owner`select count(*)::int as n from sign_in_try where not entered`)[0]?.n;
/** Inserts recent wrong tries for an account, each from a different address. */
const strangersTried = (email: string, count: number) =>
  database()
    .owner`insert into sign_in_try (account_key, address) select ${email}, '198.51.100.' || n from generate_series(1, ${count}) n`;

beforeEach(() => database().owner`delete from sign_in_try`.then(() => undefined));

describe("signing in", () => {
  it("the right password returns its account, however the address is written", async () => {
    const [account] = await database()
      .owner`select id, epoch from account where email = ${mail("official")}`;
    for (const typed of [
      mail("official"),
      mail("official").toUpperCase(),
      ` ${mail("official")} `,
    ]) {
      expect(await signIn(typed, PASSWORD)).toEqual({
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
  ])("the answer to a sign-in is the same for %s", async (_what, email, password) => {
    expect(await signIn(email, password)).toEqual(failed);
  });

  it.each([
    ["an account", mail("red")],
    ["an unknown account", "nobody@rivals.example"],
  ])(
    "the sign-in waits from the sixth wrong try of %s at one address, and only there",
    async (_what, email) => {
      for (let n = 0; n < 5; n += 1) expect(await signIn(email, "wrong")).toEqual(failed);
      expect(await signIn(email, PASSWORD)).toEqual(limited(1));
      expect(await signIn(` ${email.toUpperCase()}`, PASSWORD)).toEqual(limited(1));
      expect((await signIn(mail("blue"), PASSWORD)).ok).toBe(true);
      expect(await signIn(email, "wrong", "192.0.2.99")).toEqual(failed);
    },
  );

  it("tries that are refused while an address waits do not lengthen the wait", async () => {
    for (let n = 0; n < 5; n += 1) await signIn(mail("red"), "wrong");
    for (let n = 0; n < 20; n += 1) await signIn(mail("red"), "wrong");
    expect(await wrongTries()).toBe(5);
    await ages(1);
    expect((await signIn(mail("red"), PASSWORD)).ok).toBe(true);
  });

  it("each further wrong try doubles the wait", async () => {
    for (let n = 0; n < 5; n += 1) await signIn(mail("red"), "wrong");
    await ages(1);
    expect(await signIn(mail("red"), "wrong")).toEqual(failed);
    expect(await signIn(mail("red"), PASSWORD)).toEqual(limited(2));
  });

  it("no more than thirty wrong passwords an hour are checked for one account, wherever they come from", async () => {
    await strangersTried(mail("red"), 29);
    expect(await signIn(mail("red"), "wrong")).toEqual(failed);
    expect(await signIn(mail("red"), PASSWORD, "192.0.2.2")).toEqual(limited(60));
  });

  it("the owner signs in from a device that has signed in before, whatever strangers tried", async () => {
    await strangersTried(mail("red"), 100);
    for (let n = 0; n < 5; n += 1) await signIn(mail("red"), "wrong");
    expect((await signIn(mail("red"), PASSWORD, HERE, DEVICE)).ok).toBe(true);
  });

  it("a device that has signed in before is limited by its own wrong tries", async () => {
    for (let n = 0; n < 10; n += 1)
      expect(await signIn(mail("red"), "wrong", `192.0.2.${n}`, DEVICE)).toEqual(failed);
    expect(await signIn(mail("red"), PASSWORD, HERE, DEVICE)).toEqual(limited(1));
  });

  it("an unknown address waits after fifty wrong tries for any accounts, and an office at work does not", async () => {
    const tried = () =>
      database()
        .owner`insert into sign_in_try (account_key, address) select 'a' || n, ${HERE} from generate_series(1, 50) n`;
    await tried();
    expect(await signIn(mail("red"), PASSWORD)).toEqual(limited(60));
    expect((await signIn(mail("red"), PASSWORD, "192.0.2.2")).ok).toBe(true);
    await noteSignedIn("00000000-0000-4000-8000-000000000001", HERE);
    expect((await signIn(mail("red"), PASSWORD)).ok).toBe(true);
  });

  it("of many tries sent together no more than five are checked", async () => {
    const tries = await Promise.all(Array.from({ length: 30 }, () => signIn(mail("red"), "wrong")));
    expect(tries.filter((each) => !each.ok && each.code === "sign-in-failed")).toHaveLength(5);
  });

  it("the right password clears only the wrong tries of its own address", async () => {
    for (let n = 0; n < 4; n += 1) await signIn(mail("red"), "wrong");
    for (let n = 0; n < 3; n += 1) await signIn(mail("red"), "wrong", "192.0.2.2");
    expect((await signIn(mail("red"), PASSWORD)).ok).toBe(true);
    expect(await wrongTries()).toBe(3);
  });
});

describe("an account of an exercise", () => {
  it("an account of an exercise can sign in only if the installation is an exercise, and is unknown anywhere else", async () => {
    const { owner } = database();
    await owner`update account set demonstration = true where email = ${mail("red")}`;
    const at = (demonstration: boolean) =>
      checkPassword(mail("red"), PASSWORD, {
        address: HERE,
        deviceFor: () => null,
        demonstration,
      });
    expect([await at(false), (await at(true)).ok]).toEqual([failed, true]);
    await owner`update account set demonstration = false where email = ${mail("red")}`;
  });
});

describe("the default sign-in of next-auth", () => {
  const authorize = async (email: string) => {
    const [provider] = authOptions().providers;
    const { options } = z
      .object({
        options: z.object({
          authorize: z.custom<(typed: object, request: object) => Promise<unknown>>(
            (value) => typeof value === "function",
          ),
        }),
      })
      .parse(provider);
    return options.authorize({ email, password: PASSWORD }, { headers: {} });
  };

  it("the default sign-in of next-auth lets nobody with a second factor in by the password alone", async () => {
    const { owner } = database();
    const [account] = await owner<{ id: string }[]>`
      select id from account where email = ${mail("blue")}`;
    expect((await signIn(mail("blue"), PASSWORD)).ok).toBe(true);
    await setSecondFactor(account?.id ?? "", "kept", 0, []);
    await expect(authorize(mail("blue"))).rejects.toThrow("sign-in-failed");
    expect(await owner`select 1 from session where account_id = ${account?.id ?? ""}`).toEqual([]);
  });
});

describe("the device cookie", () => {
  const content = {
    device: DEVICE,
    accountIds: ["00000000-0000-4000-8000-000000000001"],
  };

  it("the device cookie lists the accounts that have signed in on the device", async () => {
    expect(await deviceCookie.unseal(await deviceCookie.seal(content))).toEqual(content);
  });

  it("a device cookie that is altered, made with another secret or taken from a session is ignored", async () => {
    const text = await deviceCookie.seal(content);
    const session = await encode({ token: { ...content }, secret: SECRET });
    const foreign = await encode({
      token: { ...content },
      secret: "another secret of thirty-two chars",
      salt: "fukan-device",
    });
    for (const wrong of [`${text}x`, text.slice(0, -4), "", session, foreign])
      expect(await deviceCookie.unseal(wrong), wrong).toBeNull();
    expect(await readToken(text)).toBeNull();
  });
});

it("each failed try is recorded in the security log, without what was typed", async () => {
  const { owner } = database();
  await owner`delete from security_event`;
  await signIn("nobody@rivals.example", "typed by mistake");
  for (let n = 0; n < 6; n += 1) await signIn(mail("red"), "wrong");
  const lines = await owner<{ kind: string; email: string | null; line: string }[]>`
    select e.kind, a.email, to_jsonb(e)::text as line from security_event e left join account a on a.id = e.account_id order by e.id`;
  expect(lines.map(({ kind, email }) => [kind, email])).toEqual([
    ["sign-in-failed", null],
    ...Array.from({ length: 5 }, () => ["sign-in-failed", mail("red")]),
    ["sign-in-limited", mail("red")],
  ]);
  expect(lines.map(({ line }) => line).join()).not.toMatch(/nobody|mistake|wrong/);
});
