import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { noBreak } from "@/components/ui/no-break";
import type { QueueTask } from "./types";

const FIELDS = ["assignee", "qualityOwner", "instruction"] as const;
type BlankField = (typeof FIELDS)[number];

/**
 * How far a field is filled in. `none`: no task has it, which is said once. `few`: it is said once how many have it, and
 * by each of these. `most`: each task that lacks it says so.
 */
type Filled = { readonly state: "none" | "few" | "most"; readonly count: number };
export type Blanks = Readonly<Record<BlankField, Filled>>;

function filled(tasks: readonly QueueTask[], field: BlankField): Filled {
  const count = tasks.filter((task) => task[field] !== null).length;
  if (count === 0) return { state: "none", count };
  return { state: count * 2 < tasks.length ? "few" : "most", count };
}

export const blanksOf = (tasks: readonly QueueTask[]): Blanks => ({
  assignee: filled(tasks, "assignee"),
  qualityOwner: filled(tasks, "qualityOwner"),
  instruction: filled(tasks, "instruction"),
});

const ALL_BLANK = {
  assignee: "assignee",
  qualityOwner: "quality",
  instruction: "instruction",
  "assignee qualityOwner": "assigneeQuality",
  "assignee instruction": "assigneeInstruction",
  "qualityOwner instruction": "qualityInstruction",
  "assignee qualityOwner instruction": "all",
} as const;
const FEW = {
  assignee: "fewAssignee",
  qualityOwner: "fewQuality",
  instruction: "fewInstruction",
} as const;

const isAllBlank = (name: string): name is keyof typeof ALL_BLANK => name in ALL_BLANK;

/** What no row says, and what only a few do, each said once. */
export function useBlankSentences(blanks: Blanks): readonly ReactNode[] {
  const t = useTranslations("queues.blanks");
  const none = FIELDS.filter((field) => blanks[field].state === "none").join(" ");
  return [
    ...(isAllBlank(none) ? [t(ALL_BLANK[none])] : []),
    ...FIELDS.filter((field) => blanks[field].state === "few").map((field) =>
      t.rich(FEW[field], { count: blanks[field].count, n: noBreak }),
    ),
  ];
}
