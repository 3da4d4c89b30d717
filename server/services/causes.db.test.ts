// The cause of a defect: what was said, by whom and in which source, and what was said before.
import { describe, expect, it } from "vitest";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import { foundRivals, mail, words } from "@/tests/db/rivals";
import { day } from "../domain/projects/state.fixture";
import { KINDS } from "../domain/records/kinds";
import { correctRecord, enterRecord, takeStep } from "./records";
import { readRecord } from "./records-view";
import { readReports } from "./reports-view";

const database = aDatabase("migrated", async ({ owner }) => foundRivals(owner));
const ask = (who = "official") => askerOf(database().owner, mail(who), "rivals");
const read = async (key: string) => readRecord(asked(await ask()), "defect", key);

const ALL = {
  channel: undefined,
  state: undefined,
  ascending: true,
  page: 1,
  defects: undefined,
  defectPage: 1,
} as const;

const aDefect = async (title: string) =>
  enterRecord(KINDS.defect, await ask(), {
    values: { title: words(title), severity: "major", foundOn: day("2020-10-02") },
  });

describe("the cause of a defect", () => {
  it("is recorded by a step with who says so and where, and shown beside the defect", async () => {
    const key = await aDefect("a contact is not detected");
    const { choices } = await read(key);
    const [party, source] = [choices.party?.[0]?.key ?? "", choices.source?.[0]?.key ?? ""];
    await takeStep(KINDS.defect, "explain", await ask(), {
      record: key,
      values: { cause: words("the value on the keys is 0"), causeBy: party, causeSource: source },
    });
    const { record, history } = await read(key);
    expect(record.values).toMatchObject({
      cause: words("the value on the keys is 0"),
      causeBy: party,
      causeSource: source,
    });
    expect(history[0]?.body).toMatchObject({ step: "explain" });
    const { open } = await readReports(asked(await ask()), { ...ALL, open: key });
    expect(open.defect).toMatchObject({ cause: words("the value on the keys is 0") });
    expect(open.defect?.causeBy).not.toBeNull();
    expect(open.defect?.causeSource).not.toBeNull();
  });

  it("is said by a vendor for itself alone, and what others said is not corrected by it", async () => {
    const key = await aDefect("whose words");
    const explain = async (who: string, causeBy: string) =>
      takeStep(KINDS.defect, "explain", await ask(who), {
        record: key,
        values: { cause: words("the instruction came late"), causeBy },
      });
    await expect(explain("red", "ministry")).rejects.toMatchObject({
      code: "words-not-yours",
      field: "causeBy",
    });
    await explain("red", "red");
    await explain("official", "ministry");
    const correction = {
      record: key,
      reason: words("it reads better"),
      values: { cause: words("the users' telephones") },
    };
    await expect(correctRecord(KINDS.defect, await ask("red"), correction)).rejects.toMatchObject({
      code: "not-allowed",
      field: "cause",
    });
  });

  it("another cause takes its place, and the line keeps the one before", async () => {
    const key = await aDefect("a second opinion");
    const { choices } = await read(key);
    const causeBy = choices.party?.[0]?.key ?? "";
    for (const cause of ["first", "second"])
      await takeStep(KINDS.defect, "explain", await ask(), {
        record: key,
        values: { cause: words(cause), causeBy },
      });
    const { record, history } = await read(key);
    expect(record.values.cause).toEqual(words("second"));
    expect(history[0]?.body).toMatchObject({
      changes: [{ field: "cause", from: words("first"), to: words("second") }],
    });
  });

  it("can be entered with the defect and corrected", async () => {
    const key = await aDefect("to correct");
    await correctRecord(KINDS.defect, await ask(), {
      record: key,
      values: { cause: words("a wrong threshold") },
      reason: words("found in the code"),
    });
    expect((await read(key)).record.values.cause).toEqual(words("a wrong threshold"));
  });

  it("nobody is named for a cause that is not told", async () => {
    const key = await aDefect("no cause");
    const { choices } = await read(key);
    const causeBy = choices.party?.[0]?.key ?? "";
    await expect(
      correctRecord(KINDS.defect, await ask(), {
        record: key,
        values: { causeBy },
        reason: words("x"),
      }),
    ).rejects.toMatchObject({ code: "record-incomplete", field: "cause" });
  });

  it("is not told in the past before it was recorded", async () => {
    const key = await aDefect("known later");
    const before = await ask();
    const { choices } = await read(key);
    await takeStep(KINDS.defect, "explain", await ask(), {
      record: key,
      values: { cause: words("known at last"), causeBy: choices.party?.[0]?.key ?? "" },
    });
    const past = await readRecord(asked(await ask(), before.now), "defect", key);
    expect(past.record.values.cause).toBeNull();
  });
});
