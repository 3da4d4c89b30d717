import type { StatusKind } from "@/components/ui/status-tile";
import type { StageCellState } from "@/server/domain/coverage/stage-cells";

const KINDS: Record<StageCellState, StatusKind> = {
  passed_full: "verified",
  reported: "reported",
  passed_part: "partial",
  not_run: "not_run",
  failed: "failed",
  blocked: "not_run",
  no_environment: "no_environment",
  not_applicable: "not_applicable",
  no_record: "no_record",
};

/** The symbol of a stage's cell. "Blocked" shares the symbol of "not run" but has its own word. */
export const kindOf = (state: StageCellState): StatusKind => KINDS[state];
