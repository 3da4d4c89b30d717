import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { decisionHref, useDutyWords } from "@/components/home/decision-words";
import type { Decision } from "@/components/home/types";
import { DaysAgo } from "@/components/ui/count";
import type { LinkTo } from "@/components/ui/links";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/server/domain/calendar/day";
import { Cut } from "./cut";
import { DutyDays } from "./duty-days";
import { Reminded } from "./reminded";
import type { Wait } from "./types";
import { riskName, WaitWords, waitHref } from "./wait-words";

export type Duty =
  | { readonly of: "wait"; readonly wait: Wait }
  | { readonly of: "decision"; readonly decision: Decision };

/** Everything that waits for the reader, by date: what is late first. */
export function DutyList({
  duties,
  total,
  allHref = null,
  day,
  linkTo,
  formOf = () => null,
}: {
  readonly duties: readonly Duty[];
  /** With those that are not listed. */
  readonly total: number;
  /** The address that lists everything. null: this page does. */
  readonly allHref?: string | null;
  readonly day: Day;
  readonly linkTo: LinkTo;
  /** The form in which a wait is answered in its place, if the address opens it. */
  readonly formOf?: (wait: Wait) => ReactNode;
}) {
  const t = useTranslations("home.decisions");
  return (
    <Section
      id="decisions"
      heading={total === 0 ? t("heading") : t.rich("headingCount", { total, n: noBreak })}
      {...(total > duties.length && {
        aside: <Cut shown={duties.length} total={total} allHref={allHref} />,
      })}
    >
      {duties.length === 0 ? (
        <p>{t("noDuty")}</p>
      ) : (
        <ul className="duties">
          {duties.map((duty) => (
            <li
              {...(duty.of === "wait" &&
                duty.wait.kind === "risk" && { id: riskName(duty.wait.id) })}
              key={
                duty.of === "wait"
                  ? `${duty.wait.kind} ${duty.wait.id} ${duty.wait.awaited.role}`
                  : duty.decision.key
              }
            >
              {duty.of === "wait" ? (
                (formOf(duty.wait) ?? <WaitDuty wait={duty.wait} day={day} linkTo={linkTo} />)
              ) : (
                <DecisionDuty decision={duty.decision} day={day} linkTo={linkTo} />
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface Shown {
  readonly day: Day;
  readonly linkTo: LinkTo;
}

function WaitDuty({ wait, day, linkTo }: Shown & { readonly wait: Wait }) {
  return (
    <>
      <span>
        <TextLink href={waitHref(wait, linkTo)}>
          <WaitWords wait={wait} list="mine" />
        </TextLink>
        {wait.reminded !== undefined && (
          <span className="type-small block font-bold">
            <Reminded {...wait.reminded} today={day} />
          </span>
        )}
      </span>
      <span className="type-small">
        <DutyDays {...wait} today={day} />
      </span>
    </>
  );
}

function DecisionDuty({ decision, day, linkTo }: Shown & { readonly decision: Decision }) {
  const t = useTranslations("home");
  const words = useDutyWords(useLocale());
  return (
    <>
      <TextLink href={decisionHref(decision, linkTo)}>{words(decision)}</TextLink>
      <span className="type-small">
        {t.rich("decisions.from", { day: () => <NearDay day={decision.since} today={day} /> })}
        <span className="ml-3 font-bold">
          <DaysAgo elapsed={decision.elapsed} past={false} />
        </span>
      </span>
    </>
  );
}
