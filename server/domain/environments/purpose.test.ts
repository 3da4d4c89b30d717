import { describe, expect, it } from "vitest";
import { parseInstant } from "../calendar/instant";
import { CALENDAR } from "../findings/told.fixture";
import { day } from "../projects/state.fixture";
import { askedOf, partiesLeft } from "./purpose";

const at = (text: string | null) => (text === null ? null : parseInstant(text));
const PARTIES = [
  { id: "ministry", kind: "ministry" },
  { id: "office", kind: "office" },
  { id: "prime", kind: "vendor" },
  { id: "community", kind: "community" },
] as const;
const lab = (readyOn: string | null, askedAt: string | null, brokenOn: string | null = null) => ({
  id: "lab",
  readyOn: readyOn === null ? null : day(readyOn),
  askedAt: at(askedAt),
  brokenOn: brokenOn === null ? null : day(brokenOn),
});
const said = (partyId: string, when: string, environmentId = "lab") => {
  const confirmedAt = parseInstant(when);
  if (confirmedAt === null) throw new Error(when);
  return { environmentId, partyId, confirmedAt };
};
const READY = lab("2020-10-12", "2020-10-12T03:00:00Z");

describe("the parties that have not said what an environment is for", () => {
  it.each([
    ["it is ready", READY, [], "ministry office prime"],
    ["one has said it", READY, [said("prime", "2020-10-13T00:00:00Z")], "ministry office"],
    [
      "all have said it",
      READY,
      ["ministry", "office", "prime"].map((id) => said(id, "2020-10-12T03:00:00Z")),
      "",
    ],
    [
      "it was said of another",
      READY,
      [said("prime", "2020-10-13T00:00:00Z", "other")],
      "ministry office prime",
    ],
    [
      "it was said before it was ready again",
      READY,
      [said("prime", "2020-10-12T02:59:59Z")],
      "ministry office prime",
    ],
    ["it is not ready", lab(null, null), [], ""],
    ["it broke down", lab("2020-10-12", "2020-10-12T03:00:00Z", "2020-11-01"), [], ""],
    ["a source states that it was ready", lab("2020-10-12", null), [], ""],
  ])("if %s", (_, environment, words, left) =>
    expect(
      partiesLeft(environment, PARTIES, words)
        .map(({ id }) => id)
        .join(" "),
    ).toBe(left),
  );
});

it("an environment asks from the day on which it was ready, or on which a person said so if that was later", () => {
  expect(askedOf(CALENDAR, READY, 3)).toEqual({ since: "2020-10-12", dueOn: "2020-10-15" });
  expect(askedOf(CALENDAR, lab("2020-10-12", "2020-10-20T03:00:00Z"), 3)).toEqual({
    since: "2020-10-20",
    dueOn: "2020-10-23",
  });
  expect(askedOf(CALENDAR, lab("2020-10-12", null), 3)).toBeNull();
});
