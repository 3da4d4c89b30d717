// Looks up what a task refers to, by the names that people use, and insists on what a full-chain test must name.
import * as keys from "@/db/queries/keys";
import { listParties } from "@/db/queries/projects";
import { findTestOf } from "@/db/queries/queued-tests";
import { findReferred } from "@/db/queries/records";
import type { lockTask } from "@/db/queries/tasks";
import { canonical } from "../domain/canonical";
import type { TaskKind } from "../domain/projects/state";
import { inOneChain } from "../domain/proposals/subcontract";
import { kindOfTask, missingOfTest } from "../domain/queues/task-about";
import type { Referred } from "../domain/records/names";
import type { Words } from "../domain/words";
import type { Work } from "./act";
import { sha256 } from "./digest";
import { orNotFound, Refusal } from "./refusal";

type Task = NonNullable<Awaited<ReturnType<typeof lockTask>>>;

/** What a task is about. Everything is named by its key; undefined: nothing. */
export interface TaskAboutInput {
  readonly kind?: TaskKind | undefined;
  readonly directedBy?: string | undefined;
  readonly instruction?: Words | undefined;
  readonly version?: string | undefined;
  readonly platform?: string | undefined;
  /** The position of a stage of the chain. */
  readonly stage?: string | undefined;
  /** true: this task is the full-chain test of that version on that platform. */
  readonly fullChainTest?: boolean | undefined;
  readonly defect?: string | undefined;
  readonly report?: string | undefined;
  /** The id of a waiver. */
  readonly waiver?: string | undefined;
}

/**
 * What the input names, found. Refused: `not-found` (with the field), `test-build-missing` (a full-chain test that names
 * no version or no platform).
 */
export async function linksOf({ db, projectId }: Work, input: TaskAboutInput) {
  const { fullChainTest = false, version = null, platform = null } = input;
  const missing = missingOfTest({ fullChainTest, version, platform });
  if (missing !== null) throw new Refusal("test-build-missing", { field: missing });
  const find = async (to: Referred, field: keyof TaskAboutInput, key: string | null = null) => {
    const found = key === null ? null : await findReferred(db, projectId, to, key);
    if (key !== null && found === null) throw new Refusal("not-found", { field });
    return found;
  };
  return {
    kind: kindOfTask(fullChainTest, input.kind),
    fullChainTest,
    directedBy: await find("party", "directedBy", input.directedBy),
    instruction: input.instruction ?? null,
    release: await find("release", "version", version),
    platform: await find("platform", "platform", platform),
    stage: await find("stage", "stage", input.stage),
    defect: await find("defect", "defect", input.defect),
    report: await find("report", "report", input.report),
    waiver: await find("waiver", "waiver", input.waiver),
  };
}
export type TaskLinks = Awaited<ReturnType<typeof linksOf>>;

/** What a task is about now, with the names of everything that it refers to. */
export async function linksNow({ db, projectId }: Work, task: Task): Promise<TaskLinks> {
  const find = async (to: Referred, id: string | null) =>
    id === null ? null : findReferred(db, projectId, to, id);
  return {
    kind: task.kind,
    fullChainTest: task.fullChainTest,
    directedBy: await find("party", task.directedBy),
    instruction: task.instruction,
    release: await find("release", task.releaseId),
    platform: await find("platform", task.platformId),
    stage: await find("stage", task.stageId),
    defect: await find("defect", task.defectId),
    report: await find("report", task.reportId),
    waiver: await find("waiver", task.waiverId),
  };
}

/** The columns in which a task stores what it is about. */
export const columnsOf = (links: TaskLinks) => ({
  kind: links.kind,
  fullChainTest: links.fullChainTest,
  directedBy: links.directedBy?.id ?? null,
  instruction: links.instruction,
  releaseId: links.release?.id ?? null,
  platformId: links.platform?.id ?? null,
  stageId: links.stage?.id ?? null,
  defectId: links.defect?.id ?? null,
  reportId: links.report?.id ?? null,
  waiverId: links.waiver?.id ?? null,
});

/** A task's title, kind, instruction and links, each link by its key. */
interface TaskFilled extends Pick<TaskLinks, "fullChainTest" | "instruction"> {
  readonly title: Words;
  readonly kind: TaskKind | null;
  readonly directedBy: string | null;
  readonly version: string | null;
  readonly platform: string | null;
  readonly stage: string | null;
  readonly defect: string | null;
  readonly report: string | null;
  readonly waiver: string | null;
}

const FILLED = [
  "title",
  "kind",
  "fullChainTest",
  "instruction",
  "directedBy",
  "version",
  "platform",
  "stage",
  "defect",
  "report",
  "waiver",
] as const satisfies readonly (keyof TaskFilled)[];

/** The mark of what a form is filled with. It differs once anybody has put any of it right. */
export const seenOf = (filled: TaskFilled): string =>
  sha256(canonical(FILLED.map((field) => filled[field])));

/** What a form about a task with these links is filled with. */
export const filledWith = (title: Words, links: TaskLinks): TaskFilled => ({
  title,
  kind: links.kind,
  fullChainTest: links.fullChainTest,
  instruction: links.instruction,
  directedBy: links.directedBy?.key ?? null,
  version: links.release?.key ?? null,
  platform: links.platform?.key ?? null,
  stage: links.stage?.key ?? null,
  defect: links.defect?.key ?? null,
  report: links.report?.key ?? null,
  waiver: links.waiver?.key ?? null,
});

/** Refused: `test-there` (another unfinished task of the queue is the full-chain test of that build). */
export async function insistOnOneTest(
  { db, projectId }: Work,
  queueId: string,
  { fullChainTest, release, platform }: TaskLinks,
  own: string | null,
): Promise<void> {
  if (!fullChainTest || release === null || platform === null) return;
  const build = { releaseId: release.id, platformId: platform.id };
  const other = await findTestOf(db, projectId, queueId, build);
  if (other !== null && other.id !== own) throw new Refusal("test-there", { field: "version" });
}

/**
 * The party that is to answer for a task's final quality, by its key. Refused: `not-found` (there is none, or it is a
 * vendor neither above nor below the one whose task it is).
 */
export async function qualityOwnerOf({ db, projectId }: Work, key: string, vendorId: string) {
  const owner = await orNotFound(keys.findPartyByKey(db, projectId, key));
  const apart =
    owner.kind === "vendor" && !inOneChain(await listParties(db, projectId), owner.id, vendorId);
  if (apart) throw new Refusal("not-found");
  return owner;
}
