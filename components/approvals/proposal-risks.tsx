import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { RecordWords } from "@/components/events/source-note";
import { Sentences } from "@/components/home/sentences";
import { Illustrative } from "@/components/ui/marks";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { Section } from "@/components/ui/section";
import { slipOf, TaskTitle } from "./change-sentence";
import type { ProposalView } from "./types";

/** The risk of acting beside the risk of not acting. */
export function ProposalRisks({ view }: { readonly view: ProposalView }) {
  const t = useTranslations("approvals.risks");
  return (
    <Section id="risks" heading={t("heading")}>
      <div className="grid gap-x-10 gap-y-6 border-t border-black pt-4 desktop:grid-cols-2">
        <div>
          <h3 className="font-bold">{t("approved")}</h3>
          <p className="mt-1">
            <Delays view={view} />
          </p>
        </div>
        <div>
          <h3 className="font-bold">{t("notApproved")}</h3>
          <Stays view={view} />
          {view.risk === null ? (
            <p className="quiet mt-1">{t("noRisk")}</p>
          ) : (
            <p className="mt-1 typed">
              <RecordWords words={view.risk} />
            </p>
          )}
        </div>
      </div>
    </Section>
  );
}

function Delays({ view }: { readonly view: ProposalView }) {
  const t = useTranslations("approvals.risks");
  const { delayed: count, least, most, latestStart, missesDue, directors } = view.summary;
  if (count === 0) return t("none");
  const said = { count, least, most, kind: slipOf(view.summary), n: noBreak };
  const [only, ...more] = directors;
  const party = more.length === 0 ? (only?.directedBy ?? null) : null;
  const parts = directors.map(
    ({ directedBy, total }): ReactNode =>
      directedBy === null
        ? t.rich("noDirector", { count: total, n: noBreak })
        : t.rich("director", {
            count: total,
            n: noBreak,
            party: () => <RecordWords words={directedBy} />,
          }),
  );
  return (
    <>
      <Sentences
        of={[
          party === null
            ? t.rich("delayed", said)
            : t.rich("directed", { ...said, party: () => <RecordWords words={party} /> }),
          more.length > 0 && t.rich("directors", { list: () => <Listed parts={parts} /> }),
          latestStart !== null &&
            t.rich("latest", { day: () => <NearDay day={latestStart} today={view.day} /> }),
          missesDue === 0 ? t("missesNone") : t.rich("misses", { count: missesDue, n: noBreak }),
        ]}
      />
      {view.illustrative && <Illustrative />}
    </>
  );
}

function Stays({ view }: { readonly view: ProposalView }) {
  const t = useTranslations("approvals.risks");
  const { lead } = view;
  if (lead === null) return null;
  const { startsBefore } = lead;
  const title = () => <TaskTitle title={lead.title} />;
  return (
    <p className="mt-1">
      {startsBefore === null
        ? t.rich("staysUndated", { title })
        : t.rich("stays", {
            title,
            day: () => <NearDay day={startsBefore} today={view.day} />,
          })}
      {view.illustrative && <Illustrative />}
    </p>
  );
}

function Listed({ parts }: { readonly parts: readonly ReactNode[] }) {
  const t = useTranslations("approvals.risks");
  return parts.map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts keep their places
    <Fragment key={place}>
      {place > 0 && t("comma")}
      {part}
    </Fragment>
  ));
}
