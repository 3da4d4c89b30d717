import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { type Directed, whoDirected } from "@/server/domain/queues/directed";
import type { Words } from "@/server/domain/words";

/**
 * How many tasks are before a test, and who directed them: the same sentence wherever it is said. `line`: the line of
 * work of the test, where there are several; only what is on that line is before it. `build`: what the test is called
 * beside others; null: it is the only one spoken of.
 */
export function AheadSentence({
  directors,
  line,
  build,
}: {
  readonly directors: readonly Directed[];
  readonly line: Words | null;
  readonly build: string | null;
}) {
  const t = useTranslations("queues.lead");
  if (line === null) return <Ahead directors={directors} />;
  return t.rich("onLine", {
    named: build === null ? "no" : "yes",
    build: build ?? "",
    line: () => <RecordWords words={line} />,
    said: () => <Ahead directors={directors} />,
  });
}

function Ahead({ directors }: { readonly directors: readonly Directed[] }) {
  const t = useTranslations("queues.lead");
  const ahead = whoDirected(directors);
  if (ahead.kind === "nothing") return t("nothingAhead");
  const { total } = ahead;
  if (ahead.kind === "unknown") return t.rich("allUnknown", { total, n: noBreak });
  if (ahead.kind === "all")
    return t.rich("allDirected", {
      total,
      n: noBreak,
      party: () => <RecordWords words={ahead.party} />,
    });
  const parts = ahead.parts.map(({ directedBy, total: count }) =>
    directedBy === null
      ? t.rich("undirected", { count, n: noBreak })
      : t.rich("directed", { count, n: noBreak, party: () => <RecordWords words={directedBy} /> }),
  );
  return t.rich("mixed", { total, n: noBreak, list: () => <Listed parts={parts} /> });
}

/** Parts of a sentence, separated by commas. */
export function Listed({ parts }: { readonly parts: readonly ReactNode[] }) {
  const t = useTranslations("queues.lead");
  return parts.map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts keep their places
    <Fragment key={place}>
      {place > 0 && t("comma")}
      {part}
    </Fragment>
  ));
}
