import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { RecordWords } from "@/components/events/source-note";
import { Sentences } from "@/components/home/sentences";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import type { QueueView } from "./types";

const SHOWN = 2;

/** Above the order: whose queue it is, and what is in progress meanwhile. */
export function QueueCaption({
  view,
  queue,
}: {
  readonly view: Pick<QueueView, "busy" | "today">;
  readonly queue: NonNullable<QueueView["queue"]>;
}) {
  const t = useTranslations("queues");
  const busy = view.busy.filter(({ status }) => status === "in_progress");
  const more = busy.length - SHOWN;
  const caption = t.rich("waiting.caption", { party: () => <RecordWords words={queue.party} /> });
  const now = busy.slice(0, SHOWN).map(({ id, title, expected: { endsOn, atTheEarliest } }) => {
    const said = () => <RecordWords key={id} words={title} />;
    return endsOn === null || atTheEarliest
      ? said()
      : t.rich("busy.nowUntil", {
          title: said,
          day: () => <NearDay day={endsOn} today={view.today} />,
        });
  });
  const named = more > 0 ? [...now, t.rich("busy.nowMore", { count: more, n: noBreak })] : now;
  const list = () =>
    named.map((each, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the names keep their places
      <Fragment key={place}>
        {place > 0 && t("busy.comma")}
        {each}
      </Fragment>
    ));
  return <Sentences of={[caption, named.length > 0 && t.rich("busy.now", { list })]} />;
}

/** The order as a native table. On the phone each row becomes a block. */
export function QueueTable({
  caption,
  captionHidden = false,
  board = false,
  children,
}: {
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
  /** Whether the order can be changed here. */
  readonly board?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className="table-region">
      <table
        // biome-ignore lint/a11y/noRedundantRoles: as a block on the phone it loses the role it brings
        role="table"
        className="table queue"
        data-rows="long"
        data-phone="blocks"
        data-board={board || undefined}
      >
        <caption className={captionHidden ? "sr-only" : undefined}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
