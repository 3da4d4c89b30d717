import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RecordWords } from "@/components/events/source-note";
import { Sentences } from "@/components/home/sentences";
import { Tip } from "@/components/home/tip";
import { FullChainTerm } from "@/components/releases/full-chain-term";
import { CalendarDay, Moment } from "@/components/ui/calendar-day";
import { dayWords } from "@/components/ui/day-words";
import { noBreak } from "@/components/ui/no-break";
import { PageHeading } from "@/components/ui/page-heading";
import { AheadSentence, Listed } from "./ahead-sentence";
import { inOrder, type Said, type Test, type Tests, useTestSentences } from "./test-sentences";
import type { QueueView } from "./types";

type Lead = ReturnType<typeof useTranslations<"queues.lead">>;

/** What the heading is told from. */
type HeadingView = Tests &
  Pick<QueueView, "chain" | "running" | "directors" | "owed" | "testSomewhere" | "whole" | "at"> & {
    readonly queue: { readonly illustrative: boolean } | null;
  };

/** How many tests the heading names. The others are named below it. */
const NAMED = 3;

/** The queue in a few sentences: how far each test is, and who directed the tasks before the first. */
export function QueueHeading({
  view,
  past,
}: {
  readonly view: HeadingView;
  readonly past: boolean;
}) {
  const t = useTranslations("queues.heading");
  const all = useTranslations();
  const dates = useTranslations("dates");
  const [test] = inOrder(view.tests);
  const said = useTestSentences(view);
  const waits = test !== undefined && test.place !== null;
  const blocked = test?.status === "blocked" ? [t("blocked")] : [];
  const [running] = view.running;
  const begins =
    waits && blocked.length === 0 ? [<Begins key="starts" test={test} past={past} />] : [];
  const starts = running === undefined ? begins : [<Runs key="runs" running={running} />];
  const plain = () => all("releases.fullChain");
  const sentenceOf = ({ key, values, failedOn }: Said, first: boolean): ReactNode =>
    t.rich(key, {
      ...values,
      n: noBreak,
      day: () => failedOn && <CalendarDay day={failedOn} />,
      term: () => (first ? <FullChainTerm chain={view.chain} /> : plain()),
    });
  const [first, ...others] = said.slice(0, NAMED);
  const title =
    first === undefined
      ? ""
      : t.markup(first.key, {
          ...first.values,
          n: (text) => text,
          term: plain,
          day: () => (first.failedOn === null ? "" : dayWords(dates, first.failedOn)),
        });
  return (
    <>
      <title>{`${title}｜${all("shell.name")}`}</title>
      <PageHeading
        sentences={[
          ...(first === undefined ? [] : [sentenceOf(first, true)]),
          ...blocked,
          ...starts,
          ...others.map((each) => sentenceOf(each, false)),
        ]}
        lead={
          <Lead
            view={view}
            test={test}
            others={said.slice(NAMED).map((each) => sentenceOf(each, false))}
          />
        }
      />
    </>
  );
}

/** Since when a test has run without a result on record. */
function Runs({ running }: { readonly running: QueueView["running"][number] }) {
  const t = useTranslations("queues.starts");
  return t.rich("running", {
    businessDays: running.since.businessDays,
    day: () => <CalendarDay day={running.beganOn} />,
    n: noBreak,
  });
}

/** In how many business days it is expected to begin. */
function Begins({ test, past }: { readonly test: Test; readonly past: boolean }) {
  const t = useTranslations("queues.starts");
  const { startsIn, atTheEarliest } = test;
  if (startsIn === null) return t("unknown");
  if (startsIn <= 0) {
    return t(atTheEarliest ? "todayAtLeast" : "today", { day: t(past ? "thatDay" : "thisDay") });
  }
  return t.rich(atTheEarliest ? "daysAtLeast" : "days", { days: startsIn, n: noBreak });
}

function Lead({
  view,
  test,
  others,
}: {
  readonly view: HeadingView;
  readonly test: Test | undefined;
  /** The sentences about the tests that the heading does not name. */
  readonly others: readonly ReactNode[];
}) {
  const t = useTranslations("queues.lead");
  if (view.queue === null) {
    return t.rich("noQueue", { at: () => <Moment at={view.at} /> });
  }
  const unneeded = view.unneeded.map(({ id, title }) => <RecordWords key={id} words={title} />);
  const said = [
    ...(test === undefined && view.passed.every(({ verdict }) => verdict === "verified")
      ? absent(t, view)
      : []),
    ...(test !== undefined && test.place !== null
      ? [<AheadSentence key="ahead" directors={view.directors} />]
      : []),
    ...(view.unneeded.length > 0
      ? [t.rich("unneeded", { tests: () => <Listed parts={unneeded} /> })]
      : []),
    ...others,
    ...(view.queue.illustrative
      ? [t.rich("examples", { mark: () => <Tip of="illustrative" /> })]
      : []),
  ];
  return <Sentences of={said} />;
}

/** For a queue without a test: what is owed, and whether another queue has the test. */
function absent(t: Lead, view: HeadingView): readonly ReactNode[] {
  if (view.testSomewhere) return [t("elsewhere")];
  if (view.owed.length === 0) return [];
  const debts = view.owed.map(({ platform, version }) =>
    t.rich("debt", { version, n: noBreak, platform: () => <RecordWords words={platform} /> }),
  );
  return [
    t.rich("owed", { debts: () => <Listed parts={debts} /> }),
    t(view.whole ? "nowhere" : "nowhereSeen"),
  ];
}
