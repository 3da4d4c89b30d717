import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Sentences } from "@/components/home/sentences";
import { Tip } from "@/components/home/tip";
import { FullChainTerm } from "@/components/releases/full-chain-term";
import { CalendarDay, Moment } from "@/components/ui/calendar-day";
import { dayWords } from "@/components/ui/day-words";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { PageHeading } from "@/components/ui/page-heading";
import { RecordWords } from "@/components/ui/record-words";
import type { Day } from "@/server/domain/calendar/day";
import { AheadSentence, Listed } from "./ahead-sentence";
import {
  inOrder,
  type Said,
  type Test,
  type Tests,
  useTestSentences,
  useTogether,
} from "./test-sentences";
import type { QueueView } from "./types";

type Lead = ReturnType<typeof useTranslations<"queues.lead">>;

/** What the heading is told from. */
type HeadingView = Tests &
  Pick<
    QueueView,
    "chain" | "running" | "directors" | "owed" | "testSomewhere" | "whole" | "at" | "today"
  > & {
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
  const plain = () => all("releases.fullChain");
  const sentenceOf = ({ key, values, failedOn }: Said, first: boolean): ReactNode =>
    t.rich(key, {
      ...values,
      n: noBreak,
      day: () => failedOn && <CalendarDay day={failedOn} />,
      term: () => (first ? <FullChainTerm chain={view.chain} /> : plain()),
    });
  const together = useTogether(view.tests);
  const [first, ...others] = said.slice(together?.count ?? 0, NAMED);
  const term = () => <FullChainTerm chain={view.chain} />;
  const joined = together && t.rich(together.key, { ...together.values, n: noBreak, term });
  const bare = { n: (text: string) => text, term: plain };
  const named =
    first &&
    t.markup(first.key, {
      ...first.values,
      ...bare,
      day: () => (first.failedOn === null ? "" : dayWords(dates, first.failedOn)),
    });
  const title = together === null ? named : t.markup(together.key, { ...together.values, ...bare });
  const starts =
    waits && blocked.length === 0 ? (
      <Begins test={test} past={past} of={together?.values.a ?? null} today={view.today} />
    ) : null;
  return (
    <>
      <title>{`${title ?? ""}｜${all("shell.name")}`}</title>
      <PageHeading
        sentences={[
          ...(joined === null ? [] : [joined]),
          ...(first === undefined ? [] : [sentenceOf(first, together === null)]),
          ...blocked,
          ...(running === undefined ? [] : [<Runs key="runs" running={running} />]),
          ...others.map((each) => sentenceOf(each, false)),
        ]}
        lead={
          <Lead
            view={view}
            test={test}
            build={together?.values.a ?? null}
            starts={running === undefined ? starts : null}
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

/** On which day the first test is expected to begin. `of`: what it is called beside the others; null: it is alone. */
function Begins({
  test,
  past,
  of,
  today,
}: {
  readonly test: Test;
  readonly past: boolean;
  readonly of: string | null;
  readonly today: Day;
}) {
  const alone = useTranslations("queues.starts");
  const among = useTranslations("queues.starts.of");
  const { startsOn, startsIn, atTheEarliest } = test;
  const key = startKey(startsIn, past, atTheEarliest);
  const values = {
    days: startsIn ?? 0,
    day: () => startsOn && <NearDay day={startsOn} today={today} />,
    n: noBreak,
  };
  return of === null ? alone.rich(key, values) : among.rich(key, { ...values, build: of });
}

function startKey(startsIn: number | null, past: boolean, atTheEarliest: boolean) {
  if (startsIn === null) return "unknown";
  if (startsIn > 0) return atTheEarliest ? "daysAtLeast" : "days";
  if (past) return atTheEarliest ? "thatDayAtLeast" : "thatDay";
  return atTheEarliest ? "todayAtLeast" : "today";
}

function Lead({
  view,
  test,
  build,
  starts,
  others,
}: {
  readonly view: HeadingView;
  readonly test: Test | undefined;
  /** What the first test is called beside the others. null: it is alone. */
  readonly build: string | null;
  /** When the first test is expected to begin. null: it has begun, or cannot. */
  readonly starts: ReactNode;
  /** The sentences about the tests that the heading does not name. */
  readonly others: readonly ReactNode[];
}) {
  const t = useTranslations("queues.lead");
  if (view.queue === null) {
    const { vendor } = view;
    return vendor === null
      ? t.rich("noQueue", { at: () => <Moment at={view.at} /> })
      : t("noQueueOf");
  }
  const unneeded = view.unneeded.map(({ id, title }) => <RecordWords key={id} words={title} />);
  const said = [
    ...(test === undefined && view.passed.every(({ verdict }) => verdict === "verified")
      ? absent(t, view)
      : []),
    ...(test !== undefined && test.place !== null
      ? [<AheadSentence key="ahead" directors={view.directors} line={test.line} build={build} />]
      : []),
    ...(starts === null ? [] : [starts]),
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
