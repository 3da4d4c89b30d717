import { describe, expect, it } from "vitest";
import type { Role } from "../identity/roles";
import { accept } from "../outcome";
import { day } from "../projects/state.fixture";
import { type Decidable, type Deputy, decidableBy, fits, type StepDecided } from "./approval";

const TODAY = day("2020-11-24");
const PROPOSAL: Decidable = {
  status: "open",
  proposedBy: "Ofelia",
  route: [
    { role: "adviser", days: 3 },
    { role: "executive", days: 5 },
  ],
  step: 1,
  decidedBy: [],
};
const SECOND = { step: 2, decidedBy: ["Ada"] };
const ONE_STEP = { route: [{ role: "adviser", days: 3 }] } as const;
const DORIS: Deputy = {
  accountId: "Doris",
  role: "adviser",
  fromOn: day("2020-11-20"),
  untilOn: day("2020-11-26"),
};
const decided = (
  change: Partial<Decidable>,
  accountId: string,
  role: Role,
  deputies: readonly Deputy[] = [],
  on = TODAY,
) => decidableBy({ ...PROPOSAL, ...change }, { accountId, role }, deputies, on);

describe("Deciding a step", () => {
  it.each<[string, Partial<Decidable>, string, Role, StepDecided]>([
    [
      "by the adviser if it is the first of two",
      {},
      "Ada",
      "adviser",
      { step: 1, role: "adviser", deputy: false, last: false },
    ],
    [
      "by the executive if it is the second of two",
      SECOND,
      "Egon",
      "executive",
      { step: 2, role: "executive", deputy: false, last: true },
    ],
    [
      "by the adviser if it is the only one",
      ONE_STEP,
      "Ada",
      "adviser",
      { step: 1, role: "adviser", deputy: false, last: true },
    ],
  ])("a step can be decided %s", (_, change, who, role, expected) => {
    expect(decided(change, who, role)).toEqual(accept(expected));
  });

  it.each<[string, Partial<Decidable>, string, Role, string]>([
    ["by the executive if it is the adviser's", {}, "Egon", "executive", "not-your-step"],
    ["by an official", {}, "Otto", "official", "not-your-step"],
    ["by its proposer", { proposedBy: "Ada" }, "Ada", "adviser", "own-proposal"],
    ["by whoever wrote what is proposed", { writtenBy: "Ada" }, "Ada", "adviser", "own-proposal"],
    [
      "by the person who decided an earlier step",
      { ...SECOND, decidedBy: ["Egon"] },
      "Egon",
      "executive",
      "second-step",
    ],
    ["once it is approved", { status: "approved" }, "Ada", "adviser", "decided-already"],
    ["once it is returned", { status: "returned" }, "Ada", "adviser", "decided-already"],
    ["once it is withdrawn", { status: "withdrawn" }, "Ada", "adviser", "decided-already"],
    ["if its route has no such step", { step: 3 }, "Ada", "adviser", "decided-already"],
  ])("a step cannot be decided %s", (_, change, who, role, code) => {
    expect(decided(change, who, role)).toEqual({ ok: false, code });
  });
});

describe("A deputy", () => {
  const asDeputy = accept({ step: 1, role: "adviser", deputy: true, last: false });

  it.each(["2020-11-20", "2020-11-24", "2020-11-26"])(
    "a deputy can decide on %s, a day of the term or one of its ends",
    (on) => expect(decided({}, "Doris", "executive", [DORIS], day(on))).toEqual(asDeputy),
  );

  it.each<[string, Partial<Deputy>, string]>([
    ["before the term", {}, "2020-11-19"],
    ["after the term", {}, "2020-11-27"],
    ["for another role", { role: "executive" }, "2020-11-24"],
    ["if another person is the deputy", { accountId: "Dora" }, "2020-11-24"],
  ])("a deputy cannot decide %s", (_, change, on) => {
    expect(decided({}, "Doris", "executive", [{ ...DORIS, ...change }], day(on))).toEqual({
      ok: false,
      code: "not-your-step",
    });
  });

  it("the right deputy is found among several", () => {
    const others = [{ ...DORIS, accountId: "Dora" }, DORIS];
    expect(decided({}, "Doris", "executive", others)).toEqual(asDeputy);
  });

  it("a person who holds the role decides as its holder", () => {
    expect(decided({}, "Doris", "adviser", [DORIS])).toEqual(
      accept({ step: 1, role: "adviser", deputy: false, last: false }),
    );
  });
});

describe("A frozen proposal", () => {
  const rows = (text: string) => text.split(" ");

  it("a frozen proposal fits the order on which it was made", () => {
    expect(fits(rows("A B C"), rows("A B C"))).toEqual(accept(true));
  });

  it.each(["B A C", "B C", "A B C D"])(
    "a proposal frozen on A B C does not fit the order %s",
    (now) => {
      expect(fits(rows("A B C"), rows(now))).toEqual({ ok: false, code: "order-changed" });
    },
  );
});
