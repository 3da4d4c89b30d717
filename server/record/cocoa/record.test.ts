import { describe, expect, it } from "vitest";
import type { PlannedTaskRow } from "@/db/queries/planned-tasks";
import { isBusinessDay } from "../../domain/calendar/business-days";
import { type Action, can } from "../../domain/identity/permissions";
import { effectsOf, summaryOf } from "../../domain/proposals/proposal";
import { move } from "../../domain/queues/order";
import { calendarWithout } from "../../services/calendar";
import { planner } from "../../services/queue-plan";
import { PERSONAS } from "../personas";
import { day } from "./day";
import { ENTRIES } from "./entries";
import type { Entry, EntryOf, Service } from "./entry";
import { COCOA } from "./record";

const of = <S extends Service>(service: S): EntryOf<S>[] =>
  ENTRIES.filter((e): e is Entry & EntryOf<S> => e.service === service);

const ACTION: Record<Service, Action> = {
  registerSource: "source.register",
  hearSource: "source.hear",
  registerParty: "party.register",
  setMember: "member.set",
  registerContract: "contract.register",
  extendContract: "contract.register",
  defineChain: "chain.define",
  registerPlatform: "platform.register",
  recordFigure: "figure.record",
  recordStatement: "statement.record",
  setResponsibility: "responsibility.set",
  giveInstruction: "instruction.issue",
  registerRelease: "release.register",
  registerDistribution: "distribution.register",
  registerEnvironment: "environment.register",
  recordEnvironmentReady: "environment.register",
  registerTestCase: "test-case.register",
  beginTest: "test-run.record",
  recordFullChainRun: "test-run.record",
  decideWaiver: "waiver.decide",
  registerDefect: "defect.register",
  resolveDefect: "defect.register",
  receiveReport: "report.receive",
  listReport: "report.handle",
  triageReport: "report.handle",
  noteReport: "report.handle",
  openQueue: "queue.open",
  enterTask: "task.enter",
  setTaskStatus: "task.report",
};

/** The unfinished tasks of the prime contractor's queue at 9:00 of a day, in the order of entry. */
function plannedOn(on: string, tests: readonly string[]): PlannedTaskRow[] {
  const rows = new Map<string, PlannedTaskRow>();
  for (const e of ENTRIES.filter(({ at }) => at < `${on} 09:00`)) {
    if (e.service === "enterTask" && e.input.party === "persol") {
      const id = e.input.title.ja ?? "";
      const { status = "not_started", estimateDays = null, dueOn = null, directedBy } = e.input;
      const startedOn = status === "in_progress" ? day(e.at.slice(0, 10)) : null;
      const directed = directedBy !== undefined;
      const fullChainTest = e.input.fullChainTest ?? false;
      const planned = { status, estimateDays, startedOn, dueOn, directed, fullChainTest };
      rows.set(id, { id, lineId: null, rank: id, workedDays: null, ...planned });
    }
    if (e.service === "setTaskStatus" && e.input.party === "persol") {
      const { title: id, status } = e.input;
      const before = rows.get(id);
      if (before === undefined) continue;
      const startedOn =
        status === "in_progress" ? day(e.at.slice(0, 10)) : (before.startedOn ?? null);
      rows.set(id, { ...before, status, startedOn, rank: null });
    }
  }
  expect([...rows.keys()]).toEqual(expect.arrayContaining([...tests]));
  return [...rows.values()]
    .filter(({ status }) => status !== "done")
    .map((row) => ({ ...row, rank: row.status === "not_started" ? row.id : null }));
}

/** Every object in an input that contains a text of the record. */
function texts(value: unknown): { readonly ja?: unknown; readonly en?: unknown }[] {
  if (typeof value !== "object" || value === null) return [];
  if ("ja" in value || "en" in value) return [value];
  return Object.values(value).flatMap(texts);
}

describe("the COCOA record", () => {
  it("the COCOA record is in chronological order after the founding, and no two acts are at the same moment", () => {
    const instants = COCOA.acts.map((act) => act.at);
    expect(instants).toEqual([...instants].sort());
    expect(new Set(instants).size).toBe(instants.length);
    expect(instants.every((at) => /^\d{4}-\d\d-\d\d 0[78]:[0-5]\d$/.test(at))).toBe(true);
    expect(instants.every((at) => day(at.slice(0, 10)) && at > "2020-05-08 07:00")).toBe(true);
  });

  it("the COCOA record has every text in Japanese and in English", () => {
    const all = texts([ENTRIES, COCOA.name, COCOA.fullName, COCOA.ministry]);
    expect(all.length).toBeGreaterThan(200);
    for (const { ja, en } of all) {
      expect(ja, JSON.stringify(en)).toMatch(/\S/);
      expect(en, JSON.stringify(ja)).toMatch(/\S/);
    }
    expect(JSON.stringify(all)).not.toMatch(/業者側|(?<!事)業者|放置/);
  });

  it("the COCOA record has each act done by a person who may do it", () => {
    for (const { at, by, service } of ENTRIES) {
      const role = PERSONAS.find((persona) => persona.key === by)?.role;
      expect(role && can(role, ACTION[service]), `${at} ${by} ${service}`).toBe(true);
    }
  });

  it("the COCOA record refers only to what is already on record", () => {
    const known = new Set(["party mhlw"]);
    const enter = (name: string) => known.add(name);
    for (const e of ENTRIES) {
      const needs: string[] = [];
      const need = (kind: string, key: string | null | undefined) => {
        if (key != null) needs.push(`${kind} ${key}`);
      };
      if ("source" in e.input) need("source", e.input.source);
      if ("party" in e.input) need("party", e.input.party);
      if ("from" in e.input) need("party", e.input.from);
      if ("parent" in e.input) need("party", e.input.parent);
      if ("directedBy" in e.input) need("party", e.input.directedBy);
      if ("version" in e.input && e.service !== "registerRelease") need("release", e.input.version);
      if ("platform" in e.input) need("platform", e.input.platform);
      if (e.service === "hearSource") need("source", e.input.record);
      if (e.service === "resolveDefect") need("defect", e.input.record);
      if (e.service === "recordEnvironmentReady") need("environment", e.input.record);
      if (e.service === "listReport" || e.service === "triageReport" || e.service === "noteReport")
        need("report", e.input.record);
      if (e.service === "enterTask") need("queue", e.input.party);
      if (e.service === "setTaskStatus") need("task", `${e.input.party} ${e.input.title}`);
      if (e.service === "decideWaiver") need("environment", e.input.endsWhenReady);
      if (e.service === "registerDefect")
        for (const place of e.input.in ?? []) need("distribution", place);
      expect(
        needs.filter((name) => !known.has(name)),
        `${e.at} ${e.service}`,
      ).toEqual([]);

      if (e.service === "registerSource") enter(`source ${e.input.key}`);
      if (e.service === "registerParty") enter(`party ${e.input.key}`);
      if (e.service === "registerPlatform") enter(`platform ${e.input.key}`);
      if (e.service === "registerRelease") enter(`release ${e.input.version}`);
      if (e.service === "registerDistribution")
        enter(`distribution ${e.input.version}:${e.input.platform}`);
      if (e.service === "registerEnvironment") enter(`environment ${e.input.key}`);
      if (e.service === "registerDefect") enter(`defect ${e.input.key}`);
      if (e.service === "receiveReport") enter(`report ${e.input.key}`);
      if (e.service === "openQueue") enter(`queue ${e.input.party}`);
      if (e.service === "enterTask") enter(`task ${e.input.party} ${e.input.title.ja}`);
    }
  });

  it("the COCOA record gives every fact its source, and marks what is made up", () => {
    for (const e of ENTRIES) {
      if (["registerSource", "hearSource", "registerPlatform", "setMember"].includes(e.service))
        continue;
      expect("source" in e.input && e.input.source, `${e.at} ${e.service}`).toBeTruthy();
      const madeUp = ["openQueue", "enterTask", "setTaskStatus"].includes(e.service);
      expect(
        "illustrative" in e.input && e.input.illustrative === true,
        `${e.at} ${e.service}`,
      ).toBe(madeUp);
    }
  });

  it("the COCOA record says of every fact that a later source tells who knew it then", () => {
    const appeared = new Map(of("registerSource").map(({ input }) => [input.key, input]));
    // How the report itself divides the chain and the test, and an environment of which no plan is on record.
    const unsaid: Service[] = ["defineChain", "registerTestCase", "registerEnvironment"];
    // Moves of a record say who made them.
    const moves: Service[] = [
      "extendContract",
      "listReport",
      "triageReport",
      "noteReport",
      "resolveDefect",
    ];
    for (const e of ENTRIES) {
      if (unsaid.includes(e.service) || moves.includes(e.service)) continue;
      const source = "source" in e.input ? appeared.get(e.input.source ?? "") : undefined;
      const { publishedOn = null } = source ?? {};
      if (publishedOn === null || publishedOn <= e.at.slice(0, 10)) continue;
      expect("knownThen" in e.input && e.input.knownThen, `${e.at} ${e.service}`).toBeTruthy();
    }
  });

  it("the COCOA record explains everything that is unconfirmed or in conflict", () => {
    const doubtful = ENTRIES.filter(
      (e) => "certainty" in e.input && e.input.certainty !== "stated",
    );
    expect(doubtful.length).toBeGreaterThan(10);
    for (const e of doubtful) expect("note" in e.input && e.input.note, e.at).toBeTruthy();
  });

  it("the COCOA record mentions no day before it came, except the tag of 1.1.3", () => {
    const late = ENTRIES.flatMap((e) => {
      const input: Readonly<Record<string, unknown>> = { ...e.input };
      return [
        "taggedOn",
        "distributedOn",
        "ranOn",
        "decidedOn",
        "readyOn",
        "foundOn",
        "resolvedOn",
        "receivedOn",
        "onDay",
      ]
        .map((key) => input[key])
        .filter((value) => typeof value === "string" && value > e.at.slice(0, 10));
    });
    expect(late).toEqual(["2020-09-09"]);
  });

  it("the COCOA record hears the feed on business days, and never later than allowed", () => {
    const heard = of("hearSource").map((e) => day(e.at.slice(0, 10)));
    expect(heard).toHaveLength(20);
    expect(heard.filter((on) => !isBusinessDay(calendarWithout([]), on))).toEqual([]);
  });

  it("the COCOA record gives the prime contractor's queue of 24 November as the exercise shows it", () => {
    const status = new Map<string, string>();
    for (const e of ENTRIES.filter(({ at }) => at < "2020-11-24 09:00")) {
      if (e.service === "enterTask" && e.input.party === "persol")
        status.set(e.input.title.ja ?? "", e.input.status ?? "not_started");
      if (e.service === "setTaskStatus" && e.input.party === "persol")
        status.set(e.input.title, e.input.status);
    }
    const titles = (wanted: string) =>
      [...status].filter(([, s]) => s === wanted).map(([title]) => title);
    expect(titles("in_progress")).toEqual(["操作ログの送信（1.2.0）"]);
    expect(titles("not_started")).toEqual([
      "HER-SYS側の変更への対応",
      "利用規約とプライバシーの案内の掲載",
      "GitHubに届いた指摘の整理",
      "通知を感染の可能性がある期間に限る",
      "行動の案内画面の見直し",
      "通しの試験（Android 1.1.4）",
      "通しの試験（iOS 1.1.4）",
    ]);
  });

  it("the COCOA record lets one test go first without making anything late, while both together make one directed task late", () => {
    const android = "通しの試験（Android 1.1.4）";
    const ios = "通しの試験（iOS 1.1.4）";
    const late = (on: string, first: readonly string[]) => {
      const rows = plannedOn(on, first);
      const [workedUntil = null] = rows
        .filter(({ status }) => status === "in_progress")
        .flatMap(({ startedOn }) => startedOn ?? [])
        .sort();
      const queue = { capacityDays: 6.25, reserve: 0.2, daysOff: [], workedUntil };
      const plan = planner(calendarWithout([]), queue, rows, day(on));
      const order = move(plan.base, { tasks: first, place: 1 });
      const dueOn = new Map(
        rows.flatMap(({ id, dueOn: due }) => (due === null ? [] : [[id, due] as const])),
      );
      const effects = effectsOf(
        { base: plan.base, order, before: plan.expect(), after: plan.expect(order), dueOn },
        calendarWithout([]),
      );
      return summaryOf(effects).missesDue.map(({ taskId }) => taskId);
    };
    expect(late("2020-11-24", [android])).toEqual([]);
    expect(late("2020-11-24", [android, ios])).toEqual(["通知を感染の可能性がある期間に限る"]);
    expect(late("2020-10-13", [android])).toEqual([]);
    expect(late("2020-10-13", [android, ios])).toEqual(["操作ログの送信の設計（1.2.0）"]);
  });

  it("the COCOA record can describe each act in a sentence, for a day on which it cannot be played", () => {
    for (const { at, told } of COCOA.acts) {
      expect(told.words.ja, at).toMatch(/[ぁ-ん].*。$/);
      expect(told.words.en, at).not.toMatch(/[ぁ-ん]|undefined|null|\[object/);
      expect(told.words.ja, at).not.toMatch(/undefined|null|\[object/);
    }
  });

  it("the COCOA record claims a full-chain result only for 1.1.4 and 1.2.2", () => {
    expect(
      of("recordFullChainRun").map(({ input }) => [input.version, input.platform, input.outcome]),
    ).toEqual([
      ["1.1.4", "ios", "not_run"],
      ["1.1.4", "android", "not_run"],
      ["1.2.2", "android", "passed"],
      ["1.2.2", "ios", "passed"],
    ]);
  });

  it("the COCOA record gives no day, no restatement and no contract for what was asked in September, because no source does", () => {
    const [asked, ...others] = of("giveInstruction");
    if (asked === undefined) throw new Error("nothing was asked");
    const { input } = asked;
    expect(others).toEqual([]);
    expect([input.issuedOn, input.dueOn, input.contract, input.why]).toEqual(
      Array(4).fill(undefined),
    );
    expect(input).toMatchObject({ source: "ministry-report", certainty: "unconfirmed" });
  });

  it("the COCOA record names whoever answers for an activity only where a source does, and leaves the gaps", () => {
    const said = of("setResponsibility").map(
      ({ input }) => [input.activity.ja, input.accountable ?? null] as const,
    );
    expect(said.filter(([, accountable]) => accountable !== null)).toEqual([
      ["仕様書案の作成", "office"],
      ["AppleとGoogleの仕様の評価", "office"],
      ["プライバシー保護の評価", "office"],
      ["アプリの開発・実装・運用", "mhlw"],
    ]);
    expect(said.filter(([, accountable]) => accountable === null)).toHaveLength(7);
  });
});
