import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TaskThread } from "@/components/comments/task-thread";
import { CalendarDay } from "@/components/ui/calendar-day";
import { type DefinitionRow, DefinitionRows } from "@/components/ui/definition-rows";
import { noBreak } from "@/components/ui/no-break";
import { FactMarks, RecordText, RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { Source } from "@/components/ui/sources";
import { TextLink } from "@/components/ui/text-link";
import { UndertakingAsked } from "@/components/undertakings/undertaking-asked";
import { labelOfTest } from "@/server/domain/queues/owed-tests";
import type { Words } from "@/server/domain/words";
import { toScreen, withChanges } from "./links";
import { PlaceHistory } from "./place-history";
import { PlanForm } from "./plan-form";
import { RetargetForm } from "./retarget-form";
import { Starts } from "./task-cells";
import { TaskForms } from "./task-forms";
import { TicketLink } from "./ticket-link";
import type { OpenTask, QueueProps } from "./types";

type Props = QueueProps & { readonly task: OpenTask };

/** Everything on record about one task of the queue, and how it got its place. */
export function TaskPanel(props: Props) {
  const { task, here } = props;
  const t = useTranslations("queues.panel");
  const edit = useTranslations("tasks");
  const files = useTranslations("files");
  return (
    <Section
      id="task"
      heading={<RecordWords words={task.title} />}
      aside={
        <TextLink
          href={`${withChanges(here, { open: null })}#waiting`}
          className="inline-flex min-h-11 items-center"
        >
          {t("close")}
        </TextLink>
      }
    >
      <div className="grid gap-x-16 gap-y-10 desktop-admin:grid-cols-2">
        <DefinitionRows rows={useWho(props)} />
        <DefinitionRows rows={useWhat(props)} />
      </div>
      {task.newer !== null && task.version !== null && (
        <RetargetForm
          act={task.mayAmend ? props.acts.retarget : null}
          task={task.id}
          version={task.version}
          newer={task.newer}
        />
      )}
      {task.mayAmend && (
        <p className="no-print mt-6">
          <TextLink
            href={toScreen(
              here,
              `/queues/${encodeURIComponent(props.view.queue?.partyKey ?? "")}/tasks/${task.id}`,
            )}
            className="inline-flex min-h-11 items-center"
          >
            {edit("panel")}
          </TextLink>
        </p>
      )}
      {task.mayAmend && <TaskForms {...props} />}
      {task.mayPlan && <PlanForm {...props} />}
      <p className="mt-6">
        <TextLink
          href={toScreen(here, `/files/task/${task.id}`)}
          className="inline-flex min-h-11 items-center"
        >
          {files("link")}
        </TextLink>
      </p>
      <TaskThread
        task={task.id}
        thread={task.thread}
        acts={here.search.asOf === undefined ? props.acts.thread : null}
      />
      <PlaceHistory history={task.history} />
    </Section>
  );
}

function useNoRecord() {
  const words = useTranslations("words");
  return <span className="quiet">{words("noRecord")}</span>;
}

/** Its place, who directed it, who does it and who answers for it. */
function useWho({ task, view }: Props): readonly DefinitionRow[] {
  const t = useTranslations("queues.panel");
  const words = useTranslations("words");
  const noRecord = useNoRecord();
  const said = (text: Words | null): ReactNode =>
    text === null ? noRecord : <RecordWords words={text} />;
  const row = [...view.list.rows, ...view.busy].find(({ id }) => id === task.id);
  const place = view.list.rows.find(({ id }) => id === task.id)?.place;
  const status = words(`taskStatus.${task.status}`);
  const ranked = place === undefined ? status : t.rich("placeIs", { place, n: noBreak });
  return [
    {
      term: t("place"),
      value: task.rank === null ? t("outside", { status }) : ranked,
    },
    { term: t("status"), value: status },
    ...(row === undefined
      ? []
      : [{ term: t("starts"), value: <Starts expected={row.expected} /> }]),
    ...(task.line === null ? [] : [{ term: t("line"), value: said(task.line) }]),
    { term: t("directedBy"), value: said(task.directedBy) },
    { term: t("instruction"), value: said(task.instruction) },
    {
      term: t("quality"),
      value:
        task.qualityAsked === null ? (
          said(task.qualityOwner)
        ) : (
          <UndertakingAsked asked={task.qualityAsked} />
        ),
    },
    { term: t("assignee"), value: said(task.assignee) },
    ...(task.ticket === null
      ? []
      : [{ term: t("ticket"), value: <TicketLink ticket={task.ticket} /> }]),
  ];
}

/** The kind and amount of work, its due date, and its subject. */
function useWhat({ task, here }: Props): readonly DefinitionRow[] {
  const t = useTranslations("queues");
  const criteria = useTranslations("words.criteria");
  const noRecord = useNoRecord();
  const { dueOn, estimateDays, version, waivedVersion, stage } = task;
  const { defect, defectKey, report, reportKey } = task;
  const link = (path: string, chunks: ReactNode) => (
    <TextLink href={toScreen(here, path)}>{chunks}</TextLink>
  );
  const inReports = (key: string, at: "defect" | "report", title: Words) => (
    <TextLink href={`${toScreen(here, "/reports", { open: key })}#${at}`}>
      <RecordWords words={title} />
    </TextLink>
  );
  const release = (of: string) => `/releases/${encodeURIComponent(of)}`;
  const about: readonly (DefinitionRow | null)[] = [
    version === null ? null : { term: t("panel.release"), value: link(release(version), version) },
    stage === null
      ? null
      : {
          term: t("panel.stage"),
          value: (
            <>
              <RecordWords words={stage} /> {link("/coverage", t("panel.stageLink"))}
            </>
          ),
        },
    defect === null || defectKey === null
      ? null
      : { term: t("panel.defect"), value: inReports(defectKey, "defect", defect) },
    report === null || reportKey === null
      ? null
      : { term: t("panel.report"), value: inReports(reportKey, "report", report) },
    waivedVersion === null
      ? null
      : {
          term: t("panel.waiver"),
          value: link(release(waivedVersion), t("panel.waiverLink", { version: waivedVersion })),
        },
  ];
  return [
    {
      term: t("panel.kind"),
      value: (
        <>
          {task.fullChainTest
            ? t(`tests.${labelOfTest(task.verdict, task.status)}`)
            : t(`kinds.${task.kind}`)}
          <FactMarks illustrative={task.illustrative} certainty={task.certainty} note={task.note} />
        </>
      ),
    },
    {
      term: t("panel.estimate"),
      value: estimateDays === null ? noRecord : t("days", { days: estimateDays }),
    },
    { term: t("panel.due"), value: dueOn === null ? noRecord : <CalendarDay day={dueOn} /> },
    ...(task.fullChainTest
      ? [
          { term: criteria("passes"), value: <RecordText words={task.passesWhen} /> },
          { term: criteria("fails"), value: <RecordText words={task.onFailure} /> },
        ]
      : []),
    ...about.filter((row) => row !== null),
    { term: t("panel.entered"), value: <CalendarDay day={task.enteredOn} /> },
    { term: t("panel.source"), value: <Source provenance={task.provenance} /> },
  ];
}
