import { expect, it } from "vitest";
import { parseDay } from "../calendar/day";
import { changed, changedDaysOff, corrected } from "./change";

const day = (text: string) => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};
const [first, second] = [day("2020-12-21"), day("2021-03-31")];

it("a change has the old and the new value", () => {
  expect(changed("due", first, second)).toEqual([{ field: "due", from: first, to: second }]);
  expect(changed("due", null, second)).toEqual([{ field: "due", from: null, to: second }]);
  expect(changed("due", first, null)).toEqual([{ field: "due", from: first, to: null }]);
});

it("an equal value is not a change, however it is written", () => {
  expect(changed("due", first, first)).toEqual([]);
  expect(changed("estimate", null, null)).toEqual([]);
  const names = [
    { ja: "名", en: "name" },
    { en: "name", ja: "名" },
  ] as const;
  expect(changed("assignee", ...names)).toEqual([]);
});

it("a correction is shown only if there was an earlier value", () => {
  expect(corrected("readyOn", null, first)).toEqual([]);
  expect(corrected("readyOn", first, first)).toEqual([]);
  expect(corrected("readyOn", first, second)).toEqual([
    { field: "readyOn", from: first, to: second },
  ]);
});

it("each day off that is added or removed is a separate change", () => {
  expect(changedDaysOff([first], [second])).toEqual([
    { field: "dayOff", from: null, to: second },
    { field: "dayOff", from: first, to: null },
  ]);
  expect(changedDaysOff([first], [first])).toEqual([]);
  expect(changedDaysOff([], [first, second])).toEqual([
    { field: "dayOff", from: null, to: first },
    { field: "dayOff", from: null, to: second },
  ]);
});
