// The lanes below the platforms: environments, waivers, what was said and decided, and external reports.
import { joinedText } from "@/components/home/debt-groups";
import { toSubject } from "@/components/ui/links";
import { addDays } from "@/server/domain/calendar/day";
import type { Provenance } from "@/server/domain/events/provenance";
import { groupBy } from "@/server/domain/projects/state-index";
import { type Told, WEIGHTS } from "./told";
import type { Lane, Mark } from "./types";

/** The same words, if the source of the fact appeared only later. */
const sourced = ({ t }: Told, said: string, provenance: Provenance | null) =>
  provenance === null || provenance.later === null ? said : t("later", { said });

export function environmentLane(told: Told): Lane {
  const { t, say, on, home, linkTo } = told;
  const href = linkTo("/coverage");
  const first = home.course.platforms
    .flatMap(({ builds }) => builds.flatMap((build) => build.on ?? []))
    .sort()[0];
  const marks = home.course.environments.flatMap((environment): readonly Mark[] => {
    const { key, name, readyOn, brokenOn, provenance } = environment;
    const before = first !== undefined && readyOn < first;
    const label = before ? t("ready.since", { day: on(readyOn) }) : t("ready.label");
    const mark = { shape: { of: "dot" as const }, href, weight: WEIGHTS.other };
    const ready: Mark = {
      ...mark,
      key: `ready ${key}`,
      on: readyOn,
      labels: [sourced(told, label, provenance), label],
      full: sourced(told, t("ready.full", { name: say(name) }), provenance),
    };
    if (brokenOn === null) return [ready];
    return [
      ready,
      {
        ...mark,
        key: `broken ${key}`,
        on: brokenOn,
        labels: [t("broken.label")],
        full: t("broken.full", { name: say(name) }),
      },
    ];
  });
  return lane(told, "environment", marks);
}

export function waiverLane(told: Told): Lane {
  const { t, say, on, home, homeWords, linkTo } = told;
  const { waivers } = home.course;
  // Waivers that end alike are one line and one sentence.
  const alike = groupBy(waivers, ({ end, waitsFor }) => `${end} ${waitsFor}`);
  const marks = [...alike.values()].flatMap((same): readonly Mark[] => {
    const [one] = same;
    if (one === undefined) return [];
    const { end, waitsFor, version, decidedOn } = one;
    const builds = joinedText(
      homeWords,
      same.map((each) =>
        homeWords("build", { platform: say(each.platform), version: each.version }),
      ),
    );
    const ended = end !== null && end <= home.day;
    const term = ended ? t("waiver.terms.ended", { day: on(end) }) : t(`waiver.terms.${waitsFor}`);
    const open = t(`waiver.${waitsFor}`, { builds, day: end === null ? "" : on(addDays(end, -1)) });
    return [
      {
        key: `waiver ${end} ${waitsFor}`,
        on: decidedOn,
        shape: { of: "line", until: end ?? home.day, open: end === null },
        labels: [ended ? t("waiver.ended", { day: on(end) }) : open],
        full: t("waiver.full", { builds, term }),
        href: toSubject(linkTo, { of: "release", version }),
        weight: WEIGHTS.other,
      },
    ];
  });
  return lane(told, "waivers", marks);
}

export function saidLane(told: Told): Lane {
  const { t, say, home, homeWords, linkTo } = told;
  const shape = { of: "diamond" } as const;
  const { statements, decisions, approvals } = home.course;
  const marks: Mark[] = [
    ...decisions.map(({ on, answer, version, platforms }): Mark => {
      const builds = joinedText(
        homeWords,
        platforms.map((platform) => homeWords("build", { platform: say(platform), version })),
      );
      const full = t(`decision.${answer}`, { builds });
      const href = toSubject(linkTo, { of: "release", version });
      const key = `decision ${on} ${answer} ${version}`;
      return { key, on, shape, labels: [full], full, href, weight: WEIGHTS.decided };
    }),
    ...approvals.map(({ on, number }): Mark => {
      const full = t("decision.approved", { number });
      const href = toSubject(linkTo, { of: "proposal", number });
      return {
        key: `approval ${number}`,
        on,
        shape,
        labels: [full],
        full,
        href,
        weight: WEIGHTS.decided,
      };
    }),
    ...statements.map(({ id, words, saidOn, provenance }, place): Mark => {
      const said = say(words);
      const full = sourced(told, said, provenance);
      const href = linkTo(`/records/statement/${encodeURIComponent(id)}`);
      // The latest ones first.
      const weight = WEIGHTS.other + place / (statements.length + 1);
      return { key: `said ${id}`, on: saidOn, shape, labels: [said], full, href, weight };
    }),
  ];
  return lane(told, "said", marks);
}

export function reportLane(told: Told): Lane {
  const { t, say, home, linkTo } = told;
  const marks = home.course.reports.map(({ key, title, receivedOn }): Mark => {
    const said = say(title);
    return {
      key: `report ${key}`,
      on: receivedOn,
      shape: { of: "ring" },
      labels: [said],
      full: t("report", { title: said }),
      href: toSubject(linkTo, { of: "report", key }),
      weight: WEIGHTS.other,
    };
  });
  return lane(told, "reports", marks);
}

const lane = (
  { t, on, home }: Told,
  key: "environment" | "waivers" | "said" | "reports",
  marks: readonly Mark[],
): Lane => ({
  key,
  name: t(`lanes.${key}`),
  marks,
  bars: [],
  none: marks.length === 0 ? t(`none.${key}`, { day: on(home.day) }) : null,
});
