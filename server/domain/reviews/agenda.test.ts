import { describe, expect, it } from "vitest";
import { day } from "../projects/state.fixture";
import { agendaOf, type Open, type OpenFinding } from "./agenda";

const NOTHING: Open = {
  findings: [],
  proposals: [],
  tasks: [],
  actions: [],
  carried: [],
  primeId: "prime",
};
const finding = (rest: Partial<OpenFinding>): OpenFinding => ({
  rule: "untested-live",
  topic: "1.1.4",
  since: day("2020-09-28"),
  weight: 100,
  partyIds: [],
  asksVendors: false,
  version: null,
  lastVersion: null,
  platforms: [],
  stages: [],
  title: null,
  titles: 0,
  key: null,
  ...rest,
});
const said = (open: Partial<Open>) =>
  agendaOf({ ...NOTHING, ...open }).map(({ matter, topic }) => `${matter} ${topic}`);
const vendor = { partyId: "prime", party: { ja: "元請", en: "Prime" } };

describe("the agenda of a review", () => {
  it("ranks findings by weight, and what no rule raises at its place among them", () => {
    const agenda = said({
      findings: [
        finding({ rule: "report-idle", topic: "r", weight: 55 }),
        finding({}),
        finding({ rule: "order-drifted", topic: "p", weight: 74 }),
      ],
      proposals: [{ id: "new", number: 3, since: day("2020-11-20"), about: null, ...vendor }],
      tasks: [
        {
          id: "t",
          title: { en: "task" },
          partyKey: "prime",
          since: day("2020-11-02"),
          ...vendor,
        },
      ],
      actions: [{ id: "a", what: { en: "act" }, partyId: null, since: day("2020-11-02") }],
    });
    expect(agenda).toEqual([
      "untested-live 1.1.4",
      "proposal new",
      "order-drifted p",
      "task-due t",
      "action-due a",
      "report-idle r",
    ]);
  });

  it("names the first of several things that one matter is about, and how many others there are", () => {
    const title = { ja: "保守", en: "upkeep" };
    const titled = (titles: number) =>
      agendaOf({ ...NOTHING, findings: [finding({ title, titles })] })[0]?.title;
    expect(titled(1)).toEqual(title);
    expect(titled(7)).toEqual({ ja: "保守（ほか6件）", en: "upkeep and 6 more" });
  });

  it("does not say that no review was held", () =>
    expect(said({ findings: [finding({ rule: "review-overdue" })] })).toEqual([]));

  it("ranks the older of two equal matters first", () =>
    expect(
      said({
        findings: [
          finding({ topic: "late", since: day("2020-10-02") }),
          finding({ topic: "early", since: day("2020-10-01") }),
        ],
      }),
    ).toEqual(["untested-live early", "untested-live late"]));

  it("names what was carried over once, if it is still raised by itself", () => {
    const carried = (topic: string) => ({
      id: `item of ${topic}`,
      matter: "untested-live" as const,
      topic,
      title: { en: topic },
      partyId: null,
      since: day("2020-10-01"),
      address: null,
    });
    expect(
      said({ findings: [finding({})], carried: [carried("1.1.4"), carried("1.1.3")] }),
    ).toEqual(["untested-live 1.1.4", "carried item of 1.1.3"]);
  });

  it.each<[string, Partial<OpenFinding>, object]>([
    [
      "a version on two platforms",
      { version: "1.1.4", lastVersion: "1.1.4", platforms: [{ en: "Android" }, { en: "iOS" }] },
      { ja: "Android・iOS版1.1.4", en: "1.1.4 for Android, iOS" },
    ],
    [
      "several versions",
      { version: "1.1.0", lastVersion: "1.1.3", platforms: [{ en: "Android" }] },
      { ja: "Android版1.1.0–1.1.3", en: "1.1.0–1.1.3 for Android" },
    ],
    ["a report", { title: { ja: "指摘" }, version: "1.1.4" }, { ja: "指摘" }],
    [
      "stages",
      { stages: [{ ja: "登録", en: "register" }, { ja: "通知" }] },
      { ja: "登録・通知", en: "register, 通知" },
    ],
    ["a version alone", { version: "1.1.4" }, { ja: "1.1.4", en: "1.1.4" }],
  ])("calls %s by its name in both languages", (_, about, title) =>
    expect(agendaOf({ ...NOTHING, findings: [finding(about)] })[0]?.title).toEqual(title),
  );

  it.each<[string, Partial<OpenFinding>, string | null]>([
    ["the vendor that it names", { partyIds: ["sub"] }, "sub"],
    ["nobody alone if it names several", { partyIds: ["sub", "prime"] }, null],
    ["the prime contractor if it asks vendors", { asksVendors: true }, "prime"],
    ["the ministry if it asks no vendor", {}, null],
  ])("a matter concerns %s", (_, about, partyId) =>
    expect(agendaOf({ ...NOTHING, findings: [finding(about)] })[0]?.partyId).toBe(partyId),
  );
});
