// A form that cannot be read is refused at the input that is wrong.
import { expect, it } from "vitest";
import { entryInput } from "@/server/trpc/record-inputs";
import { readAs } from "./record-form";

const refusalOf = (receivedOn: string) => {
  const values = { channel: "press", title: { ja: "通知が届かない" }, receivedOn };
  try {
    readAs(entryInput, { kind: "report", values });
    return null;
  } catch (error) {
    return error;
  }
};

it("a bad day is refused at the day, and a bad time at the time beside it", () => {
  expect(refusalOf("2020-11-26T14:05")).toBeNull();
  expect(refusalOf("2020-11-31")).toMatchObject({ code: "field-malformed", field: "receivedOn" });
  expect(refusalOf("2020-11-26T25:61")).toMatchObject({
    code: "time-malformed",
    field: "receivedOn.time",
  });
});
