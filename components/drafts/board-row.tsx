"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo } from "react";
import type { Here } from "@/components/queues/links";
import { Direction, Estimate, TaskName } from "@/components/queues/task-cells";
import type { QueueTask } from "@/components/queues/types";
import { Cell, CellNote } from "@/components/ui/data-table";
import { noBreak } from "@/components/ui/no-break";
import { wordsIn } from "@/server/domain/words";
import { PlaceField } from "./place-field";
import { RowMoves } from "./row-moves";
import { ShiftedStart } from "./shifted-start";
import type { Movable, Shift } from "./types";
import { type Side, useRowDrag } from "./use-row-drag";

interface RowProps extends Movable {
  readonly task: QueueTask;
  readonly here: Here;
  readonly marked: boolean;
  readonly shift: Shift;
  /** Whether the draft differs from the approved order. */
  readonly drafting: boolean;
  readonly chosen: boolean;
  /** How many rows move together with this one. 0: this row is not selected. */
  readonly picked: number;
  readonly pick: (id: string) => void;
  readonly drop: (source: string, target: string, side: Side) => void;
}

/** One row of the board. It renders again only if something that it shows has changed. */
export const BoardRow = memo(Row, (before, after) => {
  const { shift: was, ...rest } = before;
  const { shift: is, ...now } = after;
  return same(rest, now) && JSON.stringify(was) === JSON.stringify(is);
});

const same = (a: object, b: object): boolean => {
  const others = new Map(Object.entries(b));
  return Object.entries(a).every(([name, value]) => Object.is(value, others.get(name)));
};

function Row(props: RowProps) {
  const { task, here, marked, place, total, shift, drafting, chosen, picked } = props;
  const t = useTranslations("drafts.row");
  const queues = useTranslations("queues");
  const title = wordsIn(task.title, useLocale()).text;
  const { row, handle, dragging, side } = useRowDrag(task.id, props.drop);
  const named = picked > 1 ? t("together", { count: picked }) : title;
  return (
    <tr
      ref={row}
      id={`task-${task.id}`}
      // biome-ignore lint/a11y/noRedundantRoles: as a block on the phone it loses the role it brings
      role="row"
      data-moved={shift.moved || undefined}
      data-chosen={chosen || undefined}
      data-dragging={dragging || undefined}
      data-side={side ?? undefined}
    >
      {/* biome-ignore lint/a11y/noRedundantRoles: the same */}
      <td role="cell" className="queue-place">
        <div>
          <span ref={handle} aria-hidden="true" className="queue-handle" />
          <label className="queue-pick">
            <input
              type="checkbox"
              checked={picked > 0}
              onChange={() => props.pick(task.id)}
              aria-label={t("choose", { title })}
            />
          </label>
          <PlaceField
            task={task.id}
            title={title}
            named={named}
            place={place}
            total={total}
            go={props.go}
          />
        </div>
      </td>
      {/* biome-ignore lint/a11y/noRedundantRoles: the same */}
      <th scope="row" role="rowheader">
        {chosen && <span className="sr-only">{queues("chosen")}</span>}
        <TaskName
          task={task}
          here={here}
          marked={marked}
          place={
            drafting && (
              <CellNote>
                {t.rich(shift.from === place ? "still" : "now", {
                  place: shift.from,
                  n: noBreak,
                })}
              </CellNote>
            )
          }
        />
      </th>
      <Cell label={queues("columns.directedBy")}>
        <Direction task={task} />
      </Cell>
      <Cell label={queues("columns.estimate")} numeric>
        <Estimate task={task} />
      </Cell>
      <Cell label={queues("columns.starts")}>
        <ShiftedStart shift={shift} drafting={drafting} />
      </Cell>
      {/* biome-ignore lint/a11y/noRedundantRoles: the same */}
      <td role="cell" className="queue-moves">
        <RowMoves task={task.id} named={named} place={place} total={total} go={props.go} />
      </td>
    </tr>
  );
}
