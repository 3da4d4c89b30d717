// The settings of a project: changed with a reason, on record, and in force at once.
import { describe, expect, it } from "vitest";
import { day } from "@/server/domain/projects/state.fixture";
import { daysOfThresholds, thresholdsOf } from "@/server/domain/projects/thresholds";
import { KINDS } from "@/server/domain/records/kinds";
import { verifyRecord } from "@/server/record/verify";
import { asked, askerOf, callerAs } from "@/tests/db/opened";
import { mail, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { amendProject } from "./amend-project";
import { enterRecord, takeStep } from "./records";
import { readSetup } from "./setup-view";

const database = rivalsDatabase();
const ask = (who = "official") => askerOf(database().owner, mail(who), "rivals");
const caller = (who: string) => callerAs(database().owner, mail(who));
const reason = words("the ministry decided it");
const about = { project: "rivals" };

const lastLine = async () => {
  const [line] = await database().owner`select kind, body from event order by seq desc limit 1`;
  return line;
};

describe("the settings of a project", () => {
  it("a new name and a threshold are in force at once, and one line says what was changed and why", async () => {
    const days = { ...daysOfThresholds(thresholdsOf({})), reportIdle: 7 };
    await amendProject(await ask(), { name: words("renamed"), thresholds: days, reason });
    const { project, thresholds } = await readSetup(asked(await ask()));
    expect([project.name, thresholds.reportIdle]).toEqual([words("renamed"), 7]);
    expect(await lastLine()).toMatchObject({
      kind: "project-amended",
      body: {
        changes: [
          { field: "name", from: words("rivals"), to: words("renamed") },
          { field: "reportIdle", from: 10, to: 7 },
        ],
        reason,
      },
    });
  });

  it("settings that change nothing, and levels out of order, are refused", async () => {
    const days = daysOfThresholds(thresholdsOf({ reportIdle: 7 }));
    const official = await ask();
    await expect(amendProject(official, { thresholds: days, reason })).rejects.toThrow(
      "nothing-changed",
    );
    await expect(
      amendProject(official, { thresholds: { ...days, reportToDirector: 1 }, reason }),
    ).rejects.toThrow("climb-backwards");
  });

  it("a closed project is read by everybody, and nothing is entered in it until it is opened again", async () => {
    await amendProject(await ask(), { state: "closed", reason });
    const values = {
      channel: "press",
      title: words("x"),
      receivedOn: day("2020-10-01"),
    } as const;
    const enter = async () => enterRecord(KINDS.report, await ask(), { values });
    await expect(enter()).rejects.toThrow("project-closed");
    expect((await caller("auditor").projects.home(about)).day).toBeDefined();
    const [mine] = await caller("official").projects.list();
    expect(mine?.going).toBe("closed");
    await amendProject(await ask(), { state: "open", reason });
    await expect(enter()).resolves.toMatch(/^report-/);
    expect(await verifyRecord(database().ownerUrl)).toEqual([]);
  });

  it("a closed project offers no form that it would refuse, and still offers to be opened again", async () => {
    const offers = async () => {
      const official = caller("official");
      const { kinds } = await official.records.kinds(about);
      const { mayEnter } = await official.reports.list(about);
      const { mayAmend } = await official.projects.setup(about);
      return [kinds.some((kind) => kind.mayEnter), mayEnter.report, mayAmend];
    };
    await amendProject(await ask(), { state: "closed", reason });
    expect(await offers()).toEqual([false, false, true]);
    await amendProject(await ask(), { state: "open", reason });
    expect(await offers()).toEqual([true, true, true]);
  });

  it("a page that others have overtaken overwrites nothing", async () => {
    const { version } = await readSetup(asked(await ask()));
    await amendProject(await ask(), { purpose: words("newer"), reason });
    await expect(
      amendProject(await ask(), { name: words("older"), version: version ?? "", reason }),
    ).rejects.toThrow("record-changed");
    expect((await readSetup(asked(await ask()))).project.purpose).toEqual(words("newer"));
  });

  it("somebody whose membership has ended is no longer counted among the people of the project", async () => {
    const admin = await ask("admin");
    const missing = async () =>
      (await readSetup(asked(admin))).steps.flatMap((step) => step.missing);
    const before = await missing();
    const adviser = (await ask("adviser")).account.id;
    const [member] = await database().owner<{ id: string }[]>`
      select id from member where account_id = ${adviser}`;
    await takeStep(KINDS.member, "end", admin, {
      record: member?.id ?? "",
      values: { words: words("the term is over") },
    });
    expect([before, await missing()]).toEqual([[], ["adviser"]]);
  });

  it("a vendor changes no setting", async () => {
    await expect(amendProject(await ask("red"), { state: "closed", reason })).rejects.toThrow(
      "not-allowed",
    );
  });
});
