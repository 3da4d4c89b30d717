import { useLocale, useTranslations } from "next-intl";
import { gapName } from "@/components/approvals/gap-words";
import { SharedWords } from "@/components/approvals/shared-words";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { CalendarDay } from "@/components/ui/calendar-day";
import { TextArea } from "@/components/ui/fields";
import { noBreak } from "@/components/ui/no-break";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { isRecordSubject } from "@/server/domain/proposals/subject";
import { wordsOrNull } from "@/server/domain/records/field";
import { isStated } from "@/server/domain/records/kind";
import { kindOf } from "@/server/domain/records/kinds";
import type { LinkTo, RecordView } from "./types";

interface Shown {
  readonly view: RecordView;
  readonly linkTo: LinkTo;
  readonly newRequest: () => string;
}

/** How the approval of a record stands, and how each side understands what it means. */
export function RecordApproval(shown: Shown) {
  const { proposals, shared = [] } = shown.view;
  if (proposals === undefined) return null;
  return (
    <>
      <Approvals {...shown} proposals={proposals} />
      {shared.length > 0 && <Shared {...shown} shared={shared} />}
    </>
  );
}

function Approvals({
  view,
  linkTo,
  proposals,
}: Shown & { readonly proposals: NonNullable<RecordView["proposals"]> }) {
  const t = useTranslations("records.approval");
  const own = useTranslations("approvals.subjects");
  const status = useTranslations("approvals.status");
  const act = useTranslations("approvals.act");
  const gaps = useTranslations("approvals.gaps");
  const locale = useLocale();
  const { name, lacks = [], open = false, record } = view;
  const drafted = record.values.approval === "drafted";
  const stated = isStated(kindOf(name), record.values);
  if (!isRecordSubject(name) || (proposals.length === 0 && !drafted && !stated)) return null;
  const draft = own(`${name}.${open ? "asked" : "draft"}`);
  return (
    <Section id="approval" heading={drafted ? draft : t("heading")}>
      {stated && <p className="max-w-[46em]">{t("stated")}</p>}
      {lacks.length > 0 && (
        <>
          <p>{t.rich("lacks", { count: lacks.length, n: noBreak })}</p>
          <ul className="dashed">
            {lacks.map((need) => (
              <li key={need.id}>{gapName(gaps, need, locale)}</li>
            ))}
          </ul>
        </>
      )}
      <ul>
        {proposals.map(({ number, status: stands, role, proposedOn, decidedOn, stepDueOn }) => (
          <li key={number} className="border-b border-solid-gray-200 py-3">
            <TextLink href={linkTo(`/approvals/${number}`)}>{t("request", { number })}</TextLink>{" "}
            <b>{stands === "open" ? t("waits", { act: act(role) }) : status(stands)}</b>{" "}
            <span className="quiet type-small">
              {t.rich("askedOn", { day: () => <CalendarDay day={proposedOn} /> })}
              {decidedOn !== null &&
                t.rich("decidedOn", { day: () => <CalendarDay day={decidedOn} /> })}
              {stepDueOn !== null &&
                t.rich("dueOn", { day: () => <CalendarDay day={stepDueOn} /> })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Shared({
  view: { name, record, mayShare = false },
  shared,
  linkTo,
  newRequest,
}: Shown & { readonly shared: NonNullable<RecordView["shared"]> }) {
  const t = useTranslations("approvals.shared");
  const shell = useTranslations("shell");
  const { risk = null } = record.told;
  return (
    <Section id="shared" heading={t("heading")}>
      <SharedWords risk={wordsOrNull(risk)} shared={shared} />
      {mayShare && (
        <div className="no-print mt-8 max-w-[46rem]">
          <h3 className="type-strong mb-3">{t("confirm")}</h3>
          <ActForm
            act={linkTo(`/records/${name}/${encodeURIComponent(record.key)}/acts/share`)}
            errorTitle={t("refused")}
            errorPrefix={shell("errorTitlePrefix")}
            request={newRequest()}
            className="grid gap-3"
          >
            <TextArea
              name="words"
              label={t("words")}
              mark={shell("required")}
              note={t("note")}
              rows={3}
            />
            <p className="type-small">{t("means")}</p>
            <div>
              <Button size="medium">{t("send")}</Button>
            </div>
          </ActForm>
        </div>
      )}
    </Section>
  );
}
