// An administrator of an installation: made with a link alone, founds a project, or is plainly refused.
import { describe, expect, it } from "vitest";
import { KINDS } from "@/server/domain/records/kinds";
import { verifyRecord } from "@/server/record/verify";
import { aDatabase, asked, askerOf, callerAs, standingOf } from "@/tests/db/opened";
import { createAdministrator } from "./create-administrator";
import { enterRecord } from "./records";
import { readRecordList } from "./records-view";
import { setRoute } from "./routes";
import { findLink, setPasswordByLink } from "./set-password";
import { checkPassword } from "./sign-in";

const database = aDatabase("migrated");
const PASSWORD = "lamp river over seven";
const STRANGER = { address: "192.0.2.1", deviceFor: () => null, demonstration: false };
const hanako = { email: "Hanako@example.go.jp", name: "山田花子" };
const EMAIL = "hanako@example.go.jp";

describe("making an administrator", () => {
  it("the link sets the password once, and nothing was founded by it", async () => {
    const token = await createAdministrator(hanako);
    expect((await findLink(token))?.email).toBe(EMAIL);
    await setPasswordByLink(token, { password: PASSWORD, again: PASSWORD });
    expect(await findLink(token)).toBeNull();
    expect((await checkPassword(EMAIL, PASSWORD, STRANGER)).ok).toBe(true);
    const [row] = await database().owner`select may_found, demonstration from account`;
    expect(row).toEqual({ may_found: true, demonstration: false });
    expect(await database().owner`select from project`).toHaveLength(0);
  });

  it("a new link for the same address ends the old one and keeps the password", async () => {
    const first = await createAdministrator(hanako);
    const second = await createAdministrator(hanako);
    expect(await findLink(first)).toBeNull();
    expect((await findLink(second))?.email).toBe(EMAIL);
    expect((await checkPassword(EMAIL, PASSWORD, STRANGER)).ok).toBe(true);
  });

  it.each([
    ["no address", { email: "hanako" }],
    ["an address of control characters", { email: "a\0@b" }],
    ["no name", { name: "  " }],
    ["a name that PostgreSQL cannot hold", { name: "a\0" }],
  ])("making an administrator with %s is refused and makes nothing", async (_what, wrong) => {
    const count = async () =>
      (await database().owner`select count(*)::int as n from account`)[0]?.n;
    const before = await count();
    await expect(createAdministrator({ ...hanako, ...wrong })).rejects.toThrow("input-malformed");
    expect(await count()).toBe(before);
  });

  it.each([
    ["that was closed", "closed@example.go.jp", "closed_at = now()", "conflict"],
    ["of an exercise", "public@example.go.jp", "demonstration = true", "demonstration-account"],
  ])("an account %s is refused and may found nothing", async (_which, email, set, code) => {
    const { owner } = database();
    await owner`insert into account (email, name) values (${email}, '{"ja":"太郎"}')`;
    await owner.unsafe(`update account set ${set} where email = '${email}'`);
    await expect(createAdministrator({ email, name: "太郎" })).rejects.toThrow(code);
    const [row] = await owner`select may_found from account where email = ${email}`;
    expect(row).toEqual({ may_found: false });
  });
});

const project = {
  key: "road",
  name: { ja: "道路の情報", en: "Road information" },
  purpose: { en: "To tell drivers which roads are closed." },
  ministry: { en: "Ministry of Roads" },
};

describe("founding a project", () => {
  const founder = () => callerAs(database().owner, EMAIL);

  it("whoever founds a project is its administrator, and its record begins with that and holds", async () => {
    expect(await founder().projects.found(project)).toBe("road");
    const standing = await standingOf(database().owner, EMAIL, "road");
    expect(standing?.memberships).toMatchObject([
      { role: "admin", projectName: project.name, partyName: project.ministry },
    ]);
    const lines = await database().owner`select kind, replayed, actor_role from event`;
    expect([...lines]).toEqual([{ kind: "project-founded", replayed: false, actor_role: "admin" }]);
    expect(await verifyRecord(database().ownerUrl)).toEqual([]);
  });

  it("the same press sent again founds nothing more", async () => {
    expect(await founder().projects.found(project)).toBe("road");
    expect(await database().owner`select from project`).toHaveLength(1);
  });

  it.each([
    ["another project's key", { name: { ja: "ほかの事業" } }, "key-taken"],
    ["a key in capitals", { key: "ROAD" }, "field-malformed"],
    ["a key of a statement", { key: "a'; --" }, "field-malformed"],
  ])("founding with %s is refused and founds nothing", async (_what, wrong, code) => {
    const { projects } = founder();
    await expect(projects.found({ ...project, ...wrong })).rejects.toThrow(code);
    expect(await database().owner`select from project`).toHaveLength(1);
  });

  it("an account that was not made for it founds nothing, whatever it sends", async () => {
    const { owner } = database();
    await owner`insert into account (email, name) values ('jiro@example.go.jp', '{"ja":"次郎"}')`;
    const { projects } = callerAs(owner, "jiro@example.go.jp");
    expect(await projects.mayFound()).toBe(false);
    await expect(projects.found({ ...project, key: "rail" })).rejects.toThrow("not-allowed");
    expect(await owner`select from project`).toHaveLength(1);
  });

  it("a project is founded with the set-up of another, and with nothing of what happened there", async () => {
    const road = await askerOf(database().owner, EMAIL, "road");
    const vendor = { kind: "vendor", name: { en: "x" } } as const;
    await enterRecord(KINDS.party, road, { values: { ...vendor, key: "b-prime" } });
    await enterRecord(KINDS.party, road, {
      values: { ...vendor, key: "a-sub", parent: "b-prime" },
    });
    const android = { key: "android", name: { en: "Android" }, position: 1 };
    await enterRecord(KINDS.platform, road, { values: android });
    await enterRecord(KINDS.chain, road, {
      values: {
        name: { en: "chain" },
        officialTerm: { en: "term" },
        stages: [{ name: { en: "first" } }, { name: { en: "second" }, notFor: ["android"] }],
      },
    });
    await setRoute(road, {
      steps: [
        { role: "adviser", days: 3 },
        { role: "executive", days: 4 },
      ],
    });
    const rail = { ...project, key: "rail", like: "road" };
    expect(await founder().projects.found(rail)).toBe("rail");
    expect(await founder().projects.found(rail)).toBe("rail");
    const made = await askerOf(database().owner, EMAIL, "rail");
    const list = async (name: "party" | "chain" | "platform" | "member") =>
      (await readRecordList(asked(made), name, 1)).list.rows.map(({ key }) => key);
    expect(await list("party")).toEqual(["a-sub", "b-prime", "ministry"]);
    expect(await list("platform")).toEqual(["android"]);
    expect(await list("member")).toHaveLength(1);
    const { steps } = await founder().projects.setup({ project: "rail" });
    expect(steps.filter(({ done }) => done).map(({ name }) => name)).toEqual([
      "vendors",
      "platforms",
      "stages",
    ]);
    expect(steps.find(({ name }) => name === "people")?.missing).toContain("executive");
    expect(await verifyRecord(database().ownerUrl)).toEqual([]);
  });

  it("a project that the founder does not administer is not copied, and nothing is founded", async () => {
    const copied = { ...project, key: "sea", like: "nowhere" };
    await expect(founder().projects.found(copied)).rejects.toThrow("not-found");
    const [sea] = await database().owner`select count(*)::int as n from project where key = 'sea'`;
    expect(sea?.n).toBe(0);
  });

  it("a new project lacks every step of setting up but its administrator", async () => {
    await founder().projects.found({ ...project, key: "new" });
    const { steps } = await founder().projects.setup({ project: "new" });
    expect(steps.filter(({ done }) => done)).toEqual([]);
    expect(steps.find(({ name }) => name === "people")).toMatchObject({
      count: 1,
      missing: ["official", "adviser", "vendor_manager"],
    });
    const mine = steps.filter(({ mayDo }) => mayDo).map(({ name }) => name);
    expect(mine).toEqual(["vendors", "people", "platforms", "stages", "contracts", "environments"]);
  });
});
