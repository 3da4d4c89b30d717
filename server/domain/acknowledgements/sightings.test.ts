import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROLES, type Role } from "../identity/roles";
import { type Sighting, seenOf } from "./sightings";

const ROLE_OF: Readonly<Record<string, Role>> = {
  Otto: "official",
  Olga: "official",
  Ada: "adviser",
  Vera: "vendor_manager",
};

/** `10-13 Otto 1.1.4, 12-04 Otto 1.2.0`: who saw which question, and when. */
const drawn = (text: string): Sighting[] =>
  text
    .split(", ")
    .filter((line) => line !== "")
    .map((line) => {
      const [at = "", accountId = "", findingId = ""] = line.split(" ");
      return { at, accountId, findingId, role: ROLE_OF[accountId] ?? "auditor" };
    });

const told = ({ at, accountId, findingId }: Sighting) => `${at} ${accountId} ${findingId}`;
const MUST = ["official", "adviser"] as const;

interface Case {
  readonly asked: string;
  readonly seen: string;
  readonly whole: readonly string[];
  readonly part?: readonly string[];
  readonly unseen: readonly Role[];
}

const CASES: Readonly<Record<string, Case>> = {
  "nobody has looked": { asked: "1.1.4", seen: "", whole: [], unseen: ["official", "adviser"] },
  "two people have, and the later one was entered first": {
    asked: "1.1.4",
    seen: "10-14 Olga 1.1.4, 10-13 Otto 1.1.4",
    whole: ["10-13 Otto 1.1.4", "10-14 Olga 1.1.4"],
    unseen: ["adviser"],
  },
  "one person has seen two questions, and the later sighting was entered first": {
    asked: "1.1.4 1.2.0",
    seen: "12-04 Otto 1.2.0, 10-13 Otto 1.1.4",
    whole: ["12-04 Otto 1.2.0"],
    unseen: ["adviser"],
  },
  "one of two roles has": {
    asked: "1.1.4",
    seen: "10-13 Otto 1.1.4",
    whole: ["10-13 Otto 1.1.4"],
    unseen: ["adviser"],
  },
  "both roles have": {
    asked: "1.1.4",
    seen: "10-13 Otto 1.1.4, 10-14 Ada 1.1.4",
    whole: ["10-13 Otto 1.1.4", "10-14 Ada 1.1.4"],
    unseen: [],
  },
  "both had seen the version before, one has seen the new one": {
    asked: "1.2.0",
    seen: "10-13 Otto 1.1.4, 10-14 Ada 1.1.4, 12-04 Otto 1.2.0",
    whole: ["12-04 Otto 1.2.0"],
    unseen: ["adviser"],
  },
  "the question about the version before is still asked beside the new one": {
    asked: "1.1.4 1.2.0",
    seen: "10-13 Otto 1.1.4, 10-14 Ada 1.1.4, 12-04 Otto 1.2.0",
    whole: ["12-04 Otto 1.2.0"],
    part: ["10-14 Ada 1.1.4"],
    unseen: ["adviser"],
  },
  "two people of one role have each seen a half": {
    asked: "1.1.4 1.2.0",
    seen: "10-13 Otto 1.1.4, 12-04 Olga 1.2.0",
    whole: [],
    part: ["10-13 Otto 1.1.4", "12-04 Olga 1.2.0"],
    unseen: ["official", "adviser"],
  },
  "a role that need not act has": {
    asked: "1.1.4",
    seen: "10-13 Vera 1.1.4",
    whole: ["10-13 Vera 1.1.4"],
    unseen: ["official", "adviser"],
  },
  "nothing is asked any more": { asked: "", seen: "10-13 Otto 1.1.4", whole: [], unseen: [] },
};

describe("Who has seen a question", () => {
  it.each(Object.entries(CASES))("when %s", (_, { asked, seen, whole, part = [], unseen }) => {
    const ids = asked.split(" ").filter((id) => id !== "");
    const found = seenOf(ids, MUST, drawn(seen));
    expect(found.whole.map(told)).toEqual(whole);
    expect(found.part.map(told)).toEqual(part);
    expect(found.unseen).toEqual(unseen);
  });

  it("no role counts as having seen it unless one person of that role has seen every part", () => {
    const ids = ["a", "b", "c"];
    const aSighting = fc.record({
      findingId: fc.constantFrom(...ids, "another"),
      accountId: fc.constantFrom("1", "2", "3"),
      at: fc.constantFrom("10-12", "10-13", "12-04"),
    });
    fc.assert(
      fc.property(fc.subarray(ids), fc.array(aSighting), (asked, rows) => {
        const roleOf = (account: string): Role => ROLES[Number(account)] ?? "official";
        const sightings = rows.map((row) => ({ ...row, role: roleOf(row.accountId) }));
        const { unseen } = seenOf(asked, ROLES, sightings);
        for (const role of ROLES) {
          const saw = (account: string) =>
            asked.every((id) =>
              sightings.some((s) => s.accountId === account && s.findingId === id),
            );
          const people = ["1", "2", "3"].filter((account) => roleOf(account) === role);
          const seen = asked.length === 0 || people.some(saw);
          expect(unseen.includes(role)).toBe(!seen);
        }
      }),
    );
  });
});
