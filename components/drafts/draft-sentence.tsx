"use client";

import { useTranslations } from "next-intl";
import { RecordWords } from "@/components/events/source-note";
import { Sentences } from "@/components/home/sentences";
import { noBreak } from "@/components/ui/no-break";
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
  const t = useTranslations("drafts.bar");
  const { delayed, least, most } = reckoning.summary;
  const count = delayed.length;
  if (count === 0) {
    const known = [...reckoning.after.values()].some(({ startsOn }) => startsOn !== null);
    return t(known ? "undelayed" : "unknown");
  }
  return least === most
    ? t.rich("delayed", { count, days: most, each: count > 1 ? "yes" : "no", n: noBreak })
    : t.rich("delayedRange", { count, least, most, n: noBreak });
}
