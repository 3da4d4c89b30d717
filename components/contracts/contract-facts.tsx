import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EventSentence } from "@/components/events/event-sentence";
import { CalendarDay } from "@/components/ui/calendar-day";
import { DefinitionRows } from "@/components/ui/definition-rows";
import type { LinkTo } from "@/components/ui/links";
import { noBreak } from "@/components/ui/no-break";
import { RecordText, RecordWords } from "@/components/ui/record-words";
import { TextLink } from "@/components/ui/text-link";
import { choiceOf } from "@/messages/records/kinds";
import type { Day } from "@/server/domain/calendar/day";
import type { Words } from "@/server/domain/words";
import type { Contract } from "./types";

export interface ContractProps {
  readonly contract: Contract;
  readonly day: Day;
  readonly linkTo: LinkTo;
}

/** Who undertakes what for whom, for how long, and what was changed. */
export function ContractFacts({ contract, linkTo }: ContractProps) {
  const t = useTranslations("contracts");
  const locale = useLocale();
  const { party, from, kind, scope, amountYen, changes, key } = contract;
  const none = <span className="quiet">{t("noRecord")}</span>;
  const named = (words: Words | null): ReactNode =>
    words === null ? none : <RecordWords words={words} />;
  return (
    <div className="max-w-[56rem]">
      <Ending contract={contract} />
      <DefinitionRows
        rows={[
          { term: t("facts.party"), value: named(party) },
          { term: t("facts.from"), value: named(from) },
          {
            term: t("facts.kind"),
            value: kind === null ? none : choiceOf("contract", "kind", kind)[locale],
          },
          { term: t("facts.scope"), value: scope === null ? none : <RecordText words={scope} /> },
          { term: t("facts.term"), value: <Term contract={contract} /> },
          {
            term: t("facts.amount"),
            value: amountYen === null ? none : t("amount", { yen: amountYen }),
          },
          {
            term: t("facts.changes"),
            value:
              changes.length === 0 ? (
                <span className="quiet">{t("noChanges")}</span>
              ) : (
                <ul>
                  {changes.map((line) => (
                    <li key={line.id}>
                      <CalendarDay day={line.happenedOn ?? line.recordedOn} />{" "}
                      <EventSentence event={line} />
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
      <p className="no-print mt-3">
        <TextLink href={linkTo(`/records/contract/${encodeURIComponent(key)}`)}>
          {t("open")}
        </TextLink>
      </p>
    </div>
  );
}

/** Whether its last day is past. */
export const hasEnded = ({ left }: Contract): boolean => left !== null && left < 0;

/** Said first of a contract: that it has ended, and what of it is owed. */
function Ending({ contract }: Pick<ContractProps, "contract">) {
  const t = useTranslations("contracts");
  const { endsOn, owed } = contract;
  const ended = hasEnded(contract);
  if (!ended && owed === null) return null;
  return (
    <p className="mb-3 font-bold">
      {ended &&
        t.rich("ended", {
          day: () => endsOn !== null && <CalendarDay day={endsOn} style="long" />,
        })}
      {owed !== null && (
        <>
          {ended && " "}
          {t.rich(ended ? "left" : "isShort", {
            ...owed,
            what: kindLeft(owed),
            n: noBreak,
          })}
        </>
      )}
    </p>
  );
}

/** Tests, defects or both. */
const kindLeft = ({ tests, defects }: NonNullable<Contract["owed"]>): string => {
  if (tests > 0 && defects > 0) return "both";
  return tests > 0 ? "tests" : "defects";
};

/** From when until when, and how long that still is. */
export function Term({ contract: { beginsOn, endsOn, left } }: Pick<ContractProps, "contract">) {
  const t = useTranslations("contracts");
  const on = (day: Day | null) => () => day !== null && <CalendarDay day={day} style="long" />;
  if (endsOn === null || left === null) return t.rich("termOpen", { from: on(beginsOn) });
  return (
    <>
      {t.rich("term", { from: on(beginsOn), until: on(endsOn) })}
      <span className="note">
        {left === 0
          ? t("lastDay")
          : t.rich(left > 0 ? "leftDays" : "over", { days: Math.abs(left), n: noBreak })}
      </span>
    </>
  );
}
