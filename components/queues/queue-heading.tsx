import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RecordWords } from "@/components/events/source-note";
import { Sentences } from "@/components/home/sentences";
import { Tip } from "@/components/home/tip";
import { FullChainTerm } from "@/components/releases/full-chain-term";
import { CalendarDay, Moment } from "@/components/ui/calendar-day";
import { noBreak } from "@/components/ui/no-break";
import { PageHeading } from "@/components/ui/page-heading";
import { type Words, wordsIn } from "@/server/domain/words";
import { AheadSentence, Listed } from "./ahead-sentence";
import type { QueueView } from "./types";

type Test = QueueView["tests"][number];
type Passed = QueueView["passed"][number];
type Lead = ReturnType<typeof useTranslations<"queues.lead">>;

/** How many tests the heading names. The others are named below it. */
const NAMED = 3;

/** The tests that wait, by place, and then those in progress. */
const inOrder = (tests: readonly Test[]): readonly Test[] => [
  ...tests.filter(({ place }) => place !== null).toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0)),
  ...tests.filter(({ place }) => place === null),
];

/** A sentence about one test, or about there being none. */
interface Said {
  readonly id: string;
  readonly key: "noQueue" | "unneeded" | "none" | TestKey | `named.${TestKey | "blocked" | PassedKey}`;
  readonly values: {
    readonly build: string;
    readonly place: number;
    readonly by: string;
    readonly against: string;
  };
}
type TestKey = "first" | "place" | "in_progress" | "in_review";
type PassedKey = "passed" | "reported";

const NOTHING = { build: "", place: 0, by: "none", against: "" };

function testKey({ place, status }: Test): TestKey {
  if (place !== null) return place === 1 ? "first" : "place";
  return status === "in_review" ? "in_review" : "in_progress";
}

/** What the queue says of its tests: each that is owed with its state, then those that have passed. */
function useSaid(view: QueueView): readonly Said[] {
  const t = useTranslations("releases.one");
  const against = useTranslations("words.against");
  const locale = useLocale();
  const nameOf = (platform: Words, version: string): string =>
    t("build", { platform: wordsIn(platform, locale).text, version });
  const ofTest = (test: Test, at: number): Said => {
    const { id, platform, version, status } = test;
    const key = testKey(test);
    const values = { ...NOTHING, place: test.place ?? 0 };
    if (platform === null || version === null) return { id, key, values };
    const named = at > 0 && status === "blocked" ? "blocked" : key;
    return { id, key: `named.${named}`, values: { ...values, build: nameOf(platform, version) } };
  };
  const ofPassed = ({ id, platform, version, verdict, contradicted: by }: Passed): Said => ({
    id,
    key: verdict === "reported" ? "named.reported" : "named.passed",
    values: {
      ...NOTHING,
      build: nameOf(platform, version),
      ...(by !== null && { by, against: against(by) }),
    },
  });
  if (view.queue === null) return [{ id: "noQueue", key: "noQueue", values: NOTHING }];
  const said = [...inOrder(view.tests).map(ofTest), ...view.passed.map(ofPassed)];
  if (said.length > 0) return said;
  const key = view.unneeded.length > 0 ? "unneeded" : "none";
  return [{ id: key, key, values: NOTHING }];
}

/** The queue in a few sentences: how far each test is, and who directed the tasks before the first. */
export function QueueHeading({ view, past }: { readonly view: QueueView; readonly past: boolean }) {
  const t = useTranslations("queues.heading");
  const all = useTranslations();
  const [test] = inOrder(view.tests);
  const said = useSaid(view);
  const waits = test !== undefined && test.place !== null;
  const blocked = test?.status === "blocked" ? [t("blocked")] : [];
  const [running] = view.running;
  const begins =
    waits && blocked.length === 0 ? [<Begins key="starts" test={test} past={past} />] : [];
  const starts = running === undefined ? begins : [<Runs key="runs" running={running} />];
  const plain = () => all("releases.fullChain");
  const sentenceOf = ({ key, values }: Said, first: boolean): ReactNode =>
    t.rich(key, {
      ...values,
      n: noBreak,
      term: () => (first ? <FullChainTerm chain={view.chain} /> : plain()),
    });
  const [first, ...others] = said.slice(0, NAMED);
  const title =
    first === undefined
      ? ""
      : t.markup(first.key, { ...first.values, n: (text) => text, term: plain });
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

function Lead({
  view,
  test,
  others,
}: {
  readonly view: QueueView;
  readonly test: Test | undefined;
  /** The sentences about the tests that the heading does not name. */
  readonly others: readonly ReactNode[];
}) {
  const t = useTranslations("queues.lead");
  if (view.queue === null) {
    return t.rich("noQueue", { at: () => <Moment at={view.at} style="long" /> });
  }
  const unneeded = view.unneeded.map(({ id, title }) => <RecordWords key={id} words={title} />);
  const said = [
    ...(test === undefined && view.passed.length === 0 ? absent(t, view) : []),
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
