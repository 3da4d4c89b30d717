import { useLocale, useTranslations } from "next-intl";
import { useRecordName } from "@/components/records/record-title";
import { Moment } from "@/components/ui/calendar-day";
import { dayWords, nearStyle } from "@/components/ui/day-words";
import type { LinkTo } from "@/components/ui/links";
import { noBreak } from "@/components/ui/no-break";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import { MissingAndDue } from "./decision-lead";
import { Person } from "./person";
import { Neighbours } from "./proposal-heading";
import type { RecordProposalView } from "./types";

/** What is said of a request to put a test off; null: it is about something else. */
function usePutOff({ content, putOff, day }: RecordProposalView) {
  const t = useTranslations("approvals.putOff");
  const dates = useTranslations("dates");
  const locale = useLocale();
  if (putOff === null) return null;
  const { until } = putOff;
  const values = {
    title: () => wordsIn(content.title, locale).text,
    day: () => dayWords(dates, until, nearStyle(until, day)),
  };
  return {
    name: t("name", { title: values.title() }),
    asks: t.markup("asks", values),
    gives: t.markup("gives", values),
    stays: t.markup("stays", values),
  };
}

/** The H1 says what is asked for about a record, or what was decided. */
export function RequestHeading({
  view,
  linkTo,
}: {
  readonly view: RecordProposalView;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("approvals.heading");
  const own = useTranslations("approvals.subjects");
  const shell = useTranslations("shell");
  const dates = useTranslations("dates");
  const locale = useLocale();
  const { subject, content, status, proposed } = view;
  const day = view.decidedOn ?? view.proposedOn;
  const title = wordsIn(content.title, locale).text;
  const name = useRecordName()(subject, content.title);
  const asked = Object.keys(content.changed).length === 0 ? "asks" : "changes";
  const putOff = usePutOff(view);
  const values = {
    role: view.approvals.at(-1)?.role ?? "adviser",
    conditions: view.conditions.length,
    day: () => dayWords(dates, day, nearStyle(day, view.day)),
  };
  const moved = { title: name, step: content.step };
  const stays = putOff?.stays ?? own(`${subject}.stays`, moved);
  const spoken = {
    open: view.stale
      ? [t("cannotNow", { title: name }), t("changedSince")]
      : [putOff?.asks ?? own.markup(`${subject}.${asked}`, { title: () => title })],
    approved: [t.markup("approved", values), putOff?.gives ?? own(`${subject}.gives`, moved)],
    returned: [t.markup("returned", values), stays],
    withdrawn: [t.markup("withdrawn", values), stays],
  }[status];
  return (
    <div className="proposal-heading">
      <title>{`${spoken.join(locale === "ja" ? "" : " ")}｜${shell("name")}`}</title>
      <p className="page-identity type-small">
        <span className="font-bold text-solid-gray-900">
          {own.rich(`${subject}.identity`, { number: view.number, n: noBreak })}
          <span className="ml-4">
            <TextLink href={linkTo(`/records/${subject}/${encodeURIComponent(content.key)}`)}>
              {putOff?.name ?? name}
            </TextLink>
          </span>
        </span>
        <Neighbours of={view.neighbours} linkTo={linkTo} />
        {proposed !== null && (
          <span>
            {t.rich("asked", {
              who: () => <Person {...proposed} />,
              at: () => <Moment at={proposed.at} />,
            })}
          </span>
        )}
      </p>
      <h1>
        {spoken.map((sentence, place) => (
          <span key={sentence} className="block">
            {sentence}
            {place < spoken.length - 1 && " "}
          </span>
        ))}
      </h1>
      {status === "open" && !view.stale && (
        <p className="phrased mt-2">
          <MissingAndDue view={view} />
        </p>
      )}
    </div>
  );
}
