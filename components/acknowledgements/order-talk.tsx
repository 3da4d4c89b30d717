import { useTranslations } from "next-intl";
import { ActForm, type FormAct } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Moment } from "@/components/ui/calendar-day";
import { TextArea } from "@/components/ui/fields";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import type { Instant } from "@/server/domain/calendar/day";
import type { Role } from "@/server/domain/identity/roles";
import type { Words } from "@/server/domain/words";

interface Talk {
  readonly party: Words;
  readonly partyKey: string;
  readonly open: boolean;
  readonly lines: readonly {
    readonly act: "asked" | "reserved" | "replied";
    readonly role: Role | null;
    readonly at: Instant;
    readonly words: Words | null;
  }[];
}

/** What vendors asked about the order in force or received it with, the replies, and the form for those who reply. */
export function OrderTalk({
  talks,
  number,
  act,
}: {
  readonly talks: readonly Talk[];
  readonly number: number;
  /** Where a reply is sent. null: the reader does not reply. */
  readonly act: FormAct | null;
}) {
  const t = useTranslations("acknowledgements.talk");
  if (talks.length === 0) return null;
  return (
    <Section id="talk" heading={t("heading")}>
      {talks.map((talk) => (
        <div key={talk.partyKey} className="mb-8 max-w-[46em]">
          <ol className="border-t border-black">
            {talk.lines.map((line) => (
              <Line key={`${line.act} ${line.at}`} talk={talk} line={line} />
            ))}
          </ol>
          {talk.open && act === null && <p className="mt-3">{t("waits")}</p>}
          {talk.open && act !== null && <ReplyForm act={act} talk={talk} number={number} />}
        </div>
      ))}
    </Section>
  );
}

function Line({
  talk,
  line: { act, role, at, words },
}: {
  readonly talk: Talk;
  readonly line: Talk["lines"][number];
}) {
  const t = useTranslations("acknowledgements.talk");
  const known = useTranslations("words");
  return (
    <li className="border-b border-solid-gray-200 py-3">
      <p>
        <b className="mr-4">{t(act)}</b>
        <span className="quiet type-small">
          {act !== "replied" && <RecordWords words={talk.party} />}{" "}
          {role === null ? known("noRecord") : known(`roles.${role}`)} <Moment at={at} />
        </span>
      </p>
      {words !== null && (
        <p className="typed">
          <RecordWords words={words} />
        </p>
      )}
    </li>
  );
}

function ReplyForm({
  act,
  talk,
  number,
}: {
  readonly act: FormAct;
  readonly talk: Talk;
  readonly number: number;
}) {
  const t = useTranslations("acknowledgements.talk");
  const own = useTranslations("acknowledgements.own");
  const shell = useTranslations("shell");
  return (
    <ActForm
      act={act}
      errorTitle={own("refused")}
      errorPrefix={shell("errorTitlePrefix")}
      request={crypto.randomUUID()}
      className="no-print mt-4"
    >
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="to" value={talk.partyKey} />
      <TextArea
        name="words"
        label={t.rich("label", { party: () => <RecordWords words={talk.party} /> })}
        mark={shell("required")}
        note={t.rich("seen", { party: () => <RecordWords words={talk.party} /> })}
        rows={3}
      />
      <p className="mt-4">
        <Button size="medium">{t("send")}</Button>
      </p>
    </ActForm>
  );
}
