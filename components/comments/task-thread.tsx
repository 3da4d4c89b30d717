import { useLocale, useTranslations } from "next-intl";
import { Person } from "@/components/approvals/person";
import { ActForm, type FormAct } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Moment } from "@/components/ui/calendar-day";
import { TextArea } from "@/components/ui/fields";
import { RecordWords } from "@/components/ui/record-words";
import { SeenInView } from "@/components/ui/seen-in-view";
import type { Instant } from "@/server/domain/calendar/day";
import { type Words, wordsIn } from "@/server/domain/words";

interface Comment {
  readonly id: string;
  readonly words: Words | null;
  readonly recordedAt: Instant;
  readonly retractedAt: Instant | null;
  readonly name: Words | null;
  readonly memberRole: string | null;
  readonly party: Words | null;
  readonly mayWithdraw: boolean;
}

interface Thread {
  readonly comments: readonly Comment[];
  readonly cut: boolean;
  readonly seenBy: readonly Words[];
  readonly mayWrite: boolean;
  readonly newUpTo: number | null;
}

/** The addresses of what can be done in a thread. */
export interface ThreadActs {
  readonly comment: FormAct;
  readonly withdraw: FormAct;
  readonly seen: FormAct;
}

interface Props {
  readonly task: string;
  readonly thread: Thread;
  /** null: on a page of the past. */
  readonly acts: ThreadActs | null;
}

/** What was said about a task, oldest first, and the field in which to say more. */
export function TaskThread(props: Props) {
  const { thread, acts } = props;
  const t = useTranslations("comments");
  return (
    <section id="comments" aria-labelledby="comments-heading" className="mt-10 max-w-[46em]">
      <h3 id="comments-heading" className="mb-2 font-bold">
        {t("heading")}
      </h3>
      {thread.cut && <p className="quiet type-small">{t("cut")}</p>}
      {thread.comments.length === 0 ? (
        !thread.mayWrite && <p className="quiet">{t("none")}</p>
      ) : (
        <ol className="border-t border-black">
          {thread.comments.map((comment) => (
            <Line key={comment.id} comment={comment} act={acts?.withdraw ?? null} />
          ))}
        </ol>
      )}
      <NewRead {...props} />
      {acts !== null && thread.mayWrite && (
        <WriteForm key={props.task} {...props} act={acts.comment} />
      )}
    </section>
  );
}

function Line({
  comment: { id, words, recordedAt, retractedAt, mayWithdraw, ...who },
  act,
}: {
  readonly comment: Comment;
  readonly act: FormAct | null;
}) {
  const t = useTranslations("comments");
  return (
    <li className="border-b border-solid-gray-200 py-3">
      <p className="quiet type-small">
        <Person {...who} /> <Moment at={recordedAt} />
      </p>
      {words !== null && (
        <p className="typed">
          <RecordWords words={words} />
        </p>
      )}
      {retractedAt !== null && (
        <p className="quiet">{t.rich("withdrawn", { at: () => <Moment at={retractedAt} /> })}</p>
      )}
      {mayWithdraw && act !== null && <WithdrawForm id={id} act={act} />}
    </li>
  );
}

function WithdrawForm({ id, act }: { readonly id: string; readonly act: FormAct }) {
  const t = useTranslations("comments");
  const shell = useTranslations("shell");
  return (
    <details className="no-print">
      <summary className="disclosure">{t("withdraw.name")}</summary>
      <ActForm
        act={act}
        errorTitle={t("withdraw.refused")}
        errorPrefix={shell("errorTitlePrefix")}
        request={crypto.randomUUID()}
        className="mb-3"
      >
        <input type="hidden" name="comment" value={id} />
        <p className="type-small mb-2">{t("withdraw.means")}</p>
        <Button size="small">{t("withdraw.press")}</Button>
      </ActForm>
    </details>
  );
}

/** Marks the new comments as read once their end is in view; without script by a button. */
function NewRead({ task, thread: { newUpTo }, acts }: Props) {
  const t = useTranslations("comments");
  const shell = useTranslations("shell");
  if (newUpTo === null || acts === null) return null;
  const upTo = String(newUpTo);
  return (
    <SeenInView act={acts.seen} fields={{ task, upTo }}>
      <noscript>
        <ActForm
          act={acts.seen}
          errorTitle={t("refused")}
          errorPrefix={shell("errorTitlePrefix")}
          className="mt-3"
        >
          <input type="hidden" name="task" value={task} />
          <input type="hidden" name="upTo" value={upTo} />
          <Button size="small">{t("read")}</Button>
        </ActForm>
      </noscript>
      <span className="block h-px" />
    </SeenInView>
  );
}

function WriteForm({ task, thread, act }: Props & { readonly act: FormAct }) {
  const t = useTranslations("comments");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const parties = thread.seenBy.map((name) => wordsIn(name, locale).text).join(t("comma"));
  return (
    <ActForm
      act={act}
      errorTitle={t("refused")}
      errorPrefix={shell("errorTitlePrefix")}
      request={crypto.randomUUID()}
      className="no-print mt-4"
    >
      <input type="hidden" name="task" value={task} />
      <TextArea
        name="words"
        label={t("write")}
        mark={shell("required")}
        note={t.rich("seen", { parties: () => parties })}
        rows={3}
      />
      <p className="mt-3">
        <Button size="medium">{t("send")}</Button>
      </p>
    </ActForm>
  );
}
