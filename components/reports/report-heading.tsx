import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { noBreak } from "@/components/ui/no-break";
import { PageHeading } from "@/components/ui/page-heading";
import type { ReportsView } from "./types";

type Sentence = readonly [
  key:
    | "unowned"
    | "oldest"
    | "oldestToday"
    | "oldestThatDay"
    | "allOwned"
    | "open"
    | "closed"
    | "none"
    | "stale",
  value: number,
];

/** How long the oldest report without an owner has waited. Nothing is said before a business day has passed. */
function waitedOf(oldest: ReportsView["oldestUnowned"], past: boolean): readonly Sentence[] {
  const { businessDays = 0, calendarDays = 0 } = oldest?.waited ?? {};
  if (calendarDays === 0) return [[past ? "oldestThatDay" : "oldestToday", 0]];
  return businessDays === 0 ? [] : [["oldest", businessDays]];
}

/** The summary sentences. If the data is too old, nothing is called in order. */
function sentencesOf(view: ReportsView, past: boolean): readonly Sentence[] {
  const { counts, oldestUnowned, freshness } = view;
  if (counts.unowned > 0) {
    return [["unowned", counts.unowned], ...waitedOf(oldestUnowned, past)];
  }
  if (freshness.stale.length > 0) return [["stale", 0]];
  if (counts.total === 0) return [["none", 0]];
  if (counts.open === 0) return [["closed", counts.total]];
  return [
    ["allOwned", 0],
    ["open", counts.open],
  ];
}

export function ReportHeading({
  view,
  past,
}: {
  readonly view: ReportsView;
  readonly past: boolean;
}) {
  const t = useTranslations("reports");
  const shell = useTranslations("shell");
  const sentences = sentencesOf(view, past);
  const values = (value: number) => ({ count: value, days: value });
  const said = sentences.map(
    ([key, value]): ReactNode => t.rich(`heading.${key}`, { ...values(value), n: noBreak }),
  );
  const [first = ["none", 0] satisfies Sentence] = sentences;
  const plain = t.markup(`heading.${first[0]}`, { ...values(first[1]), n: (text) => text });
  const { longestIdle, counts } = view;
  return (
    <>
      <title>{`${plain}｜${shell("name")}`}</title>
      <PageHeading
        sentences={said}
        {...(longestIdle !== null && {
          lead: t.rich("idle", {
            count: counts.idle,
            days: longestIdle.businessDays,
            n: noBreak,
          }),
        })}
      />
    </>
  );
}
