// Tests that have begun: never still to come, and a vendor tells only of its own and of those below it.
import { describe, expect, it } from "vitest";
import { askerOf } from "@/tests/db/opened";
import { mail, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { type Day, parseDay } from "../domain/calendar/day";
import { KINDS } from "../domain/records/kinds";
import { correctRecord, enterRecord } from "./records";

const database = rivalsDatabase();
const ask = (who: string) => askerOf(database().owner, mail(who), "rivals");
const day = (text: string): Day => {
  const read = parseDay(text);
  if (read === null) throw new Error(text);
  return read;
};
const begin = async (who: string, party: string, on = "2020-10-01") =>
  enterRecord(KINDS.execution, await ask(who), {
    values: { party, beganOn: day(on), platform: "android", version: "1.0.0" },
  });

describe("a test that has begun", () => {
  it("has not begun on a day that is still to come", async () => {
    await expect(begin("official", "red", "2031-01-01")).rejects.toMatchObject({
      code: "still-to-come",
      field: "beganOn",
    });
  });

  it("is told by a vendor of itself and of a vendor below it, of nobody else", async () => {
    const notYours = { code: "party-not-yours", field: "party" };
    await begin("red", "red-sub");
    await expect(begin("red", "blue")).rejects.toMatchObject({ field: "party" });
    await expect(begin("red", "ministry")).rejects.toMatchObject(notYours);
    const record = await begin("red", "red");
    await expect(
      correctRecord(KINDS.execution, await ask("red"), {
        record,
        values: { party: "ministry" },
        reason: words("no"),
      }),
    ).rejects.toMatchObject(notYours);
    await begin("official", "blue");
  });
});
