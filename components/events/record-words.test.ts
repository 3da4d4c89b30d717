import { expect, it } from "vitest";
import { kindOf } from "@/server/domain/records/kinds";
import { spokenOfField } from "./record-words";

it("the rows of a roll-out are told with the day, the time where it is known, and the share", () => {
  const field = kindOf("distribution").fields.shares ?? expect.fail("no shares");
  const rows = [
    { since: "2020-11-26T08:05", percent: 5 },
    { since: "2020-11-28", percent: 100 },
  ];
  expect(spokenOfField("distribution", "shares", field, rows)).toEqual({
    name: {
      ja: "2020年11月26日(木) 8:05（5%）、2020年11月28日(土)（100%）",
      en: "26 November 2020 (Thu), 8:05 (5%), 28 November 2020 (Sat) (100%)",
    },
  });
});
