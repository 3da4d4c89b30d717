import { useLocale, useTranslations } from "next-intl";
import { Moment } from "@/components/ui/calendar-day";
import { dayWords, nearStyle } from "@/components/ui/day-words";
import type { LinkTo } from "@/components/ui/links";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { TextLink } from "@/components/ui/text-link";
import { wordsOf } from "@/messages/records/kinds";
import { wordsIn } from "@/server/domain/words";
import { Person } from "./person";
import { Neighbours } from "./proposal-heading";
import type { RecordProposalView } from "./types";

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
  const asked = Object.keys(content.changed).length === 0 ? "asks" : "changes";
  const values = {
    role: view.approvals.at(-1)?.role ?? "adviser",
    conditions: view.conditions.length,
  };
  const spoken = {
    open: [
      view.stale
        ? own(`${subject}.outdated`)
        : own.rich(`${subject}.${asked}`, { title: () => <RecordWords words={content.title} /> }),
    ],
    approved: [t("approved", values), own(`${subject}.gives`)],
    returned: [
      t.rich("returned", { ...values, day: () => <NearDay day={day} today={view.day} /> }),
      own(`${subject}.stays`),
    ],
    withdrawn: [
      t.rich("withdrawn", { day: () => <NearDay day={day} today={view.day} /> }),
      own(`${subject}.stays`),
    ],
  }[status];
  const plain = {
    open: own.markup(`${subject}.${asked}`, { title: () => title }),
    approved: t("approved", values),
    returned: t.markup("returned", {
      ...values,
      day: () => dayWords(dates, day, nearStyle(day, view.day)),
    }),
    withdrawn: t.markup("withdrawn", {
      day: () => dayWords(dates, day, nearStyle(day, view.day)),
    }),
  }[status];
  return (
    <div className="proposal-heading">
      <title>{`${plain}｜${shell("name")}`}</title>
      <p className="page-identity type-small">
        <span className="font-bold text-solid-gray-900">
          {own.rich(`${subject}.identity`, { number: view.number, n: noBreak })}
          <span className="ml-4">
            <TextLink href={linkTo(`/records/${subject}/${encodeURIComponent(content.key)}`)}>
              {wordsOf(subject).one[locale]} <RecordWords words={content.title} />
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
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences keep their places
          <span key={place} className="block">
            {sentence}
            {place < spoken.length - 1 && " "}
          </span>
        ))}
      </h1>
    </div>
  );
}
