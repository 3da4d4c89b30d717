import { useTranslations } from "next-intl";
import { FailureNote } from "@/components/releases/failure-note";
import { FullChainTerm } from "@/components/releases/full-chain-term";
import { verdictWord } from "@/components/releases/verdict-word";
import { toReach } from "@/components/ui/links";
import { NearDay } from "@/components/ui/near-day";
import { NoBreak, noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { Status } from "@/components/ui/status";
import { TextLink } from "@/components/ui/text-link";
import type { QueueWork, Subject, WorkProps } from "./types";

type Test = NonNullable<Subject["test"]>;
type Environment = QueueWork["environments"][number];
type Stage = QueueWork["stages"][number];

/** A full-chain test goes from the first stage to the last in one run. */
export function TestCheck({
  view,
  subject,
}: {
  readonly view: QueueWork;
  readonly subject: Subject;
}) {
  const t = useTranslations("work.facts");
  const { platformId } = subject;
  const stages = view.stages.filter(
    ({ notFor }) => platformId === null || !notFor.includes(platformId),
  );
  const [first, last] = [stages[0], stages.at(-1)];
  if (first === undefined || last === undefined) return <FullChainTerm chain={view.chain} />;
  return t.rich("checkChain", {
    count: stages.length,
    n: noBreak,
    term: () => <FullChainTerm chain={view.chain} />,
    first: () => <RecordWords words={first.name} />,
    last: () => <RecordWords words={last.name} />,
  });
}

/** Which environment reaches which stage, and how faithfully. */
export function TestEnvironments({ view, linkTo, acts }: WorkProps<QueueWork>) {
  const t = useTranslations("work.facts");
  const words = useTranslations("words");
  if (view.environments.length === 0) return <span className="quiet">{t("noEnvironment")}</span>;
  return view.environments.map((environment) => (
    <div key={environment.id} className="mb-1 last:mb-0">
      {environment.readyOn !== null &&
        t.rich("environmentSince", {
          name: () => <RecordWords words={environment.name} />,
          day: () =>
            environment.readyOn !== null && <NearDay day={environment.readyOn} today={view.day} />,
        })}
      <ul>
        {reachesOf(environment, view.stages).map(({ from, to, reach }) => (
          <li key={from} className="grid grid-cols-[3.5rem_minmax(0,1fr)]">
            <Span from={from} to={to} />
            <Reach reach={reach} />
          </li>
        ))}
      </ul>
      {acts !== null && view.may.reach && environment.reaches.some(isUnknown) && (
        <TextLink href={toReach(linkTo, environment.key)}>{words("sayReach")}</TextLink>
      )}
    </div>
  ));
}

const isUnknown = ({ truth }: Environment["reaches"][number]): boolean => truth === "unknown";

interface Reached {
  readonly from: number;
  readonly to: number;
  /** null: not reached. */
  readonly reach: Environment["reaches"][number] | null;
}

/** Joins consecutive stages that are reached in the same way. */
function reachesOf(environment: Environment, stages: readonly Stage[]): readonly Reached[] {
  const told: Reached[] = [];
  const wordsOf = (reach: Reached["reach"]) =>
    reach === null ? "" : JSON.stringify([reach.truth, reach.words]);
  for (const { id, position } of stages) {
    const reach = environment.reaches.find(({ stageId }) => stageId === id) ?? null;
    const last = told.at(-1);
    if (last !== undefined && wordsOf(last.reach) === wordsOf(reach))
      told[told.length - 1] = { ...last, to: position };
    else told.push({ from: position, to: position, reach });
  }
  return told;
}

function Span({ from, to }: { readonly from: number; readonly to: number }) {
  const t = useTranslations("words.chain");
  return (
    <span className="quiet">
      <NoBreak>{from === to ? from : t("span", { from, to })}</NoBreak>
    </span>
  );
}

function Reach({ reach }: { readonly reach: Reached["reach"] }) {
  const t = useTranslations("work.facts");
  const words = useTranslations("words.reach");
  if (reach === null) return <span>{t("unreached")}</span>;
  const { truth, words: what } = reach;
  if (truth === "unknown") return <span className="quiet">{t("reachUnknown")}</span>;
  return (
    <span>
      {what === null
        ? words(truth)
        : t.rich("reached", { truth: words(truth), what: () => <RecordWords words={what} /> })}
    </span>
  );
}

/** The recorded state of the test, and the way to enter its result. */
export function TestResult({
  view,
  acts,
  screen,
  test,
}: WorkProps<QueueWork> & { readonly test: Test }) {
  const t = useTranslations("work.facts");
  const words = useTranslations("words");
  const { verifiedOn, version, platformKey } = test;
  const verdict = test.verdict ?? "no_record";
  const href = screen(
    `releases/${encodeURIComponent(version)}/result?platform=${encodeURIComponent(platformKey ?? "")}`,
  );
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-4">
        <Status kind={verdict} word={verdictWord(words, { ...test, verdict })} />
        {verifiedOn !== null && <NearDay day={verifiedOn} today={view.day} />}
        {acts !== null && view.may.record && platformKey !== null && (
          <TextLink href={href}>{t("register")}</TextLink>
        )}
      </span>
      <FailureNote of={test} />
      {acts !== null && view.may.report && !view.may.record && (
        <span className="note">{t("whoRegisters")}</span>
      )}
    </>
  );
}
