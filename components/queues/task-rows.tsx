import { useTranslations } from "next-intl";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, TableHead } from "@/components/ui/data-table";
import type { Day } from "@/server/domain/calendar/day";
import type { Blanks } from "./blanks";
import type { Here } from "./links";
import { Director, Estimate, TaskName } from "./task-cells";
import { TaskDates, TaskDue } from "./task-dates";
import type { Expectation, Other, QueueTask, QueueView } from "./types";

/** If every row is an example, it is said once. */
export const allExamples = (tasks: readonly QueueTask[]) =>
  tasks.every((task) => task.illustrative);

export function TaskHeadings({ movable = false }: { readonly movable?: boolean }) {
  const t = useTranslations("queues.columns");
  return (
    <TableHead>
      <ColumnHeading name={t("place")} />
      <ColumnHeading name={t("task")} />
      <ColumnHeading name={t("dates")} />
      <ColumnHeading name={t("due")} />
      <ColumnHeading name={t("estimate")} numeric />
      <ColumnHeading name={t("directedBy")} />
      {movable && <ColumnHeading name={t("order")} />}
    </TableHead>
  );
}

interface RowProps {
  readonly here: Here;
  readonly today: Day;
  readonly marked: boolean;
  readonly blanks: Blanks;
  readonly chosen: boolean;
}

/** The cells that every row has, after its place. */
export function TaskCells({
  task,
  expected,
  other,
  place,
  working = false,
  ...more
}: RowProps & {
  readonly task: QueueTask;
  readonly expected: Expectation;
  readonly other: Other | null;
  readonly place: number;
  readonly working?: boolean;
}) {
  const t = useTranslations("queues");
  const { here, marked, blanks, chosen, today } = more;
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: as a block on the phone it loses the role it brings */}
      <th scope="row" role="rowheader">
        {chosen && <span className="sr-only">{t("chosen")}</span>}
        <TaskName
          task={task}
          here={here}
          marked={marked}
          blanks={blanks}
          other={other}
          place={place}
        />
      </th>
      <Cell>
        <TaskDates expected={expected} other={other} today={today} working={working} />
      </Cell>
      <Cell>
        <TaskDue task={task} expected={expected} other={other} today={today} />
      </Cell>
      <Cell numeric>
        <Estimate task={task} />
      </Cell>
      <Cell>
        <Director task={task} />
      </Cell>
    </>
  );
}

interface RowsProps extends Pick<RowProps, "here" | "today" | "marked" | "blanks"> {
  /** The id of the chosen task. */
  readonly chosen: string | null;
}

/** Work in progress or in review: the first rows, without a place in the order and without a handle. */
export function WorkingRows({
  tasks,
  movable,
  chosen,
  ...more
}: RowsProps & { readonly tasks: QueueView["busy"]; readonly movable: boolean }) {
  const words = useTranslations("words.taskStatus");
  return tasks.map((task) => (
    <tr
      key={task.id}
      id={`task-${task.id}`}
      // biome-ignore lint/a11y/noRedundantRoles: the same
      role="row"
      data-working=""
      data-chosen={task.id === chosen || undefined}
    >
      {/* biome-ignore lint/a11y/noRedundantRoles: the same */}
      <td role="cell" className="queue-place">
        <b>{words(task.status)}</b>
      </td>
      <TaskCells
        {...more}
        task={task}
        expected={task.expected}
        other={null}
        place={0}
        chosen={task.id === chosen}
        working
      />
      {movable && <Cell>{null}</Cell>}
    </tr>
  ));
}

/** Where a proposal that is out would put a task. */
export const proposedFor = (
  { proposed }: QueueView["list"]["rows"][number],
  pending: QueueView["pending"],
): Other | null =>
  pending === null || proposed === null
    ? null
    : { by: "proposal", number: pending.number, ...proposed };

/** The waiting tasks of one page, for readers who cannot change the order. */
export function WaitingRows({
  tasks,
  pending,
  chosen,
  ...more
}: RowsProps & {
  readonly tasks: QueueView["list"]["rows"];
  readonly pending: QueueView["pending"];
}) {
  return tasks.map((task) => (
    <tr
      key={task.id}
      id={`task-${task.id}`}
      // biome-ignore lint/a11y/noRedundantRoles: the same
      role="row"
      data-chosen={task.id === chosen || undefined}
    >
      {/* biome-ignore lint/a11y/noRedundantRoles: the same */}
      <td role="cell" className="queue-place">
        <b>{task.place}</b>
      </td>
      <TaskCells
        {...more}
        task={task}
        expected={task.expected}
        other={proposedFor(task, pending)}
        place={task.place}
        chosen={task.id === chosen}
      />
    </tr>
  ));
}
