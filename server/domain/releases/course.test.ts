import { describe, expect, it } from "vitest";
import { day } from "../projects/state.fixture";
import { byArrival, type CourseBuild, runsOf, shownOf, silentSpans } from "./course";

/** `1x 5? 9o`: not run on the 1st, no record on the 5th, verified on the 9th; `!` failed, `r` reported over not run. */
const VERDICTS = {
  x: "not_run",
  "?": "no_record",
  o: "verified",
  "!": "failed",
  r: "reported",
} as const;
const builds = (drawn: string): readonly (CourseBuild & { readonly name: string })[] =>
  drawn.split(" ").flatMap((name) => {
    const sign = name.slice(-1) as keyof typeof VERDICTS;
    return {
      name,
      distributedOn: day(`2020-10-${name.slice(0, -1).padStart(2, "0")}`),
      verdict: VERDICTS[sign],
      without: sign === "r" ? "not_run" : null,
      verifiedOn: null,
    };
  });

const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).join(" ");

describe("The debts of a platform's builds", () => {
  it.each([
    ["begin with a build that was not run and go on", "1? 5x 9?", "5x 9?"],
    ["end with a verified build", "1x 5? 9o 12?", "1x 5? → 09"],
    ["can come again", "1x 5o 9!", "1x → 05, 9!"],
    ["go on while a pass is only reported", "1x 5r", "1x 5r"],
    ["are none among builds without a record", "1? 5?", ""],
  ])("%s", (_, drawn, runs) => {
    const said = runsOf(builds(drawn)).map(
      (run) => names(run.builds) + (run.until === null ? "" : ` → ${run.until.slice(-2)}`),
    );
    expect(said.join(", ")).toBe(runs);
  });

  it("end once all users have a verified build that is rolled out in stages", () => {
    const [first, second] = builds("1x 5o");
    const until = (completeOn: CourseBuild["completeOn"]) =>
      first &&
      second &&
      runsOf([first, { ...second, ...(completeOn !== undefined && { completeOn }) }])[0]?.until;
    expect([until(undefined), until(day("2020-10-09")), until(null)]).toEqual([
      "2020-10-05",
      "2020-10-09",
      null,
    ]);
  });
});

describe("The picture begins", () => {
  it.each([
    ["with the build before the first debt", "1? 3? 5x 9?", "3? 5x 9?"],
    ["with the debt if nothing came before it", "1x 5?", "1x 5?"],
    ["with the last two builds where nothing is owed", "1? 3? 5o", "3? 5o"],
    ["nowhere if there is no build", "", ""],
  ])("%s", (_, drawn, shown) => {
    expect(names(shownOf(drawn === "" ? [] : builds(drawn)))).toBe(shown);
  });
});

describe("Days without a record", () => {
  it.each([
    ["run until the next build", "1? 5x", "01-05"],
    ["run until the day shown", "1?", "01-20"],
    ["are none of a debt's", "1x 5?", ""],
    ["are none of a verified build's", "1o 5?", "05-20"],
  ])("%s", (_, drawn, spans) => {
    const said = silentSpans(builds(drawn), day("2020-10-20"));
    expect(said.map(({ from, until }) => `${from.slice(-2)}-${until.slice(-2)}`).join(" ")).toBe(
      spans,
    );
  });
});

it("builds are in the order in which they reached users, and those of one day in the order of their versions", () => {
  const builds = [
    { distributedOn: day("2020-09-02"), ordinal: 1 },
    { distributedOn: day("2020-09-01"), ordinal: 3 },
    { distributedOn: day("2020-09-01"), ordinal: 2 },
  ];
  expect(builds.sort(byArrival).map(({ ordinal }) => ordinal)).toEqual([2, 3, 1]);
});
