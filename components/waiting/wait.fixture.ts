// A thing that waits, for tests: by default the adviser's decision on the first proposal.
import { day } from "@/server/domain/projects/state.fixture";
import type { Wait } from "./types";

export const wait = (more: Partial<Wait> = {}): Wait => ({
  kind: "decision",
  id: "P1",
  awaited: { role: "adviser", party: null },
  since: day("2020-11-24"),
  dueOn: day("2020-12-02"),
  waited: 0,
  left: 1,
  subject: {
    of: "proposal",
    number: 1,
    party: { ja: "元請", en: "the prime contractor" },
    partyKey: "prime",
  },
  ...more,
});
