import { describe, expect, it } from "vitest";
import { ROLES } from "../identity/roles";
import { day } from "../projects/state.fixture";
import {
  ANSWERS,
  answered,
  answersFor,
  awaitedOf,
  type Holder,
  type Level,
  levelOf,
  levelsOf,
  mayRaise,
  type Passed,
  raised,
} from "./escalation";

const on = day("2020-11-30");
const words = { ja: "理由" };
const holder = (...levels: readonly Level[]): Holder => ({ member: levels.join("+"), levels });
const OFFICIAL = holder("official");
const DIVISION = holder("division");
const BUREAU = holder("bureau");
const BOTH = holder("division", "bureau");

/** Each row as `level answer`; a level that has not answered is followed by `?`. */
const drawn = (passes: readonly Passed[]) =>
  passes.map(({ level, answer }) => `${level} ${answer ?? "?"}`).join(", ");

const up = (passes: readonly Passed[] | null, by: Holder) => raised(passes, words, on, by);
const atDivision = up(null, OFFICIAL);
const atBureau = up(atDivision, DIVISION);

describe("A report is raised", () => {
  it("a report goes from the official to the director and from the director to the bureau head", () => {
    expect(drawn(atDivision)).toBe("division ?");
    expect(drawn(atBureau)).toBe("division raised, bureau ?");
    expect(levelOf(null)).toBe("official");
    expect(levelOf(atBureau)).toBe("bureau");
  });

  it("a report at the highest level goes no further", () => {
    expect(up(atBureau, BUREAU)).toEqual(atBureau);
  });

  it.each<[string, readonly Passed[] | null, Holder, boolean]>([
    ["an official raises a report that nobody raised", null, OFFICIAL, true],
    ["an official does not raise what the director holds", atDivision, OFFICIAL, false],
    ["a director raises what was raised to the director", atDivision, DIVISION, true],
    ["a director does not raise what nobody raised", null, DIVISION, false],
    ["the bureau head raises nothing", atBureau, BUREAU, false],
    ["an executive for both levels does not raise to oneself twice", atBureau, BOTH, false],
    ["somebody of no level raises nothing", null, holder(), false],
  ])("%s", (_, passes, by, may) => expect(mayRaise(passes, by)).toBe(may));

  it("the row says who passed it, when and why", () => {
    expect(atDivision).toEqual([{ level: "division", passedOn: on, passedBy: "official", words }]);
  });
});

describe("A level answers", () => {
  it.each<[string, readonly Passed[] | null, boolean, Holder, Level | null]>([
    ["the level to which it was raised answers", atDivision, true, DIVISION, "division"],
    ["another level does not answer", atDivision, true, BUREAU, null],
    ["an official answers nothing that was not sent back", null, false, OFFICIAL, null],
    ["a director answers a report without an owner unasked", null, false, DIVISION, "division"],
    ["the bureau head answers a report without an owner unasked", null, false, BUREAU, "bureau"],
    ["nobody answers unasked a report that has an owner", null, true, DIVISION, null],
    ["an auditor answers nothing", atDivision, false, holder(), null],
  ])("%s", (_, passes, owned, by, level) => expect(answersFor(passes, owned, by)).toBe(level));

  it.each(ANSWERS.filter((answer) => answer !== "sent_back"))("%s ends the wait", (answer) => {
    const passes = answered(atDivision, true, answer, words, on, DIVISION);
    expect(drawn(passes)).toBe(`division ${answer}`);
    expect(awaitedOf(passes)).toBeNull();
    expect(passes[0]).toMatchObject({ answeredOn: on, answeredBy: "division", answered: words });
  });

  it("what a level sends back waits for the level below, which may raise it again", () => {
    const back = answered(atBureau, true, "sent_back", words, on, BUREAU);
    expect(drawn(back)).toBe("division raised, bureau sent_back, division ?");
    const lower = answered(back, true, "sent_back", words, on, DIVISION);
    expect(awaitedOf(lower)?.level).toBe("official");
    expect(drawn(up(lower, OFFICIAL)).split(", ").slice(-2)).toEqual([
      "official raised",
      "division ?",
    ]);
  });

  it("an answer to a report that climbed for want of an owner says to whom it had climbed, and that nobody raised it", () => {
    const [row] = answered(null, false, "owned", words, on, BUREAU);
    expect(row).toMatchObject({ level: "bureau", answer: "owned" });
    expect(row?.passedBy).toBeUndefined();
    expect(row?.words).toBeUndefined();
  });

  it("an answer by somebody of another level changes nothing", () => {
    expect(answered(atDivision, true, "owned", words, on, BUREAU)).toEqual(atDivision);
  });
});

describe("Who answers for which level", () => {
  it.each([
    ["division", ["division", "bureau"], "division"],
    ["bureau", ["division", "bureau"], "bureau"],
    [null, [null, "bureau"], "division"],
    [null, [null], "division bureau"],
    ["division", ["division"], "division bureau"],
    ["bureau", ["bureau"], "division bureau"],
  ] as const)(
    "an executive named %s answers, beside executives named %j, for %s",
    (level, all, levels) => {
      const named = (each: (typeof all)[number]) => ({ role: "executive", level: each }) as const;
      expect(levelsOf(named(level), all.map(named)).join(" ")).toBe(levels);
    },
  );

  it("only those who handle reports are the official in charge", () => {
    const told = ROLES.filter((role) => levelsOf({ role, level: null }, []).includes("official"));
    expect(told).toEqual(["official", "vendor_manager"]);
  });
});
