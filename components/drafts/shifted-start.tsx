"use client";

import { useTranslations } from "next-intl";
import { ExpectedDay, Starts } from "@/components/queues/task-cells";
import { CellNote } from "@/components/ui/data-table";
import { noBreak } from "@/components/ui/no-break";
import type { Shift } from "./types";

/** When a task is expected to begin. In a draft: the old day, the new day, and the difference. */
export function ShiftedStart({
  shift,
  drafting,
}: {
  readonly shift: Shift;
  readonly drafting: boolean;
}) {
  const t = useTranslations("drafts.row");
  const { before, after, later, missesDue } = shift;
  if (!drafting) return <Starts expected={before} />;
  if (later === 0 || later === null) {
    return (
      <>
        <ExpectedDay day={after.startsOn} atTheEarliest={after.atTheEarliest} />
        {after.startsOn !== null && <CellNote>{t("same")}</CellNote>}
      </>
    );
  }
  const key = later < 0 ? "earlier" : "later";
  return (
    <>
      <span className="quiet">
        <ExpectedDay day={before.startsOn} atTheEarliest={before.atTheEarliest} />
      </span>{" "}
      <span aria-hidden="true">→</span>
      <span className="sr-only">{t("arrow")}</span>{" "}
      <b>
        <ExpectedDay day={after.startsOn} atTheEarliest={after.atTheEarliest} />
      </b>
      <span className="type-small block">{t.rich(key, { days: Math.abs(later), n: noBreak })}</span>
      {missesDue && <span className="type-small block font-bold">{t("misses")}</span>}
    </>
  );
}
