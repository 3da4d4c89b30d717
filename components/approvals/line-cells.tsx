import { useTranslations } from "next-intl";
import { RecordWords } from "@/components/events/source-note";
import { CalendarDay } from "@/components/ui/calendar-day";
import { CellNote } from "@/components/ui/data-table";
import type { LinkTo } from "@/components/ui/links";
import { noBreak } from "@/components/ui/no-break";
import { TextLink } from "@/components/ui/text-link";
import { ChangeSentence } from "./change-sentence";
import type { ProposalLine } from "./types";

export function NumberLink({
  line,
  linkTo,
}: {
  readonly line: ProposalLine;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("approvals");
  return (
    <TextLink href={linkTo(`/approvals/${line.number}`)}>
      {t.rich("number", { number: line.number, n: noBreak })}
    </TextLink>
  );
}

/** Whose queue it is, what the proposal does, who proposed it and when. */
export function WhatItDoes({ line }: { readonly line: ProposalLine }) {
  const t = useTranslations("approvals");
  const { party, proposer, proposedOn } = line;
  return (
    <>
      <span className="block font-bold">
        {t.rich("queue", { party: () => <RecordWords words={party} /> })}
      </span>
      <span className="phrased">
        <ChangeSentence change={line} />
      </span>
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
