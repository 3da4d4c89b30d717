import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Moment } from "@/components/ui/calendar-day";
import { TextArea } from "@/components/ui/fields";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { TaskTitle } from "./change-sentence";
import { OpinionForm } from "./opinion-form";
import { Person } from "./person";
import type { DecisionProps, DecisionView } from "./types";

type Remark = DecisionView["remarks"][number];

/** Questions, answers and opinions, oldest first, and the forms to add more. */
export function ProposalTalk(props: DecisionProps) {
  const { view } = props;
  const subject = useTranslations("approvals.subjects");
  const t = useTranslations("approvals.talk");
  const { remarks, reader } = view;
  const decides = reader.decides !== null;
  const asked = new Set(view.requests.map(({ id }) => id));
  return (
    <>
      <p className="quiet type-small">{subject(`${view.subject}.talkSeen`)}</p>
      {remarks.length === 0 ? (
        <p className="quiet">{t(reader.remarks ? "noneToWrite" : "none")}</p>
      ) : (
        <ol className="border-t border-black">
          {remarks.map((remark) => (
            <RemarkLine
              key={remark.id}
              remark={remark}
              of={view.subject}
              unanswered={remark.kind === "question" && asked.has(remark.id)}
            />
          ))}
        </ol>
      )}
      {decides && (
        <p className="no-print mt-4">
          <a href="#decision">{t("decides")}</a>
        </p>
      )}
      {reader.opines && view.status === "open" && <OpinionForm {...props} />}
      {reader.remarks && !decides && <TalkForm {...props} />}
    </>
  );
}

function RemarkLine({
  remark,
  of,
  unanswered,
}: {
  readonly remark: Remark;
  readonly of: DecisionView["subject"];
  readonly unanswered: boolean;
}) {
  const subject = useTranslations("approvals.subjects");
  const t = useTranslations("approvals.talk");
  const { kind, words, agrees, estimates, recordedAt, name, role, party } = remark;
  return (
    <li className="border-b border-solid-gray-200 py-4">
      <p>
        <b className="mr-4">{t(`kinds.${kind}`)}</b>
        <span className="quiet type-small">
          <Person name={name} memberRole={role} party={party} /> <Moment at={recordedAt} />
        </span>
      </p>
      {agrees !== null && (
        <p className="font-bold">{subject(`${of}.${agrees ? "agrees" : "disagrees"}`)}</p>
      )}
      <p className="max-w-[46em] typed">
        <RecordWords words={words} />
      </p>
      {estimates.length > 0 && (
        <ul className="type-small mt-1">
          {estimates.map(({ taskId, title, days, onRecord }) => (
            <li key={taskId}>
              {t.rich("estimate", {
                title: () => <TaskTitle title={title} />,
                days,
                known: onRecord === null ? "no" : "yes",
                onRecord: onRecord ?? 0,
                n: noBreak,
              })}
            </li>
          ))}
        </ul>
      )}
      {unanswered && <p className="quiet type-small mt-1">{t("waiting")}</p>}
    </li>
  );
}

/** For readers who do not decide: a question, an answer or a comment. */
function TalkForm({ view, acts, request }: DecisionProps) {
  const subject = useTranslations("approvals.subjects");
  const t = useTranslations("approvals.talk");
  const shell = useTranslations("shell");
  const panel = useTranslations("approvals.panel");
  return (
    <div className="no-print mt-10 max-w-[46em]">
      <h3 className="type-strong mb-3">{t("write")}</h3>
      <ActForm
        act={acts.decide}
        errorTitle={panel("errorTitle")}
        errorPrefix={shell("errorTitlePrefix")}
        request={request()}
      >
        <TextArea
          name="words"
          label={t("words")}
          mark={shell("required")}
          note={subject(`${view.subject}.seen`)}
          rows={3}
        />
        <p className="mt-4 flex flex-wrap gap-3">
          {view.reader.answers && (
            <Button name="verdict" value="answer" size="medium">
              {t("answer")}
            </Button>
          )}
          <Button name="verdict" value="question" size="medium">
            {t("ask")}
          </Button>
          <Button name="verdict" value="comment" size="medium">
            {t("comment")}
          </Button>
        </p>
      </ActForm>
    </div>
  );
}
