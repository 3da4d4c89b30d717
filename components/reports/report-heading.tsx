import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { noBreak } from "@/components/ui/no-break";
import { PageHeading } from "@/components/ui/page-heading";
import type { ReportsView } from "./types";

type Sentence = readonly [
  key: "unowned" | "oldest" | "oldestToday" | "allOwned" | "open" | "closed" | "none" | "stale",
  value: number,
];

/** The summary sentences. If the data is too old, nothing is called in order. */
function sentencesOf(view: ReportsView): readonly Sentence[] {
  const { counts, oldestUnowned, freshness } = view;
  if (counts.unowned > 0) {
    const waited = oldestUnowned?.waited.businessDays ?? 0;
    return [["unowned", counts.unowned], waited === 0 ? ["oldestToday", 0] : ["oldest", waited]];
  }
  if (freshness.stale.length > 0) return [["stale", 0]];
  if (counts.total === 0) return [["none", 0]];
  if (counts.open === 0) return [["closed", counts.total]];
  return [
    ["allOwned", 0],
    ["open", counts.open],
  ];
}

export function ReportHeading({ view }: { readonly view: ReportsView }) {
  const t = useTranslations("reports");
  const shell = useTranslations("shell");
  const sentences = sentencesOf(view);
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
