import { useTranslations } from "next-intl";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { usePlanFacts } from "./plan-facts";
import type { DecisionView, Evidence } from "./types";

/** How many stages the environments reach, and how truly. */
export function ReachFinding({
  evidence: { stages, environments },
}: {
  readonly evidence: Evidence;
}) {
  const t = useTranslations("approvals.folds");
  if (environments.length === 0) return t("reachNone");
  const reachedBy =
    (...truths: readonly string[]) =>
    (stage: (typeof stages)[number]) =>
      stage.reaches.some(({ truth }) => truths.includes(truth));
  const truly = stages.filter(reachedBy("real", "separate")).length;
  const reached = stages.filter(reachedBy("real", "separate", "dummy")).length;
  return t.rich("reachFinding", {
    total: stages.length,
    truly,
    dummy: reached - truly,
    unknown: stages.length - reached,
    n: noBreak,
  });
}

/** How much of the plans of the tests is written, and who runs them. */
export function PlanFinding({ evidence: { tests } }: { readonly evidence: Evidence }) {
  return tests.map((test) => (
    <span key={test.id} className="block">
      <PlanOf test={test} />
    </span>
  ));
}

function PlanOf({ test }: { readonly test: Evidence["tests"][number] }) {
  const t = useTranslations("approvals.folds");
  const facts = usePlanFacts(test, test.plan);
  return t.rich("planFinding", {
    total: facts.length,
    missing: facts.filter(({ missing }) => missing).length,
    n: noBreak,
    party: () => <RecordWords words={test.plan.party} />,
  });
}

/** What the vendor said, and how much else was. */
export function TalkFinding({
  view: { opinion, opinionAsked, remarks },
}: {
  readonly view: DecisionView;
}) {
  const t = useTranslations("approvals.folds");
  const answered = opinion?.agrees === true ? "agrees" : "disagrees";
  const unanswered = opinionAsked ? "asked" : "none";
  return t.rich("talkFinding", {
    opinion: opinion === null ? unanswered : answered,
    count: remarks.length,
    n: noBreak,
  });
}

/** When a reason of the waiver ended, or that it holds. */
export function WaiversFinding({ view: { evidence, day } }: { readonly view: DecisionView }) {
  const t = useTranslations("approvals.folds");
  const ended = evidence.waivers.find(({ endedOn }) => endedOn !== null)?.endedOn ?? null;
  if (ended !== null)
    return t.rich("waiverEnded", { day: () => <NearDay day={ended} today={day} /> });
  if (evidence.waivers.length > 0) return t("waiverHolds");
  return t.rich("decisionsFinding", { count: evidence.decisions.length, n: noBreak });
}
