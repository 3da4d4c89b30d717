// What exists before any work: people, parties, sources, chain, platforms, environments, cases, queues.
import type { Chained } from "../../server/domain/coverage/fold";
import type { Copier, Row } from "./copy";
import {
  dayText,
  idOf,
  momentText,
  type Plan,
  type ProjectPlan,
  READERS_PROJECTS,
  SPAN,
} from "./plan";
import { PLATFORMS, STAGES, titleText, VENDORS, words } from "./text";

export const ROLES = [
  "official",
  "executive",
  "adviser",
  "vendor_manager",
  "vendor_member",
  "auditor",
  "admin",
] as const;
/** The accounts of 25 auditors of the second project, who only keep pages open. */
export const AUDIENCE = Array.from({ length: 25 }, (_, n) => 50_000 + n);
/** Cases beside the full chain. */
export const CASES = 100;
const READY = [1_000, 500, 40];

/** The chain of a project and its cases: a hundred of one stage each, and one through all of them for each platform. */
export function chainedOf({ index }: ProjectPlan): Chained {
  const stages = STAGES.map(([ja, en], n) => ({
    id: idOf("stage", index, n),
    name: { ja, en },
    position: n + 1,
  }));
  const ids = stages.map(({ id }) => id);
  const parts = Array.from({ length: CASES }, (_, n) => ({
    id: idOf("case", index, n),
    kind: (["unit", "integration", "system"] as const)[n % 3] ?? "unit",
    platformId: null,
    stageIds: ids.slice(n % ids.length, (n % ids.length) + 1),
  }));
  const wholes = PLATFORMS.map((_, p) => ({
    id: idOf("case", index, CASES + p),
    kind: "full_chain" as const,
    platformId: idOf("platform", index, p),
    stageIds: ids,
  }));
  return { stages, cases: [...parts, ...wholes] };
}

/** The accounts of which this project's members are: one for each role and twenty projects. */
export const groupOf = (project: ProjectPlan): number =>
  Math.floor(project.index / READERS_PROJECTS);

/** The accounts, each signed in at one device; nobody signs in by password here. */
export function writeAccounts(copier: Copier, plan: Plan): void {
  const add = (n: number) => {
    copier.add("public.account", {
      id: idOf("account", 0, n),
      email: `person-${n}@example.invalid`,
      name: words(`担当 ${n}`, `Person ${n}`),
      locale: "ja",
    });
    copier.add("public.session", {
      id: idOf("session", 0, n),
      account_id: idOf("account", 0, n),
      address: "",
      device: "",
    });
  };
  for (let group = 0; group * READERS_PROJECTS < plan.projects.length; group += 1)
    ROLES.forEach((_, i) => {
      add(group * ROLES.length + i);
    });
  for (const n of AUDIENCE) add(n);
}

const known = { source_id: null, illustrative: false, certainty: "stated", note: null } as const;

function writeParties(copier: Copier, project: ProjectPlan, began: string): void {
  const add = (n: number, key: string, name: string, kind: string, parent: number | null) => {
    const row = {
      project_id: project.id,
      id: idOf("party", project.index, n),
      key,
      name,
      part: kind === "vendor" ? words("開発と運用", "Development and operation") : null,
      kind,
      parent_id: parent === null ? null : idOf("party", project.index, parent),
      source_id: null,
    };
    copier.add("public.party", row);
    copier.add("history.party", {
      ...row,
      known_party_id: kind === "vendor" ? row.id : null,
      valid: `["${began}",)`,
    });
  };
  add(0, "ministry", words("厚生労働省", "Ministry of Health"), "ministry", null);
  add(1, "office", words("連携チーム", "Liaison team"), "office", 0);
  for (let v = 0; v < project.vendors; v += 1) {
    const [ja, en] = VENDORS[v % VENDORS.length] ?? VENDORS[0];
    add(v + 2, `vendor-${v + 1}`, words(ja, en), "vendor", v === 0 ? null : 2);
  }
}

function writeSources(
  copier: Copier,
  project: ProjectPlan,
  began: string,
  day: string,
  lastDay: number,
): void {
  const kinds = ["investigation", "press", "announcement", "feed", "feed"] as const;
  kinds.forEach((kind, n) => {
    const feed = kind === "feed";
    const row: Row = {
      project_id: project.id,
      id: idOf("source", project.index, n),
      key: `source-${n}`,
      kind,
      title: words(
        `資料 ${n + 1}：${feed ? "課題管理の連携" : "公表資料"}`,
        `Document ${n + 1}: ${feed ? "tracker feed" : "published"}`,
      ),
      publisher: words("発行元", "Publisher"),
      url: feed ? null : `https://example.invalid/documents/${n}`,
      published_on: feed ? null : day,
      heard_at: null,
      allowed_age: feed ? 400 : null,
      illustrative: false,
    };
    const heard = [200, 100, 1].map((ago): readonly [string, Row] => {
      const at = momentText(lastDay - ago);
      return [at, { heard_at: at }];
    });
    copier.addVersions("source", row, [[began, {}], ...(feed ? heard : [])]);
  });
}

/** Writes the people, parties, sources, chain, platforms, environments, cases and queues of a project. */
export function writeFoundation(copier: Copier, plan: Plan, project: ProjectPlan): void {
  const { index, id: project_id } = project;
  const first = plan.lastDay - SPAN;
  const began = momentText(first - 30);
  const stand = (table: string, row: Row) => copier.addVersions(table, row, [[began, {}]]);
  stand("project", {
    project_id,
    key: project.key,
    name: words(`事業 ${index + 1}`, `Project ${index + 1}`),
    full_name: words(
      `接触確認と通知に関する事業 その ${index + 1}`,
      `Exposure notification project ${index + 1}`,
    ),
    thresholds: "{}",
  });
  writeParties(copier, project, began);
  writeSources(copier, project, began, dayText(first + 60), plan.lastDay);
  const partyOf: Partial<Record<string, number>> = { vendor_manager: 2, vendor_member: 3 };
  ROLES.forEach((role, i) => {
    stand("member", {
      project_id,
      id: idOf("member", index, i),
      account_id: idOf("account", 0, groupOf(project) * ROLES.length + i),
      party_id: idOf("party", index, partyOf[role] ?? 0),
      role,
      name: words(`${role} 太郎`, `Taro ${role}`),
    });
  });
  if (index === 1)
    for (const n of AUDIENCE)
      stand("member", {
        project_id,
        id: idOf("member", index, n),
        account_id: idOf("account", 0, n),
        party_id: idOf("party", index, 0),
        role: "auditor",
        name: words(`監査 ${n}`, `Auditor ${n}`),
      });
  const base = { project_id, ...known };
  stand("contract", {
    ...base,
    id: idOf("contract", index, 0),
    party_id: idOf("party", index, 2),
    from_party_id: idOf("party", index, 0),
    title: words("開発および運用保守", "Development, operation and maintenance"),
    begins_on: dayText(first - 20),
    ends_on: null,
    amount_yen: 390_000_000,
  });
  const chain = idOf("chain", index, 0);
  const term = words("通し試験", "Full-chain test");
  stand("chain", { project_id, id: chain, name: term, official_term: term, source_id: null });
  STAGES.forEach(([ja, en], n) => {
    stand("stage", {
      project_id,
      id: idOf("stage", index, n),
      chain_id: chain,
      position: n + 1,
      name: words(ja, en),
      counterpart: n % 2 === 0 ? words("サーバー", "Server") : null,
      not_for: "[]",
    });
  });
  PLATFORMS.forEach((key, n) => {
    stand("platform", {
      project_id,
      id: idOf("platform", index, n),
      key,
      name: words(key, key),
      position: n + 1,
    });
  });
  for (let n = 0; n < 3; n += 1) writeEnvironment(copier, plan, project, n, began);
  chainedOf(project).cases.forEach(({ id, kind, platformId, stageIds }, n) => {
    stand("test_case", {
      project_id,
      id,
      kind,
      platform_id: platformId,
      title: titleText(n),
      // A source states them, so that no rule asks for their approval.
      source_id: idOf("source", index, 0),
      illustrative: false,
    });
    for (const stage_id of stageIds)
      stand("test_case_stage", { project_id, case_id: id, stage_id });
  });
  for (let v = 0; v < project.vendors; v += 1) {
    const row = { project_id, id: idOf("queue", index, v), party_id: idOf("party", index, v + 2) };
    stand("queue", {
      ...row,
      version: 1,
      capacity_days: 20,
      reserve: 0.2,
      days_off: "[]",
      illustrative: false,
    });
  }
  for (let n = 0; n < 48; n += 1) {
    const row = {
      project_id,
      id: idOf("figure", index, n),
      kind: "downloads",
      value: 100_000 * (n + 1) + index,
      on_day: dayText(first + n * 30),
    };
    copier.add("public.figure", {
      ...row,
      note: null,
      source_id: idOf("source", index, 2),
      recorded_at: momentText(first + n * 30 + 0.4),
    });
  }
}

function writeEnvironment(
  copier: Copier,
  plan: Plan,
  project: ProjectPlan,
  n: number,
  began: string,
): void {
  const { index, id: project_id } = project;
  const id = idOf("environment", index, n);
  const ready = plan.lastDay - (READY[n] ?? 40);
  const row = {
    project_id,
    id,
    key: `environment-${n + 1}`,
    name: words(`検証環境 ${n + 1}`, `Test environment ${n + 1}`),
  };
  const rest = { purpose: words("通し試験", "Full-chain test"), ready_on: null, ...known };
  copier.addVersions("environment", { ...row, ...rest }, [
    [began, {}],
    [momentText(ready + 0.3), { ready_on: dayText(ready) }],
  ]);
  STAGES.forEach((_, s) => {
    const truth = n === 0 || s % 3 !== 0 ? "real" : "dummy";
    const reach = {
      project_id,
      environment_id: id,
      stage_id: idOf("stage", index, s),
      truth,
      words: null,
      source_id: null,
    };
    copier.addVersions("environment_reach", reach, [[began, {}]]);
  });
}
