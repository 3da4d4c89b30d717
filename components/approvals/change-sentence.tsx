import { useTranslations } from "next-intl";
import { Sentences } from "@/components/home/sentences";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import type { Words } from "@/server/domain/words";

export interface Change {
  readonly title: Words | null;
  readonly from: number;
  readonly to: number;
  readonly delayed: number;
  readonly least: number;
  readonly most: number;
}

export const slipOf = ({ least, most }: { readonly least: number; readonly most: number }) =>
  least === most ? "same" : "range";

/** Two sentences: what a proposal does and what it costs. In the lead each has its own line. */
export function ChangeSentence({
  change,
  leads = false,
}: {
  readonly change: Change;
  readonly leads?: boolean;
}) {
  const t = useTranslations("approvals");
  const { title, from, to, delayed: count, least, most } = change;
  const does = t.rich("change", {
    from,
    to,
    n: noBreak,
    title: () => <TaskTitle title={title} />,
  });
  const costs = t.rich("delays", {
    kind: count === 0 ? "none" : slipOf(change),
    count,
    least,
    most,
    n: noBreak,
  });
  if (!leads) return <Sentences of={[does, costs]} />;
  return (
    <>
      <span className="block">{does} </span>
      <span className="block">{costs}</span>
    </>
  );
}

/** The current name of a task. */
export function TaskTitle({ title }: { readonly title: Words | null }) {
  const t = useTranslations("approvals");
  return title === null ? t("unknownTask") : <RecordWords words={title} />;
}
