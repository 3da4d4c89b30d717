// A platform's lane: the builds that users had, the days without a test, and the forecast of the test.
import { answeringWay } from "@/components/home/answering-way";
import { verdictWord } from "@/components/releases/verdict-word";
import { toSubject } from "@/components/ui/links";
import { type Told, WEIGHTS } from "./told";
import type { Bar, CoursePlatform, HomeView, Lane, Mark } from "./types";

export function platformLane(told: Told, platform: CoursePlatform): Lane {
  const { t, say, on } = told;
  const name = say(platform.name);
  const debts = platform.debts.flatMap(({ spans }) => spans.map((span) => barOf(told, span)));
  const silent = platform.silent.map(({ from, until }): Bar => {
    return { kind: "silent", from, until, label: t("bars.silent") };
  });
  return {
    key: platform.key,
    name,
    marks: [...buildMarks(told, platform, name), ...testMarks(told, platform, name)],
    bars: [...silent, ...debts],
    none: platform.builds.length === 0 ? t("none.waivers", { day: on(told.home.day) }) : null,
  };
}

function buildMarks(told: Told, platform: CoursePlatform, name: string): readonly Mark[] {
  const { t, words, on, linkTo, home } = told;
  const owing = new Set(platform.debts.map(({ version }) => version));
  const live = platform.builds.findLast((build) => build.on !== null)?.version;
  return platform.builds.flatMap(({ version, verdict, contradicted, on: reached, taggedOn }) => {
    const day = reached ?? taggedOn ?? null;
    if (day === null || day > home.day) return [];
    const word = verdictWord(words, { verdict, relation: null, contradicted });
    const isLive = version === live ? WEIGHTS.live : WEIGHTS.other;
    const dated = t("build.dated", { version, day: on(day) });
    return [
      {
        key: `${platform.key} ${version}`,
        on: day,
        shape: { of: "build" as const, verdict },
        labels: [reached === null ? t("build.undated", { version }) : dated, version],
        full: t(reached === null ? "build.fullUndated" : "build.full", {
          platform: name,
          version,
          verdict: word,
        }),
        href: toSubject(linkTo, { of: "release", version }),
        weight: owing.has(version) ? WEIGHTS.owed : isLive,
      },
    ];
  });
}

/** The forecast of the test in the order in force, and the days that the button would bring. */
function testMarks(told: Told, platform: CoursePlatform, name: string): readonly Mark[] {
  const { t, on, linkTo, home } = told;
  const { test } = platform;
  if (test === null) return [];
  const { taskId, partyKey, startsOn, endsOn, atTheEarliest, begun } = test;
  const href = toSubject(linkTo, { of: "task", party: partyKey, id: taskId });
  const waits = atTheEarliest ? "earliest" : "waits";
  const state = begun ? "begun" : waits;
  const full = { begun: "fullBegun", earliest: "fullEarliest", waits: "fullWaits" } as const;
  const taken = drafted(home).find((each) => each.taskId === taskId);
  const mark = { href, weight: WEIGHTS.test };
  const box: Mark = {
    ...mark,
    key: `${platform.key} test`,
    on: startsOn,
    shape: { of: "box", until: endsOn ?? startsOn },
    labels: [t(`test.${state}`, { day: on(startsOn) }), on(startsOn)],
    full: t(`test.${full[state]}`, { platform: name }),
  };
  const { proposed } = test;
  if (proposed !== null && proposed.startsOn !== startsOn) {
    const { number, startsOn: then } = proposed;
    return [
      {
        key: `${platform.key} draft`,
        on: then,
        shape: { of: "draft", until: then },
        labels: [t("test.proposed", { number, day: on(then) }), on(then)],
        full: t("test.fullProposed", { number, platform: name }),
        href: toSubject(linkTo, { of: "proposal", number }),
        weight: WEIGHTS.draft,
      },
      box,
    ];
  }
  if (taken?.startsThen == null || taken.startsThen === startsOn) return [box];
  const { startsThen, endsThen } = taken;
  return [
    {
      ...mark,
      key: `${platform.key} draft`,
      on: startsThen,
      shape: { of: "draft", until: endsThen ?? startsThen },
      labels: [t("test.draft", { day: on(startsThen) }), on(startsThen)],
      full: t("test.fullDraft", { platform: name }),
      weight: WEIGHTS.draft,
    },
    box,
  ];
}

/** The tests that the button of the page brings to the front. */
function drafted(home: HomeView) {
  const { draft, question } = home;
  if (draft === null || question === null || question.ranks.length === 0) return [];
  return answeringWay(home, question) === "draft" ? draft.taken : [];
}

const KINDS = {
  excused: "excused",
  undecided: "overdue",
  failed: "overdue",
  decided: "decided",
} as const;

type Span = CoursePlatform["debts"][number]["spans"][number];

function barKey({ kind, waiver, answered }: Span) {
  if (kind === "excused") return waiver === "environment" ? "noEnvironment" : "deferred";
  if (kind !== "undecided") return kind;
  if (answered) return "answered";
  return waiver === null ? "unexcused" : "undecided";
}

const barOf = ({ t }: Told, span: Span): Bar => ({
  kind: KINDS[span.kind],
  from: span.from,
  until: span.until,
  label: t(`bars.${barKey(span)}`, { businessDays: span.length.businessDays }),
});
