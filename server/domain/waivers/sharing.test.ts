import { expect, it } from "vitest";
import { businessCalendar } from "../calendar/business-days";
import { day } from "../projects/state.fixture";
import { sharedUntil } from "./sharing";

it("a vendor confirms the risk of a test that was left out within three business days", () => {
  const calendar = businessCalendar(["2020-11-23"]);
  expect(sharedUntil(calendar, day("2020-11-20"))).toBe("2020-11-26");
});
