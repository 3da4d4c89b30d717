// The groups in which the register lists the kinds of record. A kind without a group does not compile.
import type { RecordName } from "@/server/domain/records/names";

export const RECORD_GROUPS = ["shape", "releases", "troubles", "agreed", "sources"] as const;
type RecordGroup = (typeof RECORD_GROUPS)[number];

const GROUP_OF: Readonly<Record<RecordName, RecordGroup>> = {
  party: "shape",
  member: "shape",
  contract: "shape",
  platform: "shape",
  chain: "shape",
  day_off: "shape",
  environment: "shape",
  purpose_confirmation: "agreed",
  test_case: "shape",
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
  statement: "agreed",
  figure: "sources",
  source: "sources",
};

/** The group of a kind. */
export const groupOf = (name: RecordName): RecordGroup => GROUP_OF[name];
