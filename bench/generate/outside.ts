// Defects and reports from outside, most of them long closed.
import type { Copier, Row } from "./copy";
import type { Findings } from "./findings";
import { chances, dayText, idOf, momentText, type Plan, type ProjectPlan, SPAN } from "./plan";
import type { Act } from "./record";
import { PLATFORMS, title, titleText, words } from "./text";

/** The release that was the newest on a day. */
const releaseOn = (plan: Plan, project: ProjectPlan, day: number): number =>
  Math.min(
    project.releases - 1,
    Math.max(0, Math.floor(((day - plan.lastDay + SPAN) / (SPAN - 45)) * project.releases) - 1),
  );

/** Writes every defect with the distributions it is in, and the findings while it is open. */
export async function writeDefects(
  copier: Copier,
  plan: Plan,
  project: ProjectPlan,
  findings: Findings,
  acts: Act[],
): Promise<void> {
  const chance = chances(plan.seed * 1_299_709 + project.index * 5);
  const { index, id: project_id } = project;
  for (let n = 0; n < project.defects; n += 1) {
    const r = chance();
    const open = r < 0.02;
    const found = plan.lastDay - SPAN + chance() * (SPAN - 50);
    const resolved = found + 2 + chance() * 40;
    const lesser = n % 5 < 2 ? "major" : "minor";
    const severity = r % 0.01 < 0.0005 ? "critical" : lesser;
    const release = releaseOn(plan, project, found);
    const id = idOf("defect", index, n);
    const row: Row = {
      project_id,
      id,
      key: `D-${n + 1}`,
      title: titleText(n),
      effect: words("通知が届かない端末がある。", "Some devices receive no notification."),
      severity,
      found_on: dayText(found),
      resolved_on: null,
      resolved_in: null,
      owner_party: idOf("party", index, 2 + (n % project.vendors)),
      source_id: idOf("source", index, 3),
      illustrative: false,
      certainty: "stated",
      note: null,
    };
    const from = momentText(found);
    const end = momentText(resolved);
    const mended: Row = {
      resolved_on: dayText(resolved),
      resolved_in: idOf("release", index, Math.min(project.releases - 1, release + 1)),
    };
    copier.addVersions(
      "defect",
      row,
      open
        ? [[from, {}]]
        : [
            [from, {}],
            [end, mended],
          ],
    );
    const releases = [
      ...new Set([
        release,
        n % 2 === 0 ? Math.max(0, release - 1) : release,
        open && n % 2 === 0 ? project.releases - 1 : release,
      ]),
    ];
    const places = releases.map((k) => idOf("distribution", index, k * PLATFORMS.length + (n % 2)));
    for (const distribution_id of places)
      copier.addVersions("defect_distribution", { project_id, defect_id: id, distribution_id }, [
        [from, {}],
      ]);
    if (severity !== "minor") {
      const said = {
        rule: "defect-live",
        subject: { kind: "defect", id },
        label: { title: title(n) },
        address: { key: `D-${n + 1}` },
        records: places.map((place) => ({ kind: "distribution", id: place })),
        since: found,
        from: found,
        roles: ["official", "vendor_manager"],
        facts: { severity },
        weight: severity === "critical" ? 105 : 70,
      };
      if (open) findings.keep(said, [[from, {}]]);
      else findings.past(said, from, end);
    }
    const told = {
      subjectKind: "defect",
      subjectId: id,
      releaseId: idOf("release", index, release),
      vendor: 1,
    };
    acts.push({
      at: found,
      kind: "defect-registered",
      body: { title: { ...title(n) }, severity },
      ...told,
    });
    if (!open)
      acts.push({
        at: resolved,
        kind: "defect-resolved",
        body: { title: { ...title(n) }, version: null },
        ...told,
      });
    if (n % 5_000 === 0) await copier.pace();
  }
}

const CHANNELS = ["github", "social", "press", "call_centre"] as const;

/** Writes every report from outside. */
export async function writeReports(
  copier: Copier,
  plan: Plan,
  project: ProjectPlan,
  findings: Findings,
  acts: Act[],
): Promise<void> {
  const chance = chances(plan.seed * 15_485_863 + project.index * 7);
  const { index, id: project_id } = project;
  for (let n = 0; n < project.reports; n += 1) {
    const open = chance() < 0.03;
    const owned = !open || n % 2 === 0;
    const received = plan.lastDay - SPAN + chance() * (SPAN - 50);
    const id = idOf("report", index, n);
    const channel = CHANNELS[n % CHANNELS.length] ?? "github";
    const row: Row = {
      project_id,
      id,
      key: `R-${n + 1}`,
      channel,
      title: titleText(n),
      summary: words("通知が来ないという投稿。", "A post saying that no notification came."),
      original_url: `https://example.invalid/reports/${n}`,
      received_on: dayText(received),
      owner_member: null,
      triaged_on: null,
      moved_on: null,
      closed_on: null,
      release_id: idOf("release", index, releaseOn(plan, project, received)),
      platform_id: idOf("platform", index, n % 2),
      defect_id: null,
      source_id: idOf("source", index, 3),
      illustrative: false,
      certainty: "stated",
      note: null,
    };
    const taken: Row = {
      owner_member: idOf("member", index, 0),
      triaged_on: dayText(received + 6),
      moved_on: dayText(received + 6),
    };
    const from = momentText(received);
    const versions: (readonly [string, Row])[] = [[from, {}]];
    if (owned) versions.push([momentText(received + 6), taken]);
    if (!open) versions.push([momentText(received + 20), { closed_on: dayText(received + 20) }]);
    copier.addVersions("report", row, versions);
    const subject = { kind: "report", id };
    const about = {
      subject,
      label: { title: title(n) },
      address: { key: `R-${n + 1}` },
      records: [],
      since: received + 5,
      from: received + 5,
      roles: ["official"],
      facts: { receivedOn: dayText(received) },
    };
    const unowned = { rule: "report-unowned", weight: 65, ...about };
    if (!owned) {
      findings.keep(unowned, [[from, {}]]);
      findings.keep({ rule: "report-untriaged", weight: 50, ...about }, [[from, {}]]);
    } else {
      findings.past(unowned, from, momentText(received + 6));
      if (open)
        findings.keep(
          { rule: "report-idle", weight: 55, ...about, since: received + 20, from: received + 20 },
          [[momentText(received + 6), {}]],
        );
    }
    const told = { subjectKind: "report", subjectId: id };
    acts.push({
      at: received,
      kind: "report-received",
      body: { title: { ...title(n) }, channel },
      ...told,
    });
    if (!open)
      acts.push({
        at: received + 20,
        kind: "report-closed",
        body: { title: { ...title(n) }, words: { ja: "対応した。", en: "Done." } },
        ...told,
      });
    if (n % 5_000 === 0) await copier.pace();
  }
}
