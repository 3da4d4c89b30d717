import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Sentences } from "@/components/home/sentences";
import { COMPACT } from "@/components/ui/count";
import { Illustrative } from "@/components/ui/marks";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { SourceRef, type Sources } from "@/components/ui/sources";
import { slipOf, TaskTitle } from "./change-sentence";
import type { ProposalView } from "./types";

interface Shown {
  readonly view: ProposalView;
  readonly sources: Sources;
}

/** The risk of not acting, from the record, beside the risk of acting. */
export function ProposalRisks({ view, sources }: Shown) {
  const t = useTranslations("approvals.risks");
  return (
    <Section
      id="risks"
      heading={t("heading")}
      aside={
        view.illustrative ? t.rich("derived", { mark: () => <Illustrative /> }) : t("derivedOnly")
      }
    >
      <div className="grid gap-x-10 gap-y-6 desktop:grid-cols-2">
        <Side name={t("notApproved")}>
          <NotActing view={view} sources={sources} />
        </Side>
        <Side name={t("approved")}>
          <Acting view={view} />
        </Side>
      </div>
    </Section>
  );
}

function Side({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="border-t border-black pt-3">
      <h3 className="font-bold">{name}</h3>
      <ul className="dashed mt-1">{children}</ul>
    </div>
  );
}

function NotActing({ view, sources }: Shown) {
  const t = useTranslations("approvals.risks");
  const format = useFormatter();
  const { lead, standstill, evidence, risk, day } = view;
  const { builds, users, reportsTotal } = standstill;
  const stages = evidence.stages.length;
  return (
    <>
      {lead !== null && <li>{<Stays view={view} lead={lead} />}</li>}
      {builds.map(({ version, platform, businessDays, verdict }) => (
        <li key={`${version} ${platform.ja}`}>
          <Sentences
            of={[
              t.rich("live", {
                version,
                days: businessDays,
                n: noBreak,
                platform: () => <RecordWords words={platform} />,
              }),
              (verdict === "not_run" || verdict === "no_record" || verdict === "failed") &&
                t.rich(`unchecked.${verdict}`, { stages, n: noBreak }),
            ]}
          />
        </li>
      ))}
      {users !== null && (
        <li>
          {t.rich("users", {
            value: format.number(users.value, COMPACT),
            n: noBreak,
            day: () => <NearDay day={users.onDay} today={day} />,
          })}
          <SourceRef provenance={users.provenance} sources={sources} />
        </li>
      )}
      {builds.length > 0 && (
        <li>
          {reportsTotal === 0
            ? t("reportsNone")
            : t.rich("reports", { count: reportsTotal, n: noBreak })}
        </li>
      )}
      {risk !== null && <li>{t.rich("said", { words: () => <RecordWords words={risk} /> })}</li>}
    </>
  );
}

function Stays({
  view,
  lead,
}: {
  readonly view: ProposalView;
  readonly lead: NonNullable<ProposalView["lead"]>;
}) {
  const t = useTranslations("approvals.risks");
  const { endsBefore, startsBefore, title } = lead;
  const on = endsBefore ?? startsBefore;
  if (on === null) return t.rich("undated", { title: () => <TaskTitle title={title} /> });
  return t.rich(endsBefore === null ? "start" : "result", {
    day: () => <NearDay day={on} today={view.day} />,
  });
}

/** What the order costs: how much later, and how many days are left to each outside deadline. */
function Acting({ view }: { readonly view: ProposalView }) {
  const t = useTranslations("approvals.risks");
  const { summary, slack, needs } = view;
  const { delayed, least, most } = summary;
  const tight = slack.least !== null && slack.least >= 0 ? slack.least : null;
  const estimates = needs.find(({ kind }) => kind === "estimates");
  return (
    <>
      <li>
        {delayed === 0
          ? t("none")
          : t.rich("delayed", { count: delayed, least, most, kind: slipOf(summary), n: noBreak })}
      </li>
      {delayed > 0 && slack.withDue === 0 && <li>{t("noDue")}</li>}
      {slack.late > 0 && (
        <li className="font-bold">{t.rich("late", { count: slack.late, n: noBreak })}</li>
      )}
      {slack.unknown > 0 && <li>{t.rich("unknown", { count: slack.unknown, n: noBreak })}</li>}
      {tight !== null && (
        <li>
          <Sentences
            of={[
              t.rich("slack", { count: slack.withDue - slack.unknown, least: tight, n: noBreak }),
              view.evidence.tests.length > 0 && t.rich("over", { least: tight, n: noBreak }),
            ]}
          />
        </li>
      )}
      {estimates?.missing === true && <li>{t("unconfirmed")}</li>}
      <li>{t("working")}</li>
    </>
  );
}
