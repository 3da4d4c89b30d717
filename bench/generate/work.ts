// Tasks in the vendors' queues, with what they were before.
import type { Copier, Row } from "./copy";
import { testPlace } from "./debts";
import { chances, dayText, idOf, momentText, type Plan, type ProjectPlan, SPAN } from "./plan";
import type { Act } from "./record";
import { title, titleText, words } from "./text";
import { pastRelease, releaseDay } from "./versions";

const BUSY = 5;
const WORK = ["development", "development", "defect", "operation"] as const;
/** A key as the product makes them, so that what waits can be moved. */
const place = (n: number): string => `e${n.toString(36).padStart(5, "0")}`;

interface Kind {
  readonly vendor: number;
  /** Waits in its queue now, is being worked on now, or is done. */
  readonly now: "waits" | "busy" | "done";
  readonly order: number;
}

/** The tasks by number: first the waiting tasks of the first queue in their order, then those of the others. */
function* kinds(project: ProjectPlan): Generator<Kind> {
  const { vendors, ranked, tasks } = project;
  let count = 0;
  for (let vendor = 0; vendor < vendors; vendor += 1) {
    const waiting = vendor === 0 ? ranked : Math.floor(ranked / 5);
    for (let order = 0; order < waiting; order += 1) yield { vendor, now: "waits", order };
    for (let order = 0; order < BUSY; order += 1) yield { vendor, now: "busy", order };
    count += waiting + BUSY;
  }
  for (let order = 0; count + order < tasks; order += 1) {
    yield {
      vendor: order % 5 < 3 ? 0 : 1 + (order % Math.max(1, vendors - 1)),
      now: "done",
      order,
    };
  }
}

/** How many days a task takes so that the first queue was always about as long as it is now. */
const life = (project: ProjectPlan): number =>
  Math.min(300, (project.ranked * SPAN) / (project.tasks * 0.5));

/** Writes every task of a project. */
export async function writeTasks(
  copier: Copier,
  plan: Plan,
  project: ProjectPlan,
  acts: Act[],
): Promise<void> {
  const chance = chances(plan.seed * 104_729 + project.index * 3);
  const { index, id: project_id } = project;
  const days = life(project);
  const past = pastRelease(plan, project);
  const owed = testPlace(project);
  let n = 0;
  for (const { vendor, now, order } of kinds(project)) {
    const tests = now === "waits" && vendor === 0 && n === owed;
    const tested = now === "done" && order === 0;
    const lasts = tested ? 35 : days * (0.5 + chance());
    const enteredOther = () =>
      now === "done"
        ? plan.lastDay - SPAN + chance() * (SPAN - 1.6 * days)
        : plan.lastDay - chance() * days - 0.2;
    const entered = tested ? releaseDay(plan, project, past) - 5 : enteredOther();
    const releaseThen = Math.min(
      project.releases - 1,
      Math.max(0, Math.floor(((entered - plan.lastDay + SPAN) / SPAN) * project.releases)),
    );
    const releaseTested = tested ? past : releaseThen;
    const release = tests ? project.releases - 2 : releaseTested;
    const concerns = tests || tested || n % 5 < 2;
    const directed = n % 3 === 0;
    const row: Row = {
      project_id,
      id: idOf("task", index, n),
      party_id: idOf("party", index, vendor + 2),
      queue_id: idOf("queue", index, vendor),
      place: place(0),
      title:
        tests || tested
          ? words("通し試験（Android）を行う", "Run the full-chain test (Android)")
          : titleText(n),
      status: "done",
      blocked_reason: null,
      estimate_days: 1 + (n % 20) / 4,
      due_on: n % 4 === 0 ? dayText(entered + lasts + 10) : null,
      directed_by: directed ? idOf("party", index, 0) : null,
      instruction: directed ? words("先に行うこと。", "To be done first.") : null,
      quality_owner: n % 2 === 0 ? idOf("party", index, 3) : null,
      full_chain_test: tests || tested,
      release_id: concerns ? idOf("release", index, release) : null,
      platform_id: concerns ? idOf("platform", index, tests || tested ? 0 : n % 2) : null,
      stage_id: null,
      defect_id: null,
      report_id: null,
      waiver_id: null,
      entered_on: dayText(entered),
      source_id: idOf("source", index, 3),
      illustrative: n % 29 === 0,
      certainty: "stated",
      note: null,
      kind: tests || tested ? "test" : (WORK[n % WORK.length] ?? "development"),
      assignee: null,
      started_on: null,
    };
    copier.addVersions(
      "task",
      row,
      versionsOf(plan, now, entered, lasts, now === "waits" ? order : Math.floor(entered * 100), n),
      rankOf,
    );
    const of = {
      title: { ...title(n) },
      party: { ja: `再委託先 ${vendor + 1}`, en: `Vendor ${vendor + 1}` },
    };
    const said = { subjectKind: "task", subjectId: idOf("task", index, n), vendor: vendor + 1 };
    acts.push({
      at: entered,
      kind: "task-entered",
      body: of,
      ...said,
      ...(concerns ? { releaseId: idOf("release", index, release) } : {}),
    });
    if (now === "done" && n % 5 === 0)
      acts.push({
        at: entered + lasts,
        kind: "task-status-set",
        body: {
          ...of,
          status: "done",
          before: {
            status: "in_progress",
            startedOn: dayText(entered + lasts * 0.85),
            blockedReason: null,
          },
        },
        ...said,
      });
    n += 1;
    if (n % 5_000 === 0) await copier.pace();
  }
}

/** The place of a row that waits; null for any other. */
const rankOf = ({ status, place: own }: Row): Row => ({
  rank: status === "not_started" || status === "blocked" ? (own ?? null) : null,
});

function versionsOf(
  plan: Plan,
  now: Kind["now"],
  entered: number,
  lasts: number,
  order: number,
  n: number,
): (readonly [string, Row])[] {
  const waits: Row = { status: "not_started", place: place(order) };
  const start: readonly [string, Row] = [
    momentText(entered),
    now === "waits" && n % 3 === 0 ? { ...waits, place: `z${place(order)}` } : waits,
  ];
  const half = entered + (plan.lastDay - entered) / 2;
  const begins = now === "busy" ? half : entered + lasts * 0.85;
  const busy: Row = {
    status: n % 3 === 0 ? "in_review" : "in_progress",
    place: place(order),
    started_on: dayText(begins),
  };
  if (now === "waits") {
    const blocked =
      n % 25 === 24
        ? {
            status: "blocked",
            blocked_reason: words("環境が空くのを待つ。", "Waits for the environment."),
          }
        : {};
    return n % 3 === 0
      ? [start, [momentText(half), { ...waits, ...blocked }]]
      : [[start[0], { ...waits, ...blocked }]];
  }
  if (now === "busy") return [start, [momentText(begins), busy]];
  return [start, [momentText(begins), busy], [momentText(entered + lasts), { status: "done" }]];
}
