"use client";
// The order of a queue as its author would change it. Rows move, but nothing is sent and the approved order does not
// change.

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { bringIntoView } from "@/components/queues/bring-into-view";
import { type Here, withChanges } from "@/components/queues/links";
import { QueueTable } from "@/components/queues/queue-table";
import { allExamples, TaskHeadings } from "@/components/queues/task-rows";
import type { QueueProps } from "@/components/queues/types";
import { TableBody } from "@/components/ui/data-table";
import { EmptyList } from "@/components/ui/empty-list";
import { Pager } from "@/components/ui/pager";
import { SectionHeading } from "@/components/ui/section";
import { moveBeside, moveTo, type Way } from "@/server/domain/queues/draft";
import type { Move } from "@/server/domain/queues/order";
import { boardOf, type SentBoard } from "./board-data";
import { BoardRow } from "./board-row";
import { BoardTools } from "./board-tools";
import { DraftBar } from "./draft-bar";
import { DraftConflict } from "./draft-conflict";
import { titleOf, useDraft } from "./use-draft";
import { useElsewhere } from "./use-elsewhere";
import { controlId, useKeptPlace } from "./use-kept-place";
import { shiftOf } from "./use-reckoning";
import type { Side } from "./use-row-drag";
import { useSaving } from "./use-saving";
import { useSteady } from "./use-steady";

const PAGE_ROWS = 50;
const pageOf = (place: number): number => Math.max(1, Math.ceil(place / PAGE_ROWS));

export interface BoardProps {
  readonly sent: SentBoard;
  readonly here: Here;
  /** The task named in the address. */
  readonly chosen: string | null;
  readonly page: number;
  readonly acts: Pick<QueueProps["acts"], "save" | "send">;
  readonly request: string;
  readonly heading: ReactNode;
  readonly aside: ReactNode;
  readonly caption: ReactNode;
}

export function Board({
  sent,
  here,
  chosen,
  acts,
  request,
  heading,
  aside,
  caption,
  ...at
}: BoardProps) {
  const t = useTranslations("drafts");
  const locale = useLocale();
  const data = useMemo(() => boardOf(sent, locale), [sent, locale]);
  const inHand = useDraft(data);
  const { draft, reckoning, said } = inHand;
  const { order, rows, base } = reckoning;
  const begun = { kept: data.draft, withIt: data.redo === null };
  const saving = useSaving(draft, acts.save, begun);
  const choice = useElsewhere(data.draft, inHand, saving);
  const kept = useKeptPlace();
  const chosenPlace = chosen === null ? 0 : order.indexOf(chosen) + 1;
  const [page, setPage] = useState(chosenPlace > 0 ? pageOf(chosenPlace) : at.page);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    if (chosen === null) return;
    const control = document.getElementById(controlId(chosen, "first"));
    if (bringIntoView(control)) control?.focus({ preventScroll: true });
  }, [chosen]);
  const loaded = data.redo?.number;
  useEffect(() => {
    // Remove the parameter, because a reload would load the proposal again over later changes.
    if (loaded !== undefined)
      window.history.replaceState(null, "", withChanges(here, { redo: null }));
  }, [loaded, here]);

  const together = (id: string) => (picked.has(id) ? [...picked] : [id]);
  const make = (id: string, made: Move | null, control?: string) => {
    if (made === null) {
      const [title, to] = [titleOf(reckoning, id, locale) ?? "", order.indexOf(id) + 1];
      inHand.say(t("said.unmoved", { title, to }));
      return;
    }
    kept.hold(id, control);
    const place = inHand.make(made);
    if (place !== null) setPage(pageOf(place + made.tasks.indexOf(id)));
  };
  const go = (id: string, way: Way, control: string) =>
    make(id, moveTo(order, together(id), way), control);
  const travel = (place: number | null) => {
    if (place !== null) setPage(pageOf(place));
  };
  const pick = (id: string) =>
    setPicked((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });

  const acting = useSteady({
    go,
    pick,
    drop: (source: string, target: string, side: Side) =>
      make(source, moveBeside(order, together(source), target, side)),
  });

  const hrefOf = (to: number) => withChanges(here, { page: to === 1 ? null : to, task: null });
  const first = (page - 1) * PAGE_ROWS;
  const tasks = order.slice(first, first + PAGE_ROWS).flatMap((id) => rows.get(id) ?? []);
  const examples = allExamples(tasks);
  const drafting = reckoning.effects.length > 0;
  return (
    <>
      <p role="status" className="sr-only">
        <span key={said.count}>{said.text}</span>
      </p>
      {choice !== null && (
        <DraftConflict
          data={data}
          here={draft}
          elsewhere={data.draft}
          keepHere={choice.keep}
          takeElsewhere={choice.take}
        />
      )}
      {drafting && choice === null && (
        <DraftBar data={data} inHand={inHand} saving={saving} send={acts.send} request={request} />
      )}
      <section aria-labelledby="waiting" className="mt-8 desktop:mt-10">
        <SectionHeading id="waiting" aside={aside}>
          {heading}
        </SectionHeading>
        <BoardTools
          inHand={inHand}
          saving={saving}
          drafting={drafting}
          picked={picked.size}
          unpick={() => setPicked(new Set())}
          travel={travel}
        />
        {tasks.length === 0 && (
          <EmptyList
            list={{ page, pages: pageOf(order.length), total: order.length }}
            hrefOf={hrefOf}
            recorded
            noRecord={null}
          />
        )}
        <QueueTable caption={caption} board>
          <TaskHeadings examples={examples} placed movable />
          <TableBody>
            {tasks.map((task, n) => (
              <BoardRow
                // Keyed by place, not by task: turning the page then reuses the rows, which takes a third of the time.
                // biome-ignore lint/suspicious/noArrayIndexKey: that is the point
                key={n}
                task={task}
                here={here}
                marked={!examples}
                place={first + n + 1}
                total={base.length}
                shift={shiftOf(reckoning, task.id)}
                drafting={drafting}
                chosen={task.id === chosen}
                picked={picked.has(task.id) ? picked.size : 0}
                pick={acting.pick}
                go={acting.go}
                drop={acting.drop}
              />
            ))}
          </TableBody>
        </QueueTable>
        <Pager page={page} total={order.length} hrefOf={hrefOf} onPage={setPage} />
      </section>
    </>
  );
}
