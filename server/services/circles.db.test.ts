// Records of one kind that name each other never lead back to where they began, and a party is not asked the same twice.
import { describe, expect, it } from "vitest";
import { askerOf } from "@/tests/db/opened";
import { mail, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { day } from "../domain/projects/state.fixture";
import { KINDS } from "../domain/records/kinds";
import { correctRecord, enterRecord, takeStep } from "./records";

const database = rivalsDatabase();
const ask = (who: string) => askerOf(database().owner, mail(who), "rivals");
const refusalOf = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    ({ code, field }: { code?: string; field?: string }) => `${code} ${field}`,
  );

describe("duplicates", () => {
  it("of defects do not lead in a circle, however long it is", async () => {
    const enter = async (title: string) =>
      enterRecord(KINDS.defect, await ask("official"), {
        values: { title: words(title), severity: "minor", foundOn: day("2020-09-20") },
      });
    const mark = async (record: string, duplicateOf: string) =>
      refusalOf(
        takeStep(KINDS.defect, "duplicate", await ask("official"), {
          record,
          values: { duplicateOf },
        }),
      );
    const [first, second, third] = [await enter("one"), await enter("two"), await enter("three")];
    expect(await mark(second, first)).toBe("done");
    expect(await mark(third, second)).toBe("done");
    expect(await mark(first, third)).toBe("leads-back duplicateOf");
    expect(await mark(first, await enter("four"))).toBe("done");
  });

  it("of reports do not lead in a circle", async () => {
    const enter = async (title: string) =>
      enterRecord(KINDS.report, await ask("official"), {
        values: { title: words(title), channel: "press", receivedOn: day("2020-09-20") },
      });
    const mark = async (record: string, duplicateOf: string) =>
      refusalOf(
        takeStep(KINDS.report, "duplicate", await ask("official"), {
          record,
          values: { duplicateOf },
        }),
      );
    const [first, second] = [await enter("one"), await enter("two")];
    expect(await mark(second, first)).toBe("done");
    expect(await mark(first, second)).toBe("leads-back duplicateOf");
  });
});

describe("instructions", () => {
  it("are not passed on in a circle", async () => {
    const enter = async (who: string, to: string, upper: string | null) =>
      enterRecord(KINDS.instruction, await ask(who), {
        values: { what: words("test the whole chain"), to, upper },
      });
    const top = await enter("official", "red", null);
    const passed = await enter("red", "red-sub", top);
    const correct = async (upper: string) =>
      refusalOf(
        correctRecord(KINDS.instruction, await ask("official"), {
          record: top,
          values: { upper },
          reason: words("a slip"),
        }),
      );
    expect(await correct(passed)).toBe("leads-back upper");
    expect(await correct(top)).toBe("leads-back upper");
  });
});

describe("a party that has said what an environment is for", () => {
  it("corrects its words instead of saying them again, until it is asked anew", async () => {
    const environment = await enterRecord(KINDS.environment, await ask("official"), {
      values: { key: "asked", name: words("asked"), purpose: words("the whole chain") },
    });
    const say = async (text: string) =>
      refusalOf(
        enterRecord(KINDS.purpose_confirmation, await ask("red"), {
          values: { environment, words: words(text) },
        }),
      );
    const ready = async () =>
      takeStep(KINDS.environment, "ready", await ask("official"), {
        record: environment,
        values: { readyOn: day("2020-09-20") },
      });
    await ready();
    expect(await say("to test")).toBe("done");
    expect(await say("to test once more")).toBe("said-already environment");
    await ready();
    expect(await say("to test once more")).toBe("done");
  });
});
