import type { ReactNode } from "react";
import type { Here } from "@/components/queues/links";
import type { FormAct } from "@/components/ui/act-form";
import type { BoardData } from "./board-data";
import type { DraftInHand } from "./use-draft";
import type { useSaving } from "./use-saving";

export interface BarProps {
  readonly data: BoardData;
  readonly here: Here;
  readonly inHand: DraftInHand;
  readonly saving: ReturnType<typeof useSaving>;
  readonly send: FormAct;
  readonly request: string;
  /** Puts a test first, or back to where it stands in the approved order. */
  readonly tick: (id: string) => void;
  readonly tools: ReactNode;
  /** Whether nothing is drafted any more, and only the tools are shown. */
  readonly bare: boolean;
}
