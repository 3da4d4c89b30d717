// Reports raised from the official to the director and the bureau head, answered, and shown with how long they took.
import { describe, expect, it } from "vitest";
import { asked, askerOf, callerAs } from "@/tests/db/opened";
import { mail, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { day } from "../domain/projects/state.fixture";
import { KINDS } from "../domain/records/kinds";
import { Refusal } from "../domain/refusal";
import { verifyRecord } from "../record/verify";
import { correctRecord, enterRecord, takeStep, withdraw } from "./records";
import { readRecord, readRecordList } from "./records-view";

const database = rivalsDatabase();
const ask = (who: string) => askerOf(database().owner, mail(who), "rivals");

const receive = async (title: string) =>
  enterRecord(KINDS.report, await ask("official"), {
    values: { channel: "github", title: words(title), receivedOn: day("2020-10-01") },
  });
const raise = async (who: string, record: string) =>
  takeStep(KINDS.report, "raise", await ask(who), { record, values: { words: words("decide") } });
type Verdict = "owned" | "taken_up" | "declined" | "sent_back";
const answer = async (who: string, record: string, verdict: Verdict) =>
  takeStep(KINDS.report, "answer", await ask(who), {
    record,
    values: { verdict, words: words(`${verdict} by ${who}`) },
  });
/** Names the auditor as the owner: somebody for whom no level of the ministry waits. */
const assign = async (record: string) => {
  const { choices } = await readRecord(asked(await ask("official")), "report", record);
  const owner = choices.member?.find(({ title }) => title.ja === "auditor")?.key ?? "";
  await takeStep(KINDS.report, "assign", await ask("official"), { record, values: { owner } });
};
const steps = async (who: string, record: string) =>
  (await readRecord(asked(await ask(who)), "report", record)).steps.filter((step) =>
    ["raise", "answer"].includes(step),
  );
const open = async (who: string, record: string) => {
  const { open: shown } = await callerAs(database().owner, mail(who)).reports.list({
    project: "rivals",
    open: record,
  });
  return shown.report ?? expect.fail("not shown");
};
/** What waits for a person about a report. */
const waiting = async (who: string, record: string) => {
  const { waits } = await callerAs(database().owner, mail(who)).projects.home({
    project: "rivals",
  });
  return waits.mine.flatMap(({ kind, subject }) =>
    subject.of === "report" && subject.key === record ? [`${kind} ${subject.level}`] : [],
  );
};
const codeOf = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Refusal ? error.code : Promise.reject(error)),
  );
/** Says which executive the rivals' only one is. */
const name = async (level: "division" | "bureau" | null) => {
  const admin = await ask("admin");
  const { list } = await readRecordList(asked(admin), "member", 1);
  for (const { key } of list.rows) {
    const { record } = await readRecord(asked(admin), "member", key);
    if (record.values.role === "executive" && record.values.level !== level)
      await correctRecord(KINDS.member, admin, {
        record: key,
        values: { level },
        reason: words("named"),
      });
  }
};

describe("a report that is raised", () => {
  it("waits on the director's home, is sent back to the officials, raised again and taken over", async () => {
    const record = await receive("to raise");
    await assign(record);
    expect([await steps("official", record), await steps("executive", record)]).toEqual([
      ["raise"],
      [],
    ]);
    await raise("official", record);
    expect([await waiting("executive", record), await waiting("official", record)]).toEqual([
      ["escalation division"],
      [],
    ]);
    expect([await steps("official", record), await steps("executive", record)]).toEqual([
      [],
      ["raise", "answer"],
    ]);
    await answer("executive", record, "sent_back");
    expect([await waiting("executive", record), await waiting("official", record)]).toEqual([
      [],
      ["escalation official"],
    ]);
    expect(await codeOf(answer("official", record, "sent_back"))).toBe("nothing-below");
    await raise("official", record);
    // Neither raising nor sending back is a move.
    expect((await open("official", record)).movedOn).toBeNull();
    await answer("executive", record, "owned");
    expect((await open("official", record)).movedOn).not.toBeNull();
    expect(await waiting("executive", record)).toEqual([]);
    const { escalations, owner } = await open("auditor", record);
    expect(escalations.map(({ level, answer: said }) => `${level} ${said}`)).toEqual([
      "division sent_back",
      "official raised",
      "division owned",
    ]);
    expect(escalations[0]).toMatchObject({ answered: words("sent_back by executive") });
    expect(owner).toEqual(escalations[0]?.answeredBy);
  });

  it("reaches the bureau head, whom the executive stands in for until one is named", async () => {
    await name("division");
    const record = await receive("to the top");
    await raise("official", record);
    await raise("executive", record);
    expect(await waiting("executive", record)).toEqual(["escalation bureau"]);
    expect(await steps("executive", record)).toEqual(["answer"]);
    await answer("executive", record, "taken_up");
    const { escalations, answer: decided } = await open("official", record);
    expect(escalations.map(({ level }) => level)).toEqual(["division", "bureau"]);
    expect(decided).toBe("taken_up");
    await name(null);
  });
});

describe("a report without an owner", () => {
  it("is answered by an executive whom nobody asked, and has that person as its owner from then on", async () => {
    const record = await receive("unowned");
    expect(await steps("executive", record)).toEqual(["answer"]);
    await answer("executive", record, "owned");
    const shown = await open("official", record);
    expect(shown.escalations).toMatchObject([{ level: "division", words: null, passedBy: null }]);
    expect(shown.owner).not.toBeNull();
    const [owner] = shown.spans;
    expect(owner?.length).toMatchObject({ open: false });
  });

  it("counts on until the day asked about, for each report and in the medians", async () => {
    const record = await receive("counts on");
    const { spans } = await open("official", record);
    expect(spans.map(({ length }) => length?.open)).toEqual([true, true, true]);
    const { latency } = await callerAs(database().owner, mail("red")).reports.list({
      project: "rivals",
    });
    const [owner] = latency?.spans ?? [];
    expect(owner?.median?.open).toBeGreaterThan(0);
    expect(latency?.compared?.fix).toMatchObject({ calendarDays: 85 });
  });

  it("is declined with a reason by the level to which it was raised, which closes it", async () => {
    const record = await receive("to decline");
    await raise("official", record);
    await answer("executive", record, "declined");
    expect(await open("official", record)).toMatchObject({ standing: "declined" });
    expect(await waiting("executive", record)).toEqual([]);
    expect(await codeOf(raise("official", record))).toBe("record-changed");
  });
});

describe("who raises and answers", () => {
  it("nobody answers for a level that is not theirs, and nobody raises from one", async () => {
    const record = await receive("not yours");
    await assign(record);
    expect(await codeOf(answer("executive", record, "owned"))).toBe("record-changed");
    expect(await codeOf(raise("executive", record))).toBe("record-changed");
    await raise("official", record);
    expect(await codeOf(answer("official", record, "owned"))).toBe("record-changed");
    for (const who of ["auditor", "admin", "adviser"])
      expect(await codeOf(answer(who, record, "owned"))).toBe("not-allowed");
  });

  it("only an executive is named director or bureau head", async () => {
    const admin = await ask("admin");
    const { list } = await readRecordList(asked(admin), "member", 1);
    const official = list.rows.find(({ title }) => title.en === "official");
    const act = correctRecord(KINDS.member, admin, {
      record: official?.key ?? "",
      values: { level: "bureau" },
      reason: words("named"),
    });
    expect(await codeOf(act)).toBe("level-not-of-role");
  });
});

describe("what could not be reproduced", () => {
  const trial = async (kind: "report" | "defect", record: string) => {
    const values = {
      triedOn: day("2020-10-05"),
      triedBy: "red",
      builds: ["1.0.0:android"],
      devices: words("three handsets"),
      words: words("it was notified"),
    };
    const input = { record, values };
    await (kind === "report"
      ? takeStep(KINDS.report, "notReproduced", await ask("red"), input)
      : takeStep(KINDS.defect, "notReproduced", await ask("red"), input));
  };

  it("a report stays open with each attempt: who tried, on which builds and devices", async () => {
    const record = await receive("not reproduced");
    await trial("report", record);
    await trial("report", record);
    const shown = await open("official", record);
    expect(shown).toMatchObject({ standing: "received", closedOn: null });
    expect(shown.trials).toHaveLength(2);
    expect(shown.trials[0]).toMatchObject({
      builds: [{ version: "1.0.0", platform: { en: "Android" } }],
      devices: words("three handsets"),
    });
  });

  it("a defect stays open likewise, and its duplicate and it show each other", async () => {
    const enter = async (title: string) =>
      enterRecord(KINDS.defect, await ask("official"), {
        values: { title: words(title), severity: "major", foundOn: day("2020-10-01") },
      });
    const [first, second] = [await enter("first"), await enter("second")];
    await trial("defect", first);
    await takeStep(KINDS.defect, "duplicate", await ask("official"), {
      record: second,
      values: { duplicateOf: first },
    });
    const shown = async (key: string) =>
      (
        await callerAs(database().owner, mail("official")).reports.list({
          project: "rivals",
          open: key,
        })
      ).open.defect;
    expect(await shown(first)).toMatchObject({
      resolvedOn: null,
      trials: [{ devices: words("three handsets") }],
      same: [{ key: second, later: true }],
    });
    expect(await shown(second)).toMatchObject({ same: [{ key: first, later: false }] });
  });

  it("a report and its duplicate show each other", async () => {
    const [first, second] = [await receive("first"), await receive("second")];
    await takeStep(KINDS.report, "duplicate", await ask("official"), {
      record: second,
      values: { duplicateOf: first },
    });
    expect((await open("red", first)).same).toMatchObject([{ key: second, later: true }]);
    expect((await open("red", second)).same).toMatchObject([{ key: first, later: false }]);
  });
});

describe("severity", () => {
  it("the adviser judges the severity of reports and defects, and a vendor does not", async () => {
    const record = await receive("to judge");
    const values = { severity: "critical", words: words("people are exposed") } as const;
    await takeStep(KINDS.report, "judge", await ask("adviser"), { record, values });
    expect((await open("official", record)).severity).toBe("critical");
    const defect = await enterRecord(KINDS.defect, await ask("red"), {
      values: { title: words("to judge"), severity: "minor", foundOn: day("2020-10-01") },
    });
    const judge = async (who: string) =>
      codeOf(takeStep(KINDS.defect, "judge", await ask(who), { record: defect, values }));
    expect([await judge("red"), await judge("adviser")]).toEqual(["not-allowed", "done"]);
  });
});

describe("the record of it all", () => {
  it("a report that was raised can be withdrawn, and the record verifies", async () => {
    const record = await receive("to withdraw");
    await raise("official", record);
    await withdraw(KINDS.report, await ask("official"), { record, reason: words("twice") });
    expect(await waiting("executive", record)).toEqual([]);
    expect(await verifyRecord(database().ownerUrl)).toEqual([]);
  });
});
