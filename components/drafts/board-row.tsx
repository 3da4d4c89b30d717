"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo } from "react";
import type { Blanks } from "@/components/queues/blanks";
import type { Here } from "@/components/queues/links";
import { TaskCells } from "@/components/queues/task-rows";
import type { QueueTask } from "@/components/queues/types";
import type { Day } from "@/server/domain/calendar/day";
import { wordsIn } from "@/server/domain/words";
import { PlaceField } from "./place-field";
import { RowMoves } from "./row-moves";
import type { Movable, Standing } from "./types";
import { type Side, useRowDrag } from "./use-row-drag";

interface RowProps extends Movable {
  readonly task: QueueTask;
  readonly here: Here;
  readonly today: Day;
  readonly blanks: Blanks;
  readonly marked: boolean;
  readonly standing: Standing;
  readonly chosen: boolean;
  /** Whether rows are being chosen to move together. */
  readonly picking: boolean;
  /** How many rows move together with this one. 0: this row is not selected. */
  readonly picked: number;
  /** Whether all its controls are shown. */
  readonly opened: boolean;
  readonly pick: (id: string) => void;
  readonly open: (id: string) => void;
  readonly drop: (source: string, target: string, side: Side) => void;
}

/** One row of the board. It renders again only if something that it shows has changed. */
export const BoardRow = memo(Row, (before, after) => {
  const { standing: was, ...rest } = before;
  const { standing: is, ...now } = after;
  return same(rest, now) && JSON.stringify(was) === JSON.stringify(is);
});

const same = (a: object, b: object): boolean => {
  const others = new Map(Object.entries(b));
  return Object.entries(a).every(([name, value]) => Object.is(value, others.get(name)));
};

function Row(props: RowProps) {
  const { task, here, place, total, standing, chosen, picking, picked, opened } = props;
  const t = useTranslations("drafts.row");
  const title = wordsIn(task.title, useLocale()).text;
  const { row, handle, dragging, side } = useRowDrag(task.id, props.drop);
  const named = picked > 1 ? t("together", { count: picked }) : title;
  const movable = { task: task.id, named, place, total, go: props.go };
  return (
    <tr
      ref={row}
      id={`task-${task.id}`}
      // biome-ignore lint/a11y/noRedundantRoles: as a block on the phone it loses the role it brings
      role="row"
      data-moved={standing.moved || undefined}
      data-chosen={chosen || undefined}
      data-dragging={dragging || undefined}
      data-side={side ?? undefined}
      data-opened={opened || undefined}
    >
      {/* biome-ignore lint/a11y/noRedundantRoles: the same */}
      <td role="cell" className="queue-place">
        <b className="queue-number-still">{place}</b>
        <div>
          <span ref={handle} aria-hidden="true" className="queue-handle" />
          {picking && (
            <label className="queue-pick">
              <input
                type="checkbox"
                checked={picked > 0}
                onChange={() => props.pick(task.id)}
                aria-label={t("choose", { title })}
              />
            </label>
          )}
          <PlaceField {...movable} title={title} />
        </div>
      </td>
      <TaskCells
        task={task}
        expected={standing.expected}
        other={standing.other}
        place={place}
        here={here}
        today={props.today}
        marked={props.marked}
        blanks={props.blanks}
        chosen={chosen}
      />
      {/* biome-ignore lint/a11y/noRedundantRoles: the same */}
      <td role="cell" className="queue-moves">
        <RowMoves {...movable} title={title} opened={opened} open={props.open} />
      </td>
    </tr>
  );
}
