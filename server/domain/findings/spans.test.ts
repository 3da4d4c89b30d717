// Spans of October 2020, written as `01–05`: from the first day up to but not including the second.
import { expect, it } from "vitest";
import { day } from "../projects/state.fixture";
import { merged, overlap, type Span, without } from "./spans";

const span = (text: string): Span => {
  const [from = "", until = ""] = text.split("–");
  return { from: day(`2020-10-${from}`), until: until === "" ? null : day(`2020-10-${until}`) };
};
const spans = (text: string) => text.split(" ").filter(Boolean).map(span);
const said = (all: readonly Span[]) =>
  all.map(({ from, until }) => `${from.slice(8)}–${until?.slice(8) ?? ""}`).join(" ");

it.each([
  ["01–05", "03–08", "03–05"],
  ["03–08", "01–05", "03–05"],
  ["01–", "03–", "03–"],
  ["01–", "03–05", "03–05"],
  ["01–03", "03–05", ""],
  ["01–02", "03–05", ""],
])("the spans %s and %s share %s", (one, other, shared) => {
  const both = overlap(span(one), span(other));
  expect(both === null ? "" : said([both])).toBe(shared);
});

it.each([
  ["01–10", "", "01–10"],
  ["01–10", "03–05", "01–03 05–10"],
  ["01–10", "06–08 03–05", "01–03 05–06 08–10"],
  ["01–10", "02–08 03–05", "01–02 08–10"],
  ["01–10", "01–05", "05–10"],
  ["01–10", "05–10", "01–05"],
  ["01–10", "05–", "01–05"],
  ["01–10", "05– 07–08", "01–05"],
  ["05–10", "01–12", ""],
  ["05–10", "01–03", "05–10"],
  ["01–03", "05–07", "01–03"],
  ["01–", "03–05", "01–03 05–"],
])("of the span %s without %s there remains %s", (whole, taken, left) => {
  expect(said(without(span(whole), spans(taken)))).toBe(left);
});

it.each([
  ["01–03 05–07", "01–03 05–07"],
  ["01–03 03–07", "01–07"],
  ["01–05 03–07", "01–07"],
  ["01–07 03–05", "01–07"],
  ["01– 03–05", "01–"],
  ["01–05 03–", "01–"],
  ["", ""],
])("the spans %s are %s once those that touch are merged", (drawn, whole) => {
  expect(said(merged(spans(drawn)))).toBe(whole);
});
