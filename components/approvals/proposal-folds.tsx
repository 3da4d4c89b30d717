import { useLocale, useTranslations } from "next-intl";
import { ReadingChain } from "@/components/acknowledgements/reading-chain";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import type { Sources } from "@/components/ui/sources";
import type { Day } from "@/server/domain/calendar/day";
import { type Words, wordsIn } from "@/server/domain/words";
import { AnsweredFindings, Statements, WaiversAndDecisions } from "./evidence-facts";
import { TestPlan } from "./evidence-plan";
import { EnvironmentReach } from "./evidence-reach";
import { Fold } from "./fold";
import { PlanFinding, ReachFinding, TalkFinding, WaiversFinding } from "./fold-findings";
import { OptionsFinding, OptionTable } from "./option-table";
import { ProposalFrozen } from "./proposal-frozen";
import { ProposalTalk } from "./proposal-talk";
import type { ProposalProps } from "./types";

const firstOf = (days: readonly Day[], otherwise: Day): Day => [...days].sort()[0] ?? otherwise;

/** The first sentence of a typed text; opened, the row has the whole of it. */
function Opening({ words }: { readonly words: Words }) {
  const { text, lang } = wordsIn(words, useLocale());
  const [first = "", rest = ""] = text.split(/(?<=[。\n]|\. )/, 2);
  return <span lang={lang}>{rest === "" ? first : `${first.trim()}…`}</span>;
}

/** The evidence in rows, each with its finding in one line, and the seal last. */
export function ProposalFolds({
  sources,
  ...props
}: ProposalProps & { readonly sources: Sources }) {
  const { view, linkTo } = props;
  const t = useTranslations("approvals.folds");
  const chain = useTranslations("acknowledgements.chain");
  const options = useTranslations("approvals.options");
  const { evidence, reader, status } = view;
  const { tests, statements, answered, waivers, decisions } = evidence;
  const tested = tests.length > 0;
  const [newest] = statements;
  const asked = status === "open" && (reader.opines || reader.answers);
  const said = (words: Words) => <RecordWords words={words} />;
  return (
    <Section id="evidence" heading={t("heading")}>
      <div className="folds">
        {tested && (
          <Fold id="reach" name={t("reach")} finding={<ReachFinding evidence={evidence} />}>
            <EnvironmentReach evidence={evidence} sources={sources} />
          </Fold>
        )}
        {tested && (
          <Fold id="plan" name={t("plan")} finding={<PlanFinding evidence={evidence} />}>
            <TestPlan evidence={evidence} open={status === "open"} linkTo={linkTo} />
          </Fold>
        )}
        {newest !== undefined && newest.happenedOn !== null && (
          <Fold
            id="statements"
            name={t("statements")}
            finding={t.rich("statementsFinding", {
              count: newest.total,
              n: noBreak,
              day: () =>
                newest.happenedOn !== null && <NearDay day={newest.happenedOn} today={view.day} />,
            })}
          >
            <Statements evidence={evidence} sources={sources} />
          </Fold>
        )}
        <Fold id="talk" name={t("talk")} finding={<TalkFinding view={view} />} open={asked}>
          <ProposalTalk {...props} />
        </Fold>
        {view.options.length > 1 && (
          <Fold id="options" name={options("name")} finding={<OptionsFinding view={view} />}>
            <OptionTable view={view} />
          </Fold>
        )}
        {view.alternatives !== null && (
          <Fold
            id="alternatives"
            name={t("alternatives")}
            finding={<Opening words={view.alternatives} />}
          >
            <p className="typed max-w-[46em]">{said(view.alternatives)}</p>
          </Fold>
        )}
        <Fold id="reason" name={t("reason")} finding={<Opening words={view.reason} />}>
          <p className="typed max-w-[46em]">{said(view.reason)}</p>
          {view.reasonBy !== null && (
            <p className="type-small quiet mt-2">{t(`reasonBy.${view.reasonBy}`)}</p>
          )}
        </Fold>
        {waivers.length + decisions.length > 0 && (
          <Fold id="waivers" name={t("waivers")} finding={<WaiversFinding view={view} />}>
            <WaiversAndDecisions evidence={evidence} sources={sources} />
          </Fold>
        )}
        {answered.length > 0 && (
          <Fold
            id="answered"
            name={t("answered")}
            finding={t.rich("answeredFinding", {
              count: answered.length,
              n: noBreak,
              day: () => (
                <NearDay
                  day={firstOf(
                    answered.map(({ since }) => since),
                    view.day,
                  )}
                  today={view.day}
                />
              ),
            })}
          >
            <AnsweredFindings evidence={evidence} linkTo={linkTo} party={view.party.key} />
          </Fold>
        )}
        {view.chain.length > 0 && (
          <Fold id="chain" name={t("chain")} finding={chain("heading")}>
            <ReadingChain links={view.chain} />
          </Fold>
        )}
        <Fold
          id="frozen"
          name={t("frozen")}
          finding={t.rich("frozenFinding", {
            day: () => <NearDay day={view.proposedOn} today={view.day} />,
            whole: view.whole ? "yes" : "no",
            b: (chunks) => <b>{chunks}</b>,
          })}
        >
          <ProposalFrozen {...props} />
        </Fold>
      </div>
    </Section>
  );
}
