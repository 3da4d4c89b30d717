import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Moment } from "@/components/ui/calendar-day";
import { dayWords, nearStyle } from "@/components/ui/day-words";
import type { LinkTo } from "@/components/ui/links";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import { slipOf, TaskTitle } from "./change-sentence";
import { Person } from "./person";
import type { ProposalView } from "./types";

type Heading =
  | "moves"
  | "movesSeveral"
  | "approved"
  | "applied"
  | "held"
  | "overdue"
  | "returned"
  | "withdrawn";
type Costs = "none" | "kept" | "late" | "unknown" | "noDue";

/** What the order costs, in the words of the heading: whether outside deadlines are expected to be met. */
export function costsOf({ summary, slack }: Pick<ProposalView, "summary" | "slack">): Costs {
  if (summary.delayed === 0) return "none";
  if (slack.late > 0) return "late";
  if (slack.unknown > 0) return "unknown";
  return slack.withDue > 0 ? "kept" : "noDue";
}

type Sentence = Heading | "costs" | "outdated" | "outdatedNext" | "unchanged";

/** What is said of an approved order: that it is stopped, that a condition is overdue, or what it did. */
const nowOf = ({ held, counts }: ProposalView): Sentence => {
  if (held !== null) return "held";
  return counts.overdue > 0 ? "overdue" : "applied";
};

/** The sentences of the H1: the change and its costs; what stands in the way; the result, once it is decided. */
export function sentencesOf(view: ProposalView): readonly Sentence[] {
  const { status, orders, summary } = view;
  if (status === "approved") return ["approved", nowOf(view)];
  if (status === "returned") return ["returned", "unchanged"];
  if (status === "withdrawn") return ["withdrawn", "unchanged"];
  if (orders !== null) return ["outdated", "outdatedNext"];
  return [summary.raised > 1 ? "movesSeveral" : "moves", "costs"];
}

/** The H1 says what changes and what it costs, or what was decided. */
export function ProposalHeading({
  view,
  linkTo,
  children,
}: {
  readonly view: ProposalView;
  readonly linkTo: LinkTo;
  /** The lead. */
  readonly children?: ReactNode;
}) {
  const t = useTranslations("approvals.heading");
  const name = useTranslations("approvals");
  const shell = useTranslations("shell");
  const dates = useTranslations("dates");
  const locale = useLocale();
  const { lead, summary, slack, party, proposed } = view;
  const day = view.decidedOn ?? view.proposedOn;
  const values = {
    from: lead?.from ?? 0,
    to: lead?.to ?? 0,
    role: view.approvals.at(-1)?.role ?? "adviser",
    conditions: view.conditions.length,
    late: slack.late,
    least: summary.least,
    most: summary.most,
    kind: slipOf(summary),
  };
  const countOf = (key: Sentence) => {
    if (key === "overdue") return view.counts.overdue;
    return key === "movesSeveral" ? summary.raised : summary.delayed;
  };
  const title = lead?.title == null ? name("unknownTask") : wordsIn(lead.title, locale).text;
  const n = (chunks: string) => chunks;
  const plain = sentencesOf(view).map((key) =>
    t.markup(key === "costs" ? `costs.${costsOf(view)}` : key, {
      ...values,
      count: countOf(key),
      n,
      title: () => title,
      slips: () => t.markup("slips", { ...values, count: summary.delayed, n }),
      day: () => dayWords(dates, day, nearStyle(day, view.day)),
    }),
  );
  const shown = sentencesOf(view).map((key) =>
    t.rich(key === "costs" ? `costs.${costsOf(view)}` : key, {
      ...values,
      count: countOf(key),
      n: noBreak,
      title: () => <TaskTitle title={lead?.title ?? null} />,
      slips: () => t.rich("slips", { ...values, count: summary.delayed, n: noBreak }),
      day: () => <NearDay day={day} today={view.day} />,
    }),
  );
  return (
    <div className="proposal-heading">
      <title>{`${plain.join(locale === "ja" ? "" : " ")}｜${shell("name")}`}</title>
      <p className="page-identity type-small">
        <span className="font-bold text-solid-gray-900">
          {t.rich("identity", { number: view.number, n: noBreak })}
          <span className="ml-4">
            <TextLink href={linkTo(`/queues/${encodeURIComponent(party.key)}`)}>
              {name.rich("queue", { party: () => <RecordWords words={party.name} /> })}
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
        {shown.map((sentence, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences keep their places
          <span key={place} className="block">
            {sentence}
            {place < shown.length - 1 && " "}
          </span>
        ))}
      </h1>
      {children !== undefined && <p className="phrased mt-2">{children}</p>}
    </div>
  );
}

/** The ways to the proposals before and after this one. */
export function Neighbours({
  of: { previous, next },
  linkTo,
}: {
  readonly of: ProposalView["neighbours"];
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("approvals.heading.neighbours");
  if (previous === null && next === null) return null;
  return (
    <span>
      {previous !== null && (
        <TextLink href={linkTo(`/approvals/${previous}`)}>
          {t("previous", { number: previous })}
        </TextLink>
      )}
      {next !== null && (
        <TextLink href={linkTo(`/approvals/${next}`)} className={previous === null ? "" : "ml-4"}>
          {t("next", { number: next })}
        </TextLink>
      )}
    </span>
  );
}
