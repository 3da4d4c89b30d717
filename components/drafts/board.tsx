"use client";
// The order of a queue as its author would change it. Rows move, but nothing is sent and the approved order does not
// change.

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Blanks } from "@/components/queues/blanks";
import { bringIntoView } from "@/components/queues/bring-into-view";
import type { LaneRow } from "@/components/queues/lane-row";
import { Lanes } from "@/components/queues/lanes";
import { type Here, showsPlan, withChanges } from "@/components/queues/links";
import { QueueTable } from "@/components/queues/queue-table";
import { TaskHeadings } from "@/components/queues/task-rows";
import type { QueueProps } from "@/components/queues/types";
import { TableBody } from "@/components/ui/data-table";
import { EmptyList } from "@/components/ui/empty-list";
import { Pager } from "@/components/ui/pager";
import { moveBeside, moveTo, type Way } from "@/server/domain/queues/draft";
import { standingFirst } from "@/server/domain/queues/first-tests";
import type { Move } from "@/server/domain/queues/order";
import { boardOf, type SentBoard } from "./board-data";
import { BoardFoot } from "./board-foot";
import { BoardRow } from "./board-row";
import { DraftBar } from "./draft-bar";
import { DraftConflict } from "./draft-conflict";
import { DraftTools } from "./draft-tools";
import { tickOf } from "./tick";
import { titleOf, useDraft } from "./use-draft";
import { useElsewhere } from "./use-elsewhere";
import { controlId, useKeptPlace } from "./use-kept-place";
import { usePicked } from "./use-picked";
import { standingOf } from "./use-reckoning";
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
  readonly caption: ReactNode;
  readonly headline: ReactNode;
  readonly count: ReactNode;
  /** The rows of the work in progress, in the table and as bars. */
  readonly working: ReactNode;
  readonly busy: readonly LaneRow[];
  readonly blanks: Blanks;
  /** Whether each row says that it is an example. */
  readonly marked: boolean;
}

export function Board({ sent, here, chosen, acts, request, caption, ...shown }: BoardProps) {
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
  const [page, setPage] = useState(chosenPlace > 0 ? pageOf(chosenPlace) : shown.page);
  const picks = usePicked();
  const [opened, setOpened] = useState<string | null>(chosen);
  /** The bar with the boxes stays while none is ticked. */
  const [asking, setAsking] = useState(data.wish?.state === "open");

  useEffect(() => {
    if (chosen === null) return;
    const control = document.getElementById(controlId(chosen, "first"));
    if (bringIntoView(control)) control?.focus({ preventScroll: true });
  }, [chosen]);
  const stored = data.redo !== null || (asking && saving.state === "saved");
  useEffect(() => {
    // Remove the parameters, because a reload would load the same again over later changes.
    if (stored)
      window.history.replaceState(
        null,
        "",
        withChanges(here, { redo: null, first: null, ticked: null }),
      );
  }, [stored, here]);

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
  const travel = (place: number | null) => {
    if (place !== null) setPage(pageOf(place));
  };
  const tick = (id: string) => {
    setAsking(true);
    const first = standingFirst(order, new Set(data.tests.map((test) => test.id)));
    const made = tickOf(base, order, first, id);
    if (made !== null) inHand.make(made);
  };
  const throwAway = () => {
    setAsking(false);
    inHand.throwAway();
  };
  const acting = useSteady({
    go: (id: string, way: Way, control: string) =>
      make(id, moveTo(order, picks.with(id), way), control),
    pick: picks.pick,
    open: (id: string) => setOpened((before) => (before === id ? null : id)),
    drop: (source: string, target: string, side: Side) =>
      make(source, moveBeside(order, picks.with(source), target, side)),
  });

  const hrefOf = (to: number) => withChanges(here, { page: to === 1 ? null : to, task: null });
  const first = (page - 1) * PAGE_ROWS;
  const tasks = order.slice(first, first + PAGE_ROWS).flatMap((id) => rows.get(id) ?? []);
  const drafting = reckoning.effects.length > 0;
  const thrown = !drafting && draft.moves.length === 0 && draft.undone.length > 0;
  const bare = !drafting && !asking;
  const tools = (
    <DraftTools
      inHand={inHand}
      saving={saving}
      thrown={thrown && bare}
      throwAway={bare ? null : throwAway}
      travel={travel}
    />
  );
  const anything = !bare || draft.moves.length + draft.undone.length > 0;
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
      {data.wish !== null && data.wish.state !== "open" && (
        <p role="status" className="queue-said phrased">
          {t(`wish.${data.wish.state}`)}
        </p>
      )}
      {data.ownDraft && (
        <p role="status" className="queue-said phrased">
          {t("wish.ownDraft")}
        </p>
      )}
      {anything && choice === null && (
        <DraftBar
          data={data}
          here={here}
          inHand={inHand}
          saving={saving}
          send={acts.send}
          request={request}
          tick={tick}
          tools={tools}
          bare={bare}
        />
      )}
      <section aria-labelledby="waiting" className="queue-list">
        {shown.headline}
        {tasks.length === 0 && (
          <EmptyList
            list={{ page, pages: pageOf(order.length), total: order.length }}
            hrefOf={hrefOf}
            recorded
            noRecord={null}
          />
        )}
        {showsPlan(here) ? (
          <Lanes
            rows={[
              ...(page === 1 ? shown.busy : []),
              ...tasks.map((task, n) => ({
                task,
                place: first + n + 1,
                ...standingOf(reckoning, task.id),
              })),
            ]}
            here={here}
            today={data.today}
            calendar={reckoning.calendar}
            first={page === 1}
            chosen={chosen}
            lines={data.lines}
          />
        ) : (
          <QueueTable caption={caption} board picking={picks.picking}>
            <TaskHeadings movable />
            <TableBody>
              {page === 1 && shown.working}
              {tasks.map((task, n) => (
                <BoardRow
                  // Keyed by place, not by task: turning the page then reuses the rows, which takes a third of the time.
                  // biome-ignore lint/suspicious/noArrayIndexKey: that is the point
                  key={n}
                  task={task}
                  here={here}
                  today={data.today}
                  blanks={shown.blanks}
                  marked={shown.marked}
                  place={first + n + 1}
                  total={base.length}
                  standing={standingOf(reckoning, task.id)}
                  chosen={task.id === chosen}
                  picking={picks.picking}
                  picked={picks.of(task.id)}
                  opened={task.id === opened}
                  pick={acting.pick}
                  open={acting.open}
                  go={acting.go}
                  drop={acting.drop}
                />
              ))}
            </TableBody>
          </QueueTable>
        )}
        <BoardFoot picks={showsPlan(here) ? null : picks} count={shown.count} />
        {order.length > PAGE_ROWS && (
          <Pager page={page} total={order.length} hrefOf={hrefOf} onPage={setPage} />
        )}
      </section>
    </>
  );
}
