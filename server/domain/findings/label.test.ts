// Each subject of a finding has its own name and address, and one that is not on record has neither.
import { expect, it } from "vitest";
import type { ProjectState } from "../projects/state";
import { contractFrom, day, drawn } from "../projects/state.fixture";
import type { Named } from "./finding";
import { NAMINGS, type SubjectKind } from "./label";

const title = (id: string) => ({ en: `title of ${id}` });
const both = <T extends object>(make: (id: string) => T) =>
  ["a", "b"].map((id) => ({ id, ...make(id) }));
const build = (id: string) => ({
  releaseId: id === "a" ? "1.1.4" : "1.2.0",
  platformId: id === "a" ? "Android" : "iOS",
});

const STATE: ProjectState = drawn("Android 1.1.4 ？\niOS 1.2.0 ？", {
  parties: both((id) => ({ name: title(id), kind: "vendor" as const, parentId: null })),
  waivers: both((id) => ({
    ...build(id),
    decidedOn: day("2020-09-28"),
    endsOn: day("2020-10-28"),
    endsWhenReady: null,
  })),
  reports: both((id) => ({
    key: `R-${id}`,
    title: title(id),
    receivedOn: day("2020-11-25"),
    releaseId: null,
    platformId: null,
    stageId: null,
    ownerId: null,
    triagedOn: null,
    movedOn: null,
    closed: false,
  })),
  statements: both((id) => ({
    words: title(id),
    saidOn: day("2020-11-25"),
    releaseId: null,
    claim: null,
    answeredOn: null,
  })),
  defects: both((id) => ({
    key: `D-${id}`,
    title: title(id),
    severity: "major" as const,
    open: true,
    foundOn: day("2020-11-25"),
    stageId: null,
    distributionIds: [],
  })),
  feeds: both((id) => ({ title: title(id), heardAt: null, allowedAge: null })),
  proposals: both((id) => ({
    number: id === "a" ? 1 : 2,
    partyId: id,
    status: "open" as const,
    proposedOn: day("2020-11-24"),
    due: null,
    approvedOn: null,
    replaced: false,
    approvers: [],
    answers: [],
  })),
  conditions: both((id) => ({
    words: title(`condition ${id}`),
    partyId: id,
    proposalId: id,
    dueOn: day("2020-11-30"),
    metOn: null,
  })),
  reviews: both(() => ({ heldOn: day("2020-11-24") })),
  responsibilities: both((id) => ({
    activity: title(`activity ${id}`),
    accountable: null,
    responsible: [],
    contractId: null,
    orderingOn: null,
    vendorOn: null,
    enteredOn: null,
  })),
  instructions: both((id) => ({
    what: title(`instruction ${id}`),
    fromId: "a",
    toId: "b",
    issuedOn: day("2020-11-24"),
    receivedOn: null,
  })),
  contracts: both((id) =>
    contractFrom(day("2020-05-27"), { id, key: `C-${id}`, title: title(id) }),
  ),
});

/** The names and addresses that are not null. */
const said = ({ label, address }: Named) =>
  Object.fromEntries(
    Object.entries({ ...label, ...address, platform: address.platform, named: label.platform })
      .filter(([, value]) => value !== null)
      .map(([what, value]) => [what, value]),
  );

const IOS = { platformId: "iOS", platform: "ios", named: { name: { en: "iOS" }, position: 2 } };

it.each<[SubjectKind, string, object]>([
  ["distribution", "iOS 1.2.0", { version: "1.2.0", ordinal: 2, releaseId: "1.2.0", ...IOS }],
  ["waiver", "b", { version: "1.2.0", ordinal: 2, releaseId: "1.2.0", ...IOS }],
  ["platform", "iOS", IOS],
  ["stage", "s5", { stage: { name: { en: "s5" }, position: 5 } }],
  ["report", "b", { title: title("b"), key: "R-b" }],
  ["statement", "b", { title: title("b"), key: "b" }],
  ["defect", "b", { title: title("b"), key: "D-b" }],
  ["source", "b", { title: title("b") }],
  ["proposal", "b", { title: title("b"), key: "2" }],
  ["review", "b", { key: "b" }],
  ["responsibility", "b", { title: title("activity b"), key: "b" }],
  ["instruction", "b", { title: title("instruction b"), key: "b" }],
  ["contract", "b", { title: title("b"), key: "C-b" }],
  ["condition", "b", { title: title("condition b"), key: "2" }],
])("a finding about a %s with the id %s is named %j", (kind, id, expected) => {
  expect(said(NAMINGS[kind].of(STATE, id))).toEqual(expected);
});

it.each(Object.keys(NAMINGS) as SubjectKind[])(
  "a finding about a %s that is not on record has no name and no address",
  (kind) => {
    expect(said(NAMINGS[kind].of(STATE, "gone"))).toEqual({});
  },
);

it("what a build or a proposal names without being on record is left out", () => {
  const bare = { ...STATE, releases: [], platforms: [], parties: [] };
  expect(said(NAMINGS.waiver.of(bare, "b"))).toEqual({ releaseId: "1.2.0" });
  expect(said(NAMINGS.proposal.of(bare, "b"))).toEqual({ key: "2" });
});
