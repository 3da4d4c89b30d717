import { useTranslations } from "next-intl";
import { noBreak } from "@/components/ui/no-break";
import type { QueueView } from "./types";

/** The name of the list for those who go by headings; the table shows the rest. */
export function QueueHeadline({ total }: { readonly total: number }) {
  const t = useTranslations("queues.waiting");
  return (
    <h2 id="waiting" className="sr-only">
      {total === 0 ? t("none") : t.rich("heading", { count: total, n: noBreak })}
    </h2>
  );
}

/** How many tasks are in progress, wait and are done. */
export function QueueCount({
  view,
  queue,
}: {
  readonly view: QueueView;
  readonly queue: NonNullable<QueueView["queue"]>;
}) {
  const t = useTranslations("queues.waiting");
  const { busy, done } = queue;
  const counts = t.rich("count", { busy, waiting: view.list.total, done, n: noBreak });
  const hidden = busy > view.busy.length;
  return (
    <>
      {counts}
      {hidden && t.rich("moreBusy", { count: view.busy.length, n: noBreak })}
    </>
  );
}
