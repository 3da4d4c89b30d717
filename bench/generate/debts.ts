// A version with users and without its full-chain test: its waiver, who knows of it, what the rules say.
import type { Copier, Row } from "./copy";
import type { Findings, Ref } from "./findings";
import { dayText, idOf, momentText, type Plan, type ProjectPlan } from "./plan";
import type { Act } from "./record";
import { PLATFORMS, words } from "./text";
import { type Distributed, releaseDay, versionOf } from "./versions";

/** Where the owed test stands in the first vendor's queue, from 0. */
export const testPlace = (project: ProjectPlan): number => Math.floor(project.ranked * 0.6);

const EXCUSED = 10;

/** Writes what a distribution without its test entails, from its first day until it is tested. */
export function writeDebt(
  copier: Copier,
  plan: Plan,
  project: ProjectPlan,
  { n, p, d, day, fate }: Distributed,
  findings: Findings,
  acts: Act[],
): void {
  const { index, id: project_id } = project;
  const version = versionOf(n);
  const distribution: Ref = { kind: "distribution", id: idOf("distribution", index, d) };
  const platform: Ref = { kind: "platform", id: idOf("platform", index, p) };
  const release: Ref = { kind: "release", id: idOf("release", index, n) };
  const key = PLATFORMS[p] ?? "";
  const label = {
    version,
    ordinal: n + 1,
    platform: { name: { ja: key, en: key }, position: p + 1 },
  };
  const address = { releaseId: release.id, platformId: platform.id, platform: key };
  const build = { label, address };
  const at = momentText(day + 0.2);
  const official = ["official", "vendor_manager"];
  if (fate === "silent") {
    const roles = { roles: official, facts: { version }, weight: 10 };
    findings.keep(
      {
        rule: "no-record",
        subject: distribution,
        ...build,
        records: [release, platform],
        since: day,
        from: day,
        ...roles,
      },
      [[at, {}]],
    );
    return;
  }
  const waiver: Ref = { kind: "waiver", id: idOf("waiver", index, d) };
  const reason = words(
    "試験環境の準備が間に合わないため、配布を優先する。",
    "The environment is not ready; distribution comes first.",
  );
  const row: Row = {
    project_id,
    id: waiver.id,
    release_id: release.id,
    platform_id: platform.id,
    decided_on: dayText(day),
    reason,
    alternatives: words("配布を遅らせる。", "Delay the distribution."),
    risk: words("通知が届かないことに気づかない。", "Missing notifications go unnoticed."),
    held_by: idOf("party", index, 0),
    ends_on: dayText(day + EXCUSED),
    ends_when_ready: null,
    source_id: idOf("source", index, 0),
    illustrative: false,
    certainty: "stated",
    note: null,
  };
  copier.addVersions("waiver", row, [[at, {}]]);
  copier.add("public.acknowledgement", {
    project_id,
    id: idOf("acknowledgement", index, d),
    party_id: idOf("party", index, 0),
    member_id: null,
    subject_kind: "waiver",
    subject_id: waiver.id,
    words: words("承知した。", "Understood."),
    source_id: null,
    illustrative: false,
    recorded_at: momentText(day + 1.2),
  });
  acts.push({
    at: day + 0.25,
    kind: "waiver-decided",
    body: {
      version,
      platform: { ja: "android", en: "android" },
      reason: { ja: "準備が間に合わない。", en: "Not ready." },
      endsOn: dayText(day + EXCUSED),
      endsWhenReady: null,
    },
    subjectKind: "waiver",
    subjectId: waiver.id,
    releaseId: release.id,
  });

  // A later version takes its place; where the last is tested late, the debt ends with the test.
  const next = n + 1 < project.releases ? releaseDay(plan, project, n + 1) : undefined;
  const live = fate === "never";
  const until = live ? next : Math.min(next ?? day + 25, day + 25);
  const span = until === undefined ? {} : { until };
  const versions = (from: number): (readonly [string, Row])[] => {
    const open: readonly [string, Row] = [momentText(from + 0.2), { until_on: null }];
    return until === undefined || until <= from
      ? [open]
      : [open, [momentText(until + 0.3), { until_on: dayText(until) }]];
  };
  const end = day + EXCUSED;
  const only = { roles: ["official"], facts: { version, endsOn: dayText(end) }, weight: 30 };
  findings.keep(
    {
      rule: "waiver-in-force",
      subject: waiver,
      ...build,
      records: [distribution],
      since: day,
      from: day,
      until: end,
      ...only,
    },
    [[at, {}]],
  );
  const owed = { liveVersion: version, debtVersion: version, distributions: 1 };
  findings.keep(
    {
      rule: "untested-live",
      subject: distribution,
      ...build,
      records: [distribution, platform],
      since: day,
      from: end,
      ...span,
      roles: ["official"],
      facts: owed,
      weight: 100,
    },
    versions(day),
  );
  const excused = { version, distributedOn: dayText(day), excusedBusinessDays: 7 };
  findings.keep(
    {
      rule: "waiver-ended",
      subject: waiver,
      ...build,
      records: [distribution],
      since: end,
      from: end,
      ...span,
      roles: ["official", "adviser"],
      facts: excused,
      weight: 90,
    },
    versions(day),
  );
  if (!live || n !== project.releases - 2) return;
  const place = testPlace(project);
  const task: Ref = { kind: "task", id: idOf("task", index, place) };
  const ahead = Array.from(
    { length: place },
    (_, i): Ref => ({ kind: "task", id: idOf("task", index, i) }),
  );
  const facts = {
    debtVersion: version,
    task: task.id,
    rank: place + 1,
    ahead: place,
    aheadDirected: Math.floor(place / 3),
  };
  findings.keep(
    {
      rule: "test-not-ranked",
      subject: platform,
      label: { platform: label.platform },
      address: { platformId: platform.id, platform: key },
      records: [distribution, task, ...ahead],
      since: day,
      from: end,
      roles: official,
      facts,
      weight: 80,
      party: idOf("party", index, 2),
    },
    [[at, {}]],
  );
}
