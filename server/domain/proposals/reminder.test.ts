import { describe, expect, it } from "vitest";
import { CALENDAR } from "../findings/told.fixture";
import { day } from "../projects/state.fixture";
import { type Reminded, remindable, remindFrom } from "./reminder";

// 23 November 2020 is a holiday, a Monday.
const asked = (on: string, remindedOn: string | null = null): Reminded => ({
  accountId: "Ada",
  on: day(on),
  reminders: remindedOn === null ? 0 : 1,
  remindedOn: remindedOn === null ? null : day(remindedOn),
});

describe("A reminder", () => {
  it.each([
    ["the next business day", asked("2020-11-24"), "2020-11-25"],
    ["after a weekend and a holiday", asked("2020-11-20"), "2020-11-24"],
    ["a business day after the last reminder", asked("2020-11-24", "2020-11-26"), "2020-11-27"],
  ])("is possible from %s", (_, of, from) => {
    expect(remindFrom(of, CALENDAR)).toBe(from);
  });

  it.each([
    ["whoever asked, a business day later", "Ada", "2020-11-25", true, "ok"],
    ["whoever asked, on the same day", "Ada", "2020-11-24", true, "reminder-too-soon"],
    ["somebody else", "Otto", "2020-11-25", true, "reminder-not-yours"],
    ["whoever asked, after the answer", "Ada", "2020-11-25", false, "decided-already"],
  ])("of %s", (_, who, today, open, answer) => {
    const outcome = remindable({ ...asked("2020-11-24"), open }, who, day(today), CALENDAR);
    expect(outcome.ok ? "ok" : outcome.code).toBe(answer);
  });
});
