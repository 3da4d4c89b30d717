// The groups in which the register lists the kinds of record. A kind without a group does not compile.
import type { RecordName } from "@/server/domain/records/names";

export const RECORD_GROUPS = ["shape", "releases", "troubles", "agreed", "sources"] as const;
type RecordGroup = (typeof RECORD_GROUPS)[number];

const GROUP_OF: Readonly<Record<RecordName, RecordGroup>> = {
  party: "shape",
  member: "shape",
  contract: "shape",
  effort: "shape",
  platform: "shape",
  chain: "shape",
  day_off: "shape",
  environment: "shape",
  purpose_confirmation: "agreed",
  test_case: "shape",
  test_suite: "agreed",
  release: "releases",
  distribution: "releases",
  execution: "releases",
  response: "releases",
  waiver: "releases",
  periodic_check: "releases",
  diagnostic: "releases",
  report: "troubles",
  defect: "troubles",
  responsibility: "agreed",
  instruction: "agreed",
  review: "agreed",
  review_item: "agreed",
  review_action: "agreed",
  statement: "agreed",
  public_note: "agreed",
  figure: "sources",
  source: "sources",
};

/** The group of a kind. */
export const groupOf = (name: RecordName): RecordGroup => GROUP_OF[name];

/** The kinds whose rules speak from the first record on: before it nobody can say that something is late or missing. */
export const WATCHED: readonly RecordName[] = [
  "review",
  "responsibility",
  "instruction",
  "periodic_check",
  "diagnostic",
  "effort",
];

/** The page that shows all records of a kind together, where there is one. */
export const OWN_PAGE: Readonly<Partial<Record<RecordName, string>>> = {
  review: "/reviews",
  contract: "/contracts",
  effort: "/contracts",
  responsibility: "/responsibilities",
};
