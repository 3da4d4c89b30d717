import { useTranslations } from "next-intl";
import { FactMarks, RecordWords } from "@/components/events/source-note";
import { CalendarDay } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, CellNote, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import { Illustrative } from "@/components/ui/marks";
import { NoBreak } from "@/components/ui/no-break";
import { TextLink } from "@/components/ui/text-link";
import type { QueueTask } from "./types";

interface TasksProps {
  readonly tasks: readonly QueueTask[];
  /** Whether the tasks stand in an order; work under way stands outside it. */
  readonly placed: boolean;
}

/** Where every row is an example, the heading says so once. */
const allExamples = (tasks: readonly QueueTask[]) => tasks.every((task) => task.illustrative);

export function TaskHeadings({ tasks, placed }: TasksProps) {
  const t = useTranslations("queues.columns");
  return (
    <TableHead>
      {placed && <ColumnHeading name={t("place")} width="4rem" />}
      <ColumnHeading name={t("task")} />
      <ColumnHeading name={t("directedBy")} width="17.5rem" />
      <ColumnHeading
        name={t("estimate")}
        numeric
        width="7.5rem"
        mark={allExamples(tasks) && <Illustrative />}
      />
      <ColumnHeading name={t("due")} width="7.75rem" />
      <ColumnHeading name={t("status")} width="6.5rem" />
      <ColumnHeading name={t("quality")} width="8.5rem" />
    </TableHead>
  );
}

export function TaskRows({
  tasks,
  placed,
  releaseHref,
}: TasksProps & { readonly releaseHref: (version: string) => string }) {
  const t = useTranslations("queues");
  const words = useTranslations("words");
  const examples = allExamples(tasks);
  return (
    <TableBody>
      {tasks.map((task) => (
        <Row key={task.id}>
          {placed && (
            <Cell label={t("columns.place")}>
              <b>{task.place}</b>
            </Cell>
          )}
          <RowHeading>
            <Task task={task} marked={!examples} releaseHref={releaseHref} />
          </RowHeading>
          <Cell label={t("columns.directedBy")} quiet={task.directedBy === null}>
            <Direction task={task} />
          </Cell>
          <Cell label={t("columns.estimate")} numeric quiet={task.estimateDays === null}>
            {task.estimateDays === null ? (
              words("noRecord")
            ) : (
              <NoBreak>{t("days", { days: task.estimateDays })}</NoBreak>
            )}
          </Cell>
          <Cell
            label={t("columns.due")}
            quiet={task.dueOn === null}
            dropOnPhone={task.dueOn === null}
          >
            {task.dueOn === null ? t("noDue") : <CalendarDay day={task.dueOn} style="short" />}
          </Cell>
          <Cell label={t("columns.status")}>
            {words(`taskStatus.${task.status}`)}
            {task.blockedReason !== null && (
              <CellNote>
                <RecordWords words={task.blockedReason} />
              </CellNote>
            )}
          </Cell>
          <Cell label={t("columns.quality")} quiet={task.qualityOwner === null}>
            {task.qualityOwner === null ? (
              words("noRecord")
            ) : (
              <RecordWords words={task.qualityOwner} />
            )}
          </Cell>
        </Row>
      ))}
    </TableBody>
  );
}

function Task({
  task,
  marked,
  releaseHref,
}: {
  readonly task: QueueTask;
  readonly marked: boolean;
  readonly releaseHref: (version: string) => string;
}) {
  const t = useTranslations("queues");
  const { version, fullChainTest, title } = task;
  return (
    <span className={`phrased ${fullChainTest ? "font-bold" : "font-normal"}`}>
      <RecordWords words={title} />
      <FactMarks
        illustrative={marked && task.illustrative}
        certainty={task.certainty}
        note={task.note}
      />
      {fullChainTest && <span className="type-small block">{t("untested")}</span>}
      {version !== null && (
        <span className="quiet type-small block font-normal">
          {t.rich("version", {
            version,
            link: (chunks) => <TextLink href={releaseHref(version)}>{chunks}</TextLink>,
          })}
        </span>
      )}
    </span>
  );
}

function Direction({ task }: { readonly task: QueueTask }) {
  const t = useTranslations("queues");
  if (task.directedBy === null) return t("noDirector");
  return (
    <>
      <RecordWords words={task.directedBy} />
      <CellNote>
        {task.instruction === null ? t("noInstruction") : <RecordWords words={task.instruction} />}
      </CellNote>
    </>
  );
}
