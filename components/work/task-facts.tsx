import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TaskThread } from "@/components/comments/task-thread";
import { RetargetForm } from "@/components/queues/retarget-form";
import { TicketLink } from "@/components/queues/ticket-link";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { FactMarks, RecordWords } from "@/components/ui/record-words";
import { Status } from "@/components/ui/status";
import { UndertakingAsked } from "@/components/undertakings/undertaking-asked";
import type { Words } from "@/server/domain/words";
import { type Amended, AmendForm } from "./amend-form";
import { useCriteria } from "./criteria";
import { TestCheck, TestEnvironments, TestResult } from "./test-facts";
import type { QueueWork, Subject, WorkProps } from "./types";

export type Handed = WorkProps<QueueWork> & { readonly subject: Subject };

/** What to know about the current task before it begins. */
export function TaskFacts(props: Handed) {
  const { view, subject } = props;
  const t = useTranslations("work.facts");
  const { test, status, blockedReason } = subject;
  const retarget = props.acts !== null && view.may.amend ? props.acts.retarget : null;
  const criteria = useCriteria(props, test);
  const rows = [
    ...(status === "blocked" && blockedReason !== null
      ? [{ term: t("blockedReason"), value: <RecordWords words={blockedReason} /> }]
      : []),
    ...(status === "done" ? [] : [forecastRow(t, props)]),
    ...(test === null
      ? []
      : [
          { term: t("check"), value: <TestCheck view={view} subject={subject} /> },
          ...criteria,
          { term: t("environment"), value: <TestEnvironments {...props} /> },
          { term: t("result"), value: <TestResult {...props} test={test} /> },
        ]),
    { term: t("quality"), value: <Quality {...props} /> },
    { term: t("due"), value: <Due {...props} /> },
    {
      term: t("assignee"),
      value: <Settable {...props} what="assignee" words={subject.assignee} />,
    },
    ...(subject.line === null
      ? []
      : [{ term: t("line"), value: <Settable {...props} what="line" words={subject.line} /> }]),
    ...(subject.ticket !== null || (props.acts !== null && view.may.ticket)
      ? [
          {
            term: t("ticket"),
            value: (
              <Settable {...props} what="ticket">
                <TicketLink ticket={subject.ticket} />
              </Settable>
            ),
          },
        ]
      : []),
    { term: t("directedBy"), value: <Direction subject={subject} /> },
  ];
  return (
    <section aria-labelledby="facts" className="section-gap">
      <h2 id="facts" className="type-section mb-3">
        {t.rich("heading", { task: () => <RecordWords words={subject.title} /> })}
      </h2>
      <DefinitionRows rows={rows} />
      {test !== null && test.newer !== null && (
        <RetargetForm act={retarget} task={subject.id} version={test.version} newer={test.newer} />
      )}
      <TaskThread task={subject.id} thread={subject.thread} acts={props.acts?.thread ?? null} />
    </section>
  );
}

type Facts = ReturnType<typeof useTranslations<"work.facts">>;

const FORECAST_TERMS: Partial<Record<string, "end" | "started">> = {
  in_progress: "end",
  in_review: "started",
};

const forecastRow = (t: Facts, props: Handed) => ({
  term: t(FORECAST_TERMS[props.subject.status] ?? "start"),
  value: <Forecast {...props} />,
});

/** When it is expected to begin or end, and the estimate behind that forecast. */
function Forecast(props: Handed) {
  const { view, subject } = props;
  const t = useTranslations("work.facts");
  const { estimateDays } = subject;
  return (
    <Settable {...props} what="estimate">
      <span className="mr-4">
        <Expected view={view} subject={subject} />
      </span>
      {estimateDays === null ? (
        <span className="quiet">{t("noEstimate")}</span>
      ) : (
        t.rich("estimate", { days: estimateDays, n: noBreak })
      )}
      <FactMarks
        illustrative={subject.illustrative}
        certainty={subject.certainty}
        note={subject.note}
      />
    </Settable>
  );
}

function Expected({ view, subject }: Pick<Handed, "view" | "subject">) {
  const t = useTranslations("work.facts");
  const { expected, status } = subject;
  if (status === "blocked") return t("blocked");
  const own = view.queue?.lines.find(({ id }) => id === subject.lineId) ?? view.queue;
  if (own?.capacityDays === null) return t("noCapacity");
  const day = status === "in_progress" ? expected?.endsOn : expected?.startsOn;
  if (day === null || day === undefined)
    return t(status === "in_progress" && subject.estimateDays !== null ? "overrun" : "unknown");
  return (
    <>
      {expected?.atTheEarliest && <>{t("earliest")} </>}
      <NearDay day={day} today={view.day} />
    </>
  );
}

function Quality(props: Handed) {
  const { qualityOwner, qualityAsked } = props.subject;
  return (
    <Settable {...props} what="quality">
      {qualityOwner !== null && <RecordWords words={qualityOwner} />}
      {qualityAsked !== null && <UndertakingAsked asked={qualityAsked} />}
      {qualityOwner === null && qualityAsked === null && <Status kind="no_record" />}
    </Settable>
  );
}

function Due(props: Handed) {
  const words = useTranslations("words");
  const { dueOn } = props.subject;
  return (
    <Settable {...props} what="due">
      {dueOn === null ? (
        <span className="quiet">{words("noRecord")}</span>
      ) : (
        <NearDay day={dueOn} today={props.view.day} />
      )}
    </Settable>
  );
}

function Direction({ subject }: Pick<Handed, "subject">) {
  const t = useTranslations("work.facts");
  const { directedBy, instruction } = subject;
  if (directedBy === null) return <span className="quiet">{t("ownWork")}</span>;
  return (
    <>
      <RecordWords words={directedBy} />
      {instruction !== null && (
        <span className="note">
          <RecordWords words={instruction} />
        </span>
      )}
    </>
  );
}

/** A fact that can be set: its value and the way to change it, or the form for that. */
function Settable({
  what,
  words,
  children,
  ...props
}: Handed & {
  readonly what: Amended;
  readonly words?: Words | null;
  readonly children?: ReactNode;
}) {
  const t = useTranslations("words");
  const fact =
    children ??
    (words == null ? (
      <span className="quiet">{t("noRecord")}</span>
    ) : (
      <RecordWords words={words} />
    ));
  return (
    <AmendForm {...props} what={what}>
      {fact}
    </AmendForm>
  );
}
