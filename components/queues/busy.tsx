import { useTranslations } from "next-intl";
import { noBreak } from "@/components/ui/no-break";
import { Section } from "@/components/ui/section";
import { QueueTable } from "./queue-table";
import { allExamples, TaskHeadings, TaskRows } from "./task-rows";
import type { Filled } from "./waiting";

/** Tasks in progress or in review. They are outside the order and are not interrupted. */
export function Busy({ view, here, wanted, queue }: Filled) {
  const t = useTranslations("queues.busy");
  const { busy } = view;
  if (busy.length === 0) {
    return (
      <section aria-labelledby="busy" className="section-gap">
        <h2 id="busy" className="type-section">
          {t("none")}
        </h2>
      </section>
    );
  }
  return (
    <Section id="busy" heading={t.rich("heading", { count: queue.busy, n: noBreak })}>
      <QueueTable caption={t("caption")} captionHidden>
        <TaskHeadings examples={allExamples(busy)} placed={false} />
        <TaskRows tasks={busy} placed={false} here={here} chosen={wanted.task} />
      </QueueTable>
      {queue.busy > busy.length && (
        <p className="quiet type-small mt-4">
          {t.rich("more", { count: busy.length, n: noBreak })}
        </p>
      )}
    </Section>
  );
}
