// The first administrator of a production installation: created with a project to administer, or plainly refused.
import { describe, expect, it } from "vitest";
import { aDatabase, standingOf } from "@/tests/db/opened";
import { verifyRecord } from "../record/verify";
import { createAdministrator } from "./create-administrator";
import { checkPassword } from "./sign-in";

const database = aDatabase("migrated");
const PASSWORD = "a long password";
const STRANGER = { address: "192.0.2.1", deviceFor: () => null, demonstration: false };
const project = { key: "cocoa", name: "接触確認アプリ", partyName: "厚生労働省" };
const hanako = { email: "Hanako@example.go.jp", name: "山田花子", password: PASSWORD, project };

describe("creating an administrator", () => {
  it("the first administrator founds the project and signs in, and the record says so", async () => {
    expect(await createAdministrator(hanako)).toBe("founded");
    const standing = await standingOf(database().owner, "hanako@example.go.jp", "cocoa");
    expect(standing?.memberships).toMatchObject([
      { role: "admin", projectName: { ja: "接触確認アプリ" }, partyName: { ja: "厚生労働省" } },
    ]);
    expect((await checkPassword("hanako@example.go.jp", PASSWORD, STRANGER)).ok).toBe(true);
    const [account] = await database()
      .owner`select password_hash, demonstration from account where email = 'hanako@example.go.jp'`;
    expect(account?.password_hash).toMatch(/^\$argon2id\$/);
    expect(account?.demonstration).toBe(false);
    const kinds = await database().owner`select kind, replayed from event order by seq`;
    expect([...kinds]).toEqual([{ kind: "project-founded", replayed: false }]);
  });

  it("another administrator is added to the ministry of the existing project", async () => {
    expect(await createAdministrator({ ...hanako, email: "taro@example.go.jp" })).toBe("added");
    const standing = await standingOf(database().owner, "taro@example.go.jp", null);
    expect(standing?.memberships.map((m) => [m.projectKey, m.role])).toEqual([["cocoa", "admin"]]);
    const kinds = await database().owner<{ kind: string }[]>`select kind from event order by seq`;
    expect(kinds.map((row) => row.kind)).toEqual(["project-founded", "member-set"]);
    expect(await verifyRecord(database().ownerUrl)).toEqual([]);
  });

  it.each([
    ["no address", { email: "hanako" }],
    ["an address of control characters", { email: "a\0@b" }],
    ["no name", { name: "  " }],
    ["a name that PostgreSQL cannot hold", { name: "a\0" }],
    ["a short password", { password: "short" }],
    ["a key in capitals", { project: { ...project, key: "COCOA" } }],
    ["a key of a statement", { project: { ...project, key: "a'; --" } }],
    ["a project without a name", { project: { ...project, name: "" } }],
  ])("creating an administrator with %s is refused and creates nothing", async (_what, wrong) => {
    const count = async () =>
      (await database().owner`select count(*)::int as n from account`)[0]?.n;
    const before = await count();
    await expect(createAdministrator({ ...hanako, ...wrong })).rejects.toThrow("input-malformed");
    expect(await count()).toBe(before);
  });

  it("creating an administrator from a closed account is refused", async () => {
    await database().owner`update account set closed_at = now() where email = 'taro@example.go.jp'`;
    await expect(createAdministrator({ ...hanako, email: "taro@example.go.jp" })).rejects.toThrow(
      "conflict",
    );
  });
});
