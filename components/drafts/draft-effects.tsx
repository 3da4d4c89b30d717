"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RecordWords } from "@/components/events/source-note";
import { Sentences } from "@/components/home/sentences";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { type Words, wordsIn } from "@/server/domain/words";
import { ApprovalLine } from "./approval-line";
import type { BoardData } from "./board-data";
import type { Reckoning } from "./use-reckoning";

interface Props {
  readonly data: BoardData;
  readonly reckoning: Reckoning;
}

/** Which tasks come earlier or later, which miss their dates, which stay; who approves, and by when. */
export function DraftEffects({ missed, ...props }: Props & { readonly missed: number }) {
  const t = useTranslations("drafts.effects");
  const lines: readonly (readonly [string, ReactNode])[] = [
    [t("earlier"), <Earlier key="earlier" {...props} />],
    [t("later"), <Later key="later" {...props} />],
    ...(missed === 0
      ? []
      : [
          [
            t("missed"),
            <b key="missed">{t.rich("missedOf", { count: missed, n: noBreak })}</b>,
          ] as const,
        ]),
    [t("same"), <Same key="same" {...props} />],
    [
      t("approval"),
      <ApprovalLine key="approval" route={props.data.route} today={props.data.today} />,
    ],
  ];
  return (
    <dl className="draft-effects">
      {lines.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const title = (words: Words) => () => <RecordWords words={words} />;

function Earlier({ data, reckoning }: Props) {
  const t = useTranslations("drafts.effects");
  const { summary, rows, after } = reckoning;
  const [most, ...others] = summary.earlier.toSorted((a, b) => (a.later ?? 0) - (b.later ?? 0));
  const row = most && rows.get(most.taskId);
  if (most === undefined || row === undefined) return t("nothingEarlier");
  const end = after.get(most.taskId)?.endsOn ?? null;
  return (
    <>
      <Sentences
        of={[
          t.rich("earlierBy", {
            title: title(row.title),
            days: Math.abs(most.later ?? 0),
            n: noBreak,
          }),
          end !== null &&
            t.rich("earlierEnds", { day: () => <NearDay day={end} today={data.today} /> }),
        ]}
      />
      {others.length > 0 && (
        <span className="block">{t.rich("earlierMore", { count: others.length, n: noBreak })}</span>
      )}
    </>
  );
}

function Later({ reckoning }: Props) {
  const t = useTranslations("drafts.effects");
  const { summary, rows } = reckoning;
  const { delayed, least, most } = summary;
  const count = delayed.length;
  if (count === 0) return t("nothingLater");
  const directors = delayed.map(({ taskId }) => rows.get(taskId)?.directedBy ?? null);
  const [first = null] = directors;
  const length = () =>
    least === most
      ? t.rich("length", { days: most, each: count > 1 ? "yes" : "no", n: noBreak })
      : t.rich("lengthRange", { least, most, n: noBreak });
  const name = (of: Words | null) => of && wordsIn(of, "ja").text;
  return first !== null && directors.every((each) => name(each) === name(first))
    ? t.rich("laterOf", { count, party: title(first), length, n: noBreak })
    : t.rich("laterMixed", {
        count,
        directed: directors.filter((each) => each !== null).length,
        length,
        n: noBreak,
      });
}

function Same({ data, reckoning }: Props) {
  const t = useTranslations("drafts.effects");
  const { effectOf, order, rows } = reckoning;
  const same = order.filter((id) => !effectOf.has(id));
  const [only] = same;
  const row = only === undefined ? undefined : rows.get(only);
  const busy = data.busy > 0 && t.rich("sameBusy", { count: data.busy, n: noBreak });
  const waiting =
    same.length === 1 && row !== undefined
      ? t.rich("sameOne", { title: title(row.title) })
      : same.length > 0 && t.rich("sameOthers", { count: same.length, n: noBreak });
  if (!busy && !waiting) return t("nothingSame");
  return (
    <>
      {busy}
      {busy && waiting && t("sameAnd")}
      {waiting}
    </>
  );
}
