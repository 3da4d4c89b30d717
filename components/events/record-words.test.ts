import { expect, it } from "vitest";
import { kindOf } from "@/server/domain/records/kinds";
import { spokenOfField } from "./record-words";

it("the rows of a roll-out are told with the day, the time where it is known, and the share; the page writes the day", () => {
  const field = kindOf("distribution").fields.shares ?? expect.fail("no shares");
  const rows = [
    { since: "2020-11-26T08:05", percent: 5 },
    { since: "2020-11-28", percent: 100 },
  ];
  expect(spokenOfField("distribution", "shares", field, rows)).toEqual({
    rows: [
      [{ day: "2020-11-26T08:05" }, { name: { ja: "5%", en: "5%" } }],
      [{ day: "2020-11-28" }, { name: { ja: "100%", en: "100%" } }],
    ],
  });
});
