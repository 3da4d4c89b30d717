import { useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { CellNote } from "@/components/ui/data-table";
import type { LinkTo } from "@/components/ui/links";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { TextLink } from "@/components/ui/text-link";
import { ChangeSentence } from "./change-sentence";
import type { ProposalLine } from "./types";

/** What the proposal does, as the link to it, then whose queue it is, who proposed it and when. */
export function WhatItDoes({
  line,
  linkTo,
}: {
  readonly line: ProposalLine;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("approvals");
  const { order, title, proposer, proposedOn } = line;
  return (
    <>
      <TextLink href={linkTo(`/approvals/${line.number}`)} className="phrased">
        {order === null ? (
          <RequestSentence line={line} />
        ) : (
          <ChangeSentence change={{ ...order, title }} />
        )}
      </TextLink>
      {order !== null && (
        <CellNote>{t.rich("queue", { party: () => <RecordWords words={order.party} /> })}</CellNote>
      )}
      <CellNote>
        {t.rich("list.asked", {
          day: () => <CalendarDay day={proposedOn} />,
          proposer: () =>
            proposer === null ? t("list.noProposer") : <RecordWords words={proposer} />,
        })}
      </CellNote>
    </>
  );
}

/** What is asked for about a record. */
function RequestSentence({
  line: { subject, title, changes, putsOffUntil },
}: {
  readonly line: ProposalLine;
}) {
  const t = useTranslations("approvals.subjects");
  const putOff = useTranslations("approvals.putOff");
  if (subject === "order" || title === null) return null;
  if (putsOffUntil !== null)
    return putOff.rich("asks", {
      title: () => <RecordWords words={title} />,
      day: () => <CalendarDay day={putsOffUntil} />,
    });
  return t.rich(`${subject}.${changes ? "changes" : "asks"}`, {
    title: () => <RecordWords words={title} />,
  });
}

/** The number of a proposal. */
export function ProposalNumber({ line }: { readonly line: ProposalLine }) {
  const t = useTranslations("approvals");
  return t.rich("number", { number: line.number, n: noBreak });
}
