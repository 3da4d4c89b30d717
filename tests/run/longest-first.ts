// Files run two and more at once, so the long ones begin first: none is left to run alone at the end.
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The longest, longest first; their order costs time at worst. */
const LONG = [
  "accessibility.spec",
  "work.spec",
  "approvals.spec",
  "decisions.spec",
  "address.spec",
  "queues.spec",
  "live.spec",
  "forms.spec",
  "keyboard.spec",
  "sign-in.spec",
  "record.spec",
  ".spec",
  ".db.test",
];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = LONG.findIndex((part) => moduleId.includes(part));
  return rank < 0 ? LONG.length : rank;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
