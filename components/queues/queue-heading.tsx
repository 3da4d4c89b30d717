import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RecordWords } from "@/components/events/source-note";
import { Sentences } from "@/components/home/sentences";
import { Tip } from "@/components/home/tip";
import { FullChainTerm } from "@/components/releases/full-chain-term";
import { CalendarDay, Moment } from "@/components/ui/calendar-day";
import { noBreak } from "@/components/ui/no-break";
import { PageHeading } from "@/components/ui/page-heading";
import { AheadSentence, Listed } from "./ahead-sentence";
import type { QueueView } from "./types";

type Test = QueueView["tests"][number];
type Lead = ReturnType<typeof useTranslations<"queues.lead">>;

/** The first of the waiting tests, or else the one in progress. */
const leading = (tests: readonly Test[]): Test | undefined =>
  tests
    .filter((test) => test.place !== null)
    .toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0))
    .at(0) ?? tests.at(0);

function sentenceKey(view: QueueView, test: Test | undefined) {
  if (view.queue === null) return "noQueue" as const;
  if (test === undefined)
    return view.unneeded.length > 0 ? ("unneeded" as const) : ("none" as const);
  if (test.place === 1) return "first" as const;
  if (test.place !== null) return "place" as const;
  return test.status === "in_review" ? ("in_review" as const) : ("in_progress" as const);
}

/** The queue in a sentence: where the test is, and who directed the tasks before it. */
export function QueueHeading({ view, past }: { readonly view: QueueView; readonly past: boolean }) {
  const t = useTranslations("queues.heading");
  const all = useTranslations();
  const test = leading(view.tests);
  const key = sentenceKey(view, test);
  const place = test?.place ?? 0;
  const waits = test !== undefined && test.place !== null;
  const blocked = test?.status === "blocked" ? [t("blocked")] : [];
  const [running] = view.running;
  const begins =
    waits && blocked.length === 0 ? [<Begins key="starts" test={test} past={past} />] : [];
  const starts = running === undefined ? begins : [<Runs key="runs" running={running} />];
  const plain = t.markup(key, {
    place,
    n: (text) => text,
    term: () => all("releases.fullChain"),
  });
  return (
    <>
      <title>{`${plain}｜${all("shell.name")}`}</title>
      <PageHeading
        sentences={[
          t.rich(key, { place, n: noBreak, term: () => <FullChainTerm chain={view.chain} /> }),
          ...blocked,
          ...starts,
        ]}
        lead={<Lead view={view} test={test} />}
      />
    </>
  );
}

/** Since when a test has run without a result on record. */
function Runs({ running }: { readonly running: QueueView["running"][number] }) {
  const t = useTranslations("queues.starts");
  return t.rich("running", {
    businessDays: running.since.businessDays,
    day: () => <CalendarDay day={running.beganOn} style="plain" />,
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

function Lead({ view, test }: { readonly view: QueueView; readonly test: Test | undefined }) {
  const t = useTranslations("queues.lead");
  if (view.queue === null) {
    return t.rich("noQueue", { at: () => <Moment at={view.at} style="long" /> });
  }
  const others = view.tests.filter((each) => each.id !== test?.id && each.place !== null);
  const ranks = others.map((each) => t.rich("rank", { place: each.place ?? 0, n: noBreak }));
  const unneeded = view.unneeded.map(({ id, title }) => <RecordWords key={id} words={title} />);
  const said = [
    ...(test === undefined ? absent(t, view) : []),
    ...(test !== undefined && test.place !== null
      ? [<AheadSentence key="ahead" directors={view.directors} />]
      : []),
    ...(view.unneeded.length > 0
      ? [t.rich("unneeded", { tests: () => <Listed parts={unneeded} /> })]
      : []),
    ...(ranks.length > 0 ? [t.rich("others", { list: () => <Listed parts={ranks} /> })] : []),
    ...(view.queue.illustrative
      ? [t.rich("examples", { mark: () => <Tip of="illustrative" /> })]
      : []),
  ];
  return <Sentences of={said} />;
}

/** For a queue without a test: what is owed, and whether another queue has the test. */
function absent(t: Lead, view: QueueView): readonly ReactNode[] {
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
