import { useLocale, useTranslations } from "next-intl";
import { RecordWords } from "@/components/events/source-note";
import { Moment } from "@/components/ui/calendar-day";
import { dayWords, nearStyle } from "@/components/ui/day-words";
import type { LinkTo } from "@/components/ui/links";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/server/domain/calendar/day";
import { ChangeSentence } from "./change-sentence";
import { Person } from "./person";
import type { ProposalView } from "./types";

type Sentence =
  | "last"
  | "lastExecutive"
  | "nextDue"
  | "notYet"
  | "waits"
  | "overdue"
  | "undated"
  | "outdated"
  | "outdatedNext"
  | "approved"
  | "returned"
  | "withdrawn"
  | "unchanged";

/** What an approval does on this route; for readers who may not decide, who does; after the decision, its result. */
export function sentencesOf(view: ProposalView): readonly Sentence[] {
  const { status, orders, reader, dates, day } = view;
  if (status === "approved") return ["approved"];
  if (status === "returned") return ["returned", "unchanged"];
  if (status === "withdrawn") return ["withdrawn", "unchanged"];
  if (orders !== null) return ["outdated", "outdatedNext"];
  if (reader.decides !== null) {
    if (!reader.decides.last) return ["nextDue", "notYet"];
    return [reader.decides.role === "executive" ? "lastExecutive" : "last"];
  }
  if (dates.dueOn === null) return ["undated"];
  return [dates.dueOn < day ? "overdue" : "waits"];
}

/** The role in the heading: that of the current step, or of the last decision. */
const roleOf = (view: ProposalView) =>
  view.status === "open"
    ? (view.route[view.step - 1]?.role ?? "adviser")
    : (view.approvals.at(-1)?.role ?? "adviser");

const dayOf = (view: ProposalView): Day =>
  (view.status === "open" ? view.dates.dueOn : view.decidedOn) ?? view.proposedOn;

export function ProposalHeading({
  view,
  linkTo,
}: {
  readonly view: ProposalView;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("approvals.heading");
  const name = useTranslations("approvals");
  const shell = useTranslations("shell");
  const dates = useTranslations("dates");
  const locale = useLocale();
  const role = roleOf(view);
  const day = dayOf(view);
  const keys = sentencesOf(view);
  const plain = keys.map((key) =>
    t.markup(key, { role, day: () => dayWords(dates, day, nearStyle(day, view.day)) }),
  );
  const { lead, summary, party, proposed } = view;
  return (
    <>
      <title>{`${plain.join(locale === "ja" ? "" : " ")}｜${shell("name")}`}</title>
      <PageHeading
        identity={
          <>
            <span className="font-bold text-solid-gray-900">
              {t.rich("identity", { number: view.number, n: noBreak })}
              <span className="ml-4">
                <TextLink href={linkTo(`/queues/${encodeURIComponent(party.key)}`)}>
                  {name.rich("queue", { party: () => <RecordWords words={party.name} /> })}
                </TextLink>
              </span>
            </span>
            {proposed !== null && (
              <span>
                {t.rich("asked", {
                  who: () => <Person {...proposed} />,
                  at: () => <Moment at={proposed.at} />,
                })}
              </span>
            )}
          </>
        }
        sentences={keys.map((key) =>
          t.rich(key, { role, day: () => <NearDay day={day} today={view.day} /> }),
        )}
        {...(lead !== null && { lead: <ChangeSentence change={{ ...lead, ...summary }} leads /> })}
      />
      {!view.past && view.status === "open" && (
        <p className="no-print mt-2 desktop-admin:hidden">
          <a href="#decision" className="inline-flex min-h-11 items-center">
            {t("toPanel")}
          </a>
        </p>
      )}
    </>
  );
}
