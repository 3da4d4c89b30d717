// Records of the declared kinds on a real database: entered, corrected, withdrawn and advanced, with nothing lost.
import { describe, expect, it } from "vitest";
import { listFindings } from "@/db/queries/findings";
import { readIn, scopeOf } from "@/db/scope";
import { asked, askerOf } from "@/tests/db/opened";
import { mail, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { otherValue, sampleValues } from "@/tests/db/samples";
import { parseDay } from "../domain/calendar/day";
import { can } from "../domain/identity/permissions";
import type { AnyKind } from "../domain/records/kind";
import { KINDS } from "../domain/records/kinds";
import { RECORD_NAMES, type RecordName } from "../domain/records/names";
import { Refusal } from "../domain/refusal";
import { verifyRecord } from "../record/verify";
import { correctRecord, enterRecord, takeStep, withdraw } from "./records";
import { readRecord, readRecordForm, readRecordList } from "./records-view";

const database = rivalsDatabase();
const ask = (who = "official") => askerOf(database().owner, mail(who), "rivals");

const day = (text: string) => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};

/** The code of the refusal and the field that it points to. */
async function refusalOf(
  act: Promise<unknown>,
): Promise<readonly [code: string, field: string | null]> {
  const error = await act.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refusal)) throw error ?? new Error("it was not refused");
  return [error.code, error.field];
}

const aReport = async (title: string) =>
  enterRecord(KINDS.report, await ask(), {
    values: { channel: "press", title: words(title), receivedOn: day("2020-10-01") },
    source: "source",
  });

/** An account has one role and a project has one chain, so no second record of these is entered. */
const SINGLE: readonly RecordName[] = ["member", "chain"];

describe.each(RECORD_NAMES.filter((name) => !SINGLE.includes(name)))("a %s", (name) => {
  it("a record of the kind can be entered, corrected and withdrawn as declared, and its page shows all of it", async () => {
    const kind: AnyKind = KINDS[name];
    const who = (["official", "admin"] as const).find((role) => can(role, kind.may.enter));
    const asker = () => ask(who);
    if (name === "distribution")
      await enterRecord(KINDS.release, await ask(), { values: { version: "7.7.7", ordinal: 777 } });
    const { choices } = await readRecordForm(asked(await asker()), name);
    const sent = { values: sampleValues(kind, choices), source: "source" };
    const record = await enterRecord(kind, await asker(), sent);
    const told = ["record-corrected", "record-withdrawn"];
    if (kind.may.correct !== null)
      await correctRecord(kind, await asker(), {
        record,
        values: otherValue(kind, choices),
        reason: words("a slip"),
      });
    const { values } = (await readRecord(asked(await asker()), name, record)).record;
    // What counts because a source states it is ended instead.
    const goes =
      kind.may.withdraw !== null && (kind.settled?.(values, "withdraw") ?? null) !== "suite-counts";
    if (goes) await withdraw(kind, await asker(), { record, reason: words("entered twice") });
    const { record: row, history } = await readRecord(asked(await asker()), name, record);
    expect(row.withdrawn).toBe(goes);
    // A person reads the title: an id says nothing.
    for (const title of Object.values(row.title))
      expect(title).not.toMatch(/[\da-f]{8}-[\da-f]{4}-/);
    expect(history.map(({ kind: line }) => line).filter((line) => told.includes(line))).toEqual([
      ...(goes ? ["record-withdrawn"] : []),
      ...(kind.may.correct === null ? [] : ["record-corrected"]),
    ]);
  });
});

describe("a record that is entered", () => {
  it("a new record without a key gets the next key of its kind", async () => {
    const first = await aReport("first");
    const second = await aReport("second");
    expect(first).toMatch(/^report-\d+$/);
    expect(Number(second.slice(7))).toBe(Number(first.slice(7)) + 1);
  });

  it("the next key follows the highest number that was ever given with its prefix, also to a withdrawn record", async () => {
    const enterAs = async (key: string) =>
      enterRecord(KINDS.report, await ask(), {
        values: { key, channel: "press", title: words(key), receivedOn: day("2020-10-01") },
      });
    for (const key of ["other-900", "report-x-901", "xreport-902", "report-1234567890123"])
      await enterAs(key);
    const record = await enterAs("report-800");
    await withdraw(KINDS.report, await ask(), { record, reason: words("entered twice") });
    expect(await aReport("next")).toBe("report-801");
  });

  it("a new record can be read with what it refers to, by key and by title", async () => {
    const key = await enterRecord(KINDS.report, await ask(), {
      values: {
        channel: "github",
        title: words("with places"),
        receivedOn: day("2020-10-01"),
        version: "1.0.0",
        platform: "android",
        stage: "2",
      },
    });
    const { record } = await readRecord(asked(await ask()), "report", key);
    expect(record.values).toMatchObject({ version: "1.0.0", platform: "android", stage: "2" });
    expect(record.told).toMatchObject({ platform: words("Android"), stage: words("second") });
  });

  it("a new record is refused with the field that is missing, unknown or taken", async () => {
    const asker = await ask();
    const values = { channel: "press", title: words("x"), receivedOn: day("2020-10-01") } as const;
    expect(
      await refusalOf(enterRecord(KINDS.report, asker, { values: { ...values, version: "9.9" } })),
    ).toEqual(["not-found", "version"]);
    expect(
      await refusalOf(enterRecord(KINDS.report, asker, { values: { ...values, key: "R-1" } })),
    ).toEqual(["key-taken", "key"]);
    expect(
      await refusalOf(
        enterRecord(KINDS.figure, asker, {
          values: { kind: "downloads", value: 1, onDay: day("2020-10-02") },
        }),
      ),
    ).toEqual(["figure-without-source", "source"]);
    expect(
      await refusalOf(
        enterRecord(KINDS.waiver, asker, {
          values: {
            version: "1.0.0",
            platform: "android",
            decidedOn: day("2020-10-01"),
            reason: words("x"),
          },
        }),
      ),
    ).toEqual(["waiver-end-missing", "endsOn"]);
  });
});

describe("a record that is corrected", () => {
  it("a correction has each value before and after in its event, with the reason", async () => {
    const key = await aReport("to correct");
    await correctRecord(KINDS.report, await ask(), {
      record: key,
      values: { receivedOn: day("2020-10-05"), platform: "android" },
      reason: words("a slip"),
    });
    const { record, history } = await readRecord(asked(await ask()), "report", key);
    expect(record.values).toMatchObject({
      receivedOn: "2020-10-05",
      platform: "android",
      channel: "press",
    });
    expect(history[0]).toMatchObject({
      kind: "record-corrected",
      body: {
        record: "report",
        title: words("to correct"),
        reason: words("a slip"),
        changes: [
          { record: "report", field: "receivedOn", from: "2020-10-01", to: "2020-10-05" },
          { record: "report", field: "platform", from: null, to: words("Android") },
        ],
      },
    });
  });

  it("a correction does not overwrite what somebody else corrected after the page was opened", async () => {
    const key = await aReport("two at once");
    const { record } = await readRecord(asked(await ask()), "report", key);
    const correct = async (title: string) =>
      correctRecord(KINDS.report, await ask(), {
        record: key,
        version: record.version,
        values: { title: words(title) },
        reason: words("x"),
      });
    await correct("by one");
    expect(await refusalOf(correct("by another"))).toEqual(["record-changed", null]);
    expect((await readRecord(asked(await ask()), "report", key)).record.title).toEqual(
      words("by one"),
    );
  });

  it("a correction is refused if nothing differs, or if a required field would be empty", async () => {
    const key = await aReport("stays");
    const asker = await ask();
    const correct = (values: object) =>
      correctRecord(KINDS.report, asker, { record: key, values, reason: words("x") });
    expect(await refusalOf(correct({ title: words("stays") }))).toEqual(["nothing-changed", null]);
    expect(await refusalOf(correct({ title: null }))).toEqual(["record-incomplete", "title"]);
  });

  it("a correction replaces a list as a whole: omitted rows are deleted, the others updated", async () => {
    const reaches = [
      { stage: "1", truth: "dummy" },
      { stage: "2", truth: "real", words: words("joined") },
    ] as const;
    await correctRecord(KINDS.environment, await ask(), {
      record: "lab",
      values: { reaches },
      reason: words("x"),
    });
    const { record, history } = await readRecord(asked(await ask()), "environment", "lab");
    expect(record.values.reaches).toEqual([
      { stage: "1", truth: "dummy", words: null },
      { stage: "2", truth: "real", words: words("joined") },
    ]);
    expect(history[0]?.body).toMatchObject({ changes: [{ field: "reaches" }] });
  });
});

describe("a record that is withdrawn", () => {
  it("a withdrawn record leaves every list, stays on its page with the reason, and still exists as of earlier days", async () => {
    const key = await aReport("to withdraw");
    const before = (await ask()).now;
    await withdraw(KINDS.report, await ask(), { record: key, reason: words("entered twice") });
    const now = asked(await ask());
    expect((await readRecordList(now, "report", 1)).list.rows.map((row) => row.key)).not.toContain(
      key,
    );
    const { record, steps, mayCorrect } = await readRecord(now, "report", key);
    expect(record).toMatchObject({ withdrawn: true, withdrawnReason: words("entered twice") });
    expect([steps, mayCorrect]).toEqual([[], false]);
    const then = asked(await ask(), before);
    expect((await readRecordList(then, "report", 1)).list.rows.map((row) => row.key)).toContain(
      key,
    );
  });

  it("a withdrawn record no longer causes findings", async () => {
    const { owner } = database();
    const held = async () => {
      const { account, membership } = await ask();
      const rows = await readIn(scopeOf(account.id, [membership], null), (db) =>
        listFindings(db, membership.projectId, ["report-unowned"]),
      );
      return rows.map((row) => row.subjectId);
    };
    const key = await aReport("unowned");
    const [row] = await owner<{ id: string }[]>`select id from report where key = ${key}`;
    expect(await held()).toContain(row?.id);
    await withdraw(KINDS.report, await ask(), { record: key, reason: words("x") });
    expect(await held()).not.toContain(row?.id);
  });

  it("a withdrawn record's key can be reused, and its own page then shows the record that has the key now", async () => {
    const asker = await ask();
    const values = { version: "3.0.0", ordinal: 30 } as const;
    await enterRecord(KINDS.release, asker, { values });
    await withdraw(KINDS.release, asker, { record: "3.0.0", reason: words("x") });
    await enterRecord(KINDS.release, asker, { values });
    const { record } = await readRecord(asked(await ask()), "release", "3.0.0");
    expect(record).toMatchObject({ withdrawn: false, values: { ordinal: 30 } });
  });

  it("two versions have different places in the order of versions", async () => {
    const asker = await ask();
    await enterRecord(KINDS.release, asker, { values: { version: "4.0.0", ordinal: 40 } });
    const second = { values: { version: "4.0.1", ordinal: 40 } };
    await expect(enterRecord(KINDS.release, asker, second)).rejects.toMatchObject({
      code: "ordinal-taken",
    });
  });

  it.each([
    ["release", "1.0.0"],
    ["platform", "android"],
    ["distribution", "1.0.0:android"],
    ["environment", "lab"],
    ["source", "source"],
  ] as const)("a used record cannot be withdrawn: %s %s", async (name, record) => {
    const act = withdraw(KINDS[name], await ask(), { record, reason: words("x") });
    expect(await refusalOf(act)).toEqual(["record-in-use", null]);
  });
});

describe("a step of a record", () => {
  it("steps take a report from receipt to closure, and each is shown in its history", async () => {
    const key = await aReport("whole way");
    const { choices } = await readRecord(asked(await ask()), "report", key);
    const owner = choices.member?.[0]?.key ?? "";
    const other = await aReport("the same, earlier");
    const step = async (name: keyof (typeof KINDS.report)["steps"], values: object) =>
      takeStep(KINDS.report, name, await ask(), { record: key, values });
    await step("about", { platform: "android", version: "1.0.0" });
    await step("list", { words: words("on the list of matters to examine") });
    expect((await readRecord(asked(await ask()), "report", key)).steps).toContain("takeUp");
    await step("assign", { owner });
    await step("judge", { severity: "major", words: words("it hides a contact") });
    await step("takeUp", { words: words("we ask the vendor") });
    await step("note", { by: "us", words: words("asked") });
    await step("note", { by: "outside", words: words("reproduced") });
    await step("link", { defect: "D-1" });
    expect(await refusalOf(step("duplicate", { duplicateOf: key }))).toEqual([
      "duplicate-of-itself",
      "duplicateOf",
    ]);
    await step("duplicate", { duplicateOf: other });
    expect(await refusalOf(step("close", { words: words("x") }))).toEqual(["record-changed", null]);
    const { record, history } = await readRecord(asked(await ask()), "report", key);
    expect(record.values).toMatchObject({
      owner,
      severity: "major",
      answer: "taken_up",
      platform: "android",
      version: "1.0.0",
      added: words("reproduced"),
      defect: "D-1",
      duplicateOf: other,
    });
    expect(history.map(({ kind }) => kind)).toEqual([
      "record-moved",
      "record-moved",
      "report-moved",
      "report-moved",
      "report-triaged",
      "record-moved",
      "report-assigned",
      "record-moved",
      "record-moved",
      "report-received",
    ]);
  });

  it("a step is refused to people who may not take it", async () => {
    const key = await aReport("judged by the adviser");
    const judge = takeStep(KINDS.report, "judge", await ask("red"), {
      record: key,
      values: { severity: "minor", words: words("x") },
    });
    expect(await refusalOf(judge)).toEqual(["not-allowed", null]);
  });

  it("the step that breaks an environment down leaves its stages unreached until it is ready again", async () => {
    const key = await enterRecord(KINDS.environment, await ask(), {
      values: { name: words("second lab") },
    });
    const step = async (name: "ready" | "breakDown", values: object) =>
      takeStep(KINDS.environment, name, await ask(), { record: key, values });
    await step("ready", { readyOn: day("2020-10-01"), reaches: [{ stage: "1", truth: "real" }] });
    await step("breakDown", { brokenOn: day("2020-10-02"), words: words("a disk") });
    const broken = await readRecord(asked(await ask()), "environment", key);
    expect(broken.record.values).toMatchObject({ readyOn: "2020-10-01", brokenOn: "2020-10-02" });
    expect(broken.steps).toEqual(["ready"]);
    await step("ready", { readyOn: day("2020-10-09") });
    const again = await readRecord(asked(await ask()), "environment", key);
    expect(again.record.values).toMatchObject({
      readyOn: "2020-10-09",
      brokenOn: null,
      reaches: [{ stage: "1" }],
    });
  });
});

it("every kind of record can be listed, read and has a form", async () => {
  const empty: RecordName[] = [];
  for (const name of RECORD_NAMES) {
    const question = asked(await ask());
    const { list } = await readRecordList(question, name, 1);
    const [first] = list.rows;
    if (first === undefined) empty.push(name);
    else expect((await readRecord(question, name, first.key)).record.id, name).toBe(first.id);
    expect((await readRecordForm(question, name)).name).toBe(name);
  }
  expect(empty).toEqual([]);
});

it("a vendor sees no record of another vendor", async () => {
  const question = asked(await ask("red"));
  const parties = (await readRecordList(question, "party", 1)).list.rows.map((row) => row.key);
  expect(parties).toContain("red");
  expect(parties).not.toContain("blue");
  expect(await refusalOf(readRecord(question, "party", "blue"))).toEqual(["not-found", null]);
});

it("corrections and withdrawals are sealed like everything else", async () => {
  expect(await verifyRecord(database().ownerUrl)).toEqual([]);
});
