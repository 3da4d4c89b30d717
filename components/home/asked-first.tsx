import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import type { LinkTo } from "@/components/ui/links";
import { noBreak } from "@/components/ui/no-break";
import { TextLink } from "@/components/ui/text-link";
import { DutyDays } from "@/components/waiting/duty-days";
import { useWaitAct, WaitWords, waitHref } from "@/components/waiting/wait-words";
import { decisionHref, resultHref, useDutyWords } from "./decision-words";
import type { Decision, HomeView, Wait } from "./types";

/** What a vendor is asked for first: a new order before all else, then what was sent, then what a rule asks. */
export function firstAsked({
  waits: { mine },
  decisions,
}: Pick<HomeView, "waits" | "decisions">): { wait: Wait } | { decision: Decision } | null {
  // A comment asks for nothing, and a responsibility has its form on the same page.
  const wait =
    mine.find(({ kind }) => kind === "receipt") ??
    mine.find(({ kind }) => kind !== "undertaking" && kind !== "comment");
  if (wait !== undefined) return { wait };
  const [decision] = decisions;
  return decision === undefined ? null : { decision };
}

/** Whether that stands above the headline: for a vendor, on a page of the present. */
export const isAskedAbove = (
  home: Pick<HomeView, "waits" | "decisions" | "seesAll">,
  past: boolean,
): boolean => !home.seesAll && !past && firstAsked(home) !== null;

interface Props {
  readonly home: Pick<HomeView, "waits" | "decisions" | "decisionsTotal" | "records" | "day">;
  readonly linkTo: LinkTo;
}

/** The first thing that a vendor is asked for: in a sentence, by when, and with the button that leads to it. */
export function AskedFirst({ home, linkTo }: Props) {
  const asked = firstAsked(home);
  if (asked === null) return null;
  const total = home.waits.mine.length + home.decisionsTotal;
  return (
    <Card total={total}>
      {"wait" in asked ? (
        <AskedWait wait={asked.wait} home={home} linkTo={linkTo} />
      ) : (
        <AskedDecision decision={asked.decision} home={home} linkTo={linkTo} />
      )}
    </Card>
  );
}

function Card({ total, children }: { readonly total: number; readonly children: ReactNode }) {
  const t = useTranslations("home.asked");
  return (
    <section aria-label={t("label")} className="asked-first">
      <p className="type-small">
        <b className="mr-4">{t("label")}</b>
        {total > 1 && (
          <TextLink href="#decisions">
            {t.rich("others", { count: total - 1, n: noBreak })}
          </TextLink>
        )}
      </p>
      {children}
    </section>
  );
}

function AskedWait({ wait, home, linkTo }: Props & { readonly wait: Wait }) {
  const act = useWaitAct();
  return (
    <>
      <p className="type-strong phrased">
        <WaitWords wait={wait} list="mine" />
      </p>
      <p>
        <DutyDays {...wait} today={home.day} />
      </p>
      <LinkButton href={waitHref(wait, linkTo)} tone="primary">
        {act(wait)}
      </LinkButton>
    </>
  );
}

function AskedDecision({ decision, home, linkTo }: Props & { readonly decision: Decision }) {
  const t = useTranslations("home");
  const words = useDutyWords(useLocale());
  const silent = decision.rule === "no-record" ? home.records : null;
  return (
    <>
      <p className="type-strong phrased">{words(decision)}</p>
      <p>
        <DutyDays {...decision} dueOn={null} left={null} today={home.day} />
      </p>
      {silent === null ? (
        <LinkButton href={decisionHref(decision, linkTo)} tone="primary">
          {t("asked.answer")}
        </LinkButton>
      ) : (
        <LinkButton href={resultHref(silent, linkTo)} tone="primary">
          {t("action.record")}
        </LinkButton>
      )}
    </>
  );
}
