import { useTranslations } from "next-intl";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, TableBody, TableHead } from "@/components/ui/data-table";
import { Illustrative } from "@/components/ui/marks";
import type { Here } from "./links";
import { Direction, Estimate, ExpectedDay, Starts, TaskName } from "./task-cells";
import type { Expectation, QueueTask } from "./types";

type PlacedTask = QueueTask & { readonly place?: number; readonly expected: Expectation };

interface TasksProps {
  readonly tasks: readonly PlacedTask[];
  /** Whether the tasks have an order. Work in progress has none. */
  readonly placed: boolean;
}

/** If every row is an example, the heading says so once. */
export const allExamples = (tasks: readonly QueueTask[]) =>
  tasks.every((task) => task.illustrative);

export function TaskHeadings({
  examples,
  placed,
  movable = false,
}: {
  readonly examples: boolean;
  readonly placed: boolean;
  readonly movable?: boolean;
}) {
  const t = useTranslations("queues.columns");
  return (
    <TableHead>
      {placed && <ColumnHeading name={t("place")} width={movable ? "8rem" : "4rem"} />}
      <ColumnHeading name={t("task")} />
      <ColumnHeading name={t("directedBy")} width={movable ? "12rem" : "17.5rem"} />
      <ColumnHeading
        name={t("estimate")}
        numeric
        width={movable ? "6.75rem" : "9rem"}
        mark={examples && <Illustrative />}
      />
      <ColumnHeading name={t(placed ? "starts" : "end")} width={movable ? "15.25rem" : "14rem"} />
      {movable && <ColumnHeading name={t("order")} width="14.25rem" />}
    </TableHead>
  );
}

export function TaskRows({
  tasks,
  placed,
  here,
  chosen,
}: TasksProps & { readonly here: Here; readonly chosen: string | null }) {
  const t = useTranslations("queues");
  const examples = allExamples(tasks);
  return (
    <TableBody>
      {tasks.map((task) => (
        <tr
          key={task.id}
          id={`task-${task.id}`}
          // biome-ignore lint/a11y/noRedundantRoles: as a block on the phone it loses the role it brings
          role="row"
          data-chosen={task.id === chosen || undefined}
        >
          {placed && (
            <Cell label={t("columns.place")}>
              <b>{task.place}</b>
            </Cell>
          )}
          {/* biome-ignore lint/a11y/noRedundantRoles: the same */}
          <th scope="row" role="rowheader">
            {task.id === chosen && <span className="sr-only">{t("chosen")}</span>}
            <TaskName task={task} here={here} marked={!examples} />
          </th>
          <Cell label={t("columns.directedBy")}>
            <Direction task={task} />
          </Cell>
          <Cell label={t("columns.estimate")} numeric>
            <Estimate task={task} />
          </Cell>
          <Cell label={t(placed ? "columns.starts" : "columns.end")}>
            {placed ? (
              <Starts expected={task.expected} />
            ) : (
              <ExpectedDay day={task.expected.endsOn} atTheEarliest={task.expected.atTheEarliest} />
            )}
          </Cell>
        </tr>
      ))}
    </TableBody>
  );
}
