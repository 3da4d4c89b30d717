"use client";

import { useTranslations } from "next-intl";
import { Sentences } from "@/components/home/sentences";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { leadingOf } from "@/server/domain/proposals/leading";
import type { Reckoning } from "./use-reckoning";

/** The draft in a sentence: what moves where, and what that costs. */
export function DraftSentence({ reckoning }: { readonly reckoning: Reckoning }) {
  const t = useTranslations("drafts.bar");
  const { effects, rows, moved } = reckoning;
  const leading = leadingOf(effects.filter(({ taskId }) => moved.has(taskId)));
  const title = leading && rows.get(leading.taskId)?.title;
  const first =
    leading !== undefined &&
    title !== undefined &&
    t.rich("first", {
      place: leading.to,
      n: noBreak,
      title: () => <RecordWords words={title} />,
    });
  const others = moved.size > 1 && t.rich("others", { count: moved.size - 1, n: noBreak });
  return <Sentences of={[first, others, <Cost key="cost" reckoning={reckoning} />]} />;
}

function Cost({ reckoning }: { readonly reckoning: Reckoning }) {
  const t = useTranslations("drafts.cost");
  const { delayed, least, most } = reckoning.summary;
  const count = delayed.length;
  if (count === 0) {
    const known = [...reckoning.after.values()].some(({ startsOn }) => startsOn !== null);
    return t(known ? "undelayed" : "unknown");
  }
  const { late, kept } = reckoning.cost;
  const values = { count, late, least, days: most, most, n: noBreak };
  const length = least === most ? "same" : "range";
  if (late > 0) return t.rich(`late.${length}`, values);
  return t.rich(`${kept ? "kept" : "free"}.${length}`, values);
}

/** How little is left to a due date among the delayed tasks, and whether the estimates are only examples. */
export function DraftSlack({ reckoning }: { readonly reckoning: Reckoning }) {
  const t = useTranslations("drafts.slack");
  const { rows, cost, summary } = reckoning;
  const delayed = summary.delayed.flatMap(({ taskId }) => rows.get(taskId) ?? []);
  const examples = delayed.length > 0 && delayed.every(({ illustrative }) => illustrative);
  const title = cost.tightest && rows.get(cost.tightest.taskId)?.title;
  const said = cost.tightest !== null && cost.late === 0 && title !== undefined && title !== null;
  if (!said && !examples) return null;
  return (
    <p className="draft-slack type-small phrased">
      {said && cost.tightest !== null
        ? t.rich(examples ? "leastExamples" : "least", {
            days: cost.tightest.slack,
            n: noBreak,
            title: () => <RecordWords words={title} />,
          })
        : t("examples")}
    </p>
  );
}
