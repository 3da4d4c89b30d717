// The test that is owed is the live build's: a waiting test of an older build can be made the test of what users have (2(1)③).
import { accept, type Outcome, refuse } from "../outcome";
import type { TaskStatus } from "../projects/task-status";
import type { Words } from "../words";
import { isRanked } from "./status";

/** The test part of a task. `ordinal` is the place of its version in the order of versions; null: no record. */
export interface TestTask {
  readonly fullChainTest: boolean;
  readonly status: TaskStatus;
  readonly platformId: string | null;
  readonly ordinal: number | null;
}

/** A build that users have. */
export interface LiveVersion {
  readonly platformId: string;
  readonly ordinal: number;
  readonly version: string;
}

/**
 * The build that users of the test's platform have, if the test waits and names an older version; else null. A test in
 * progress keeps its build, because its run was begun with that build.
 */
export function newerLive<L extends LiveVersion>(test: TestTask, live: readonly L[]): L | null {
  const { fullChainTest, status, platformId, ordinal } = test;
  if (!fullChainTest || !isRanked(status) || ordinal === null) return null;
  return live.find((one) => one.platformId === platformId && one.ordinal > ordinal) ?? null;
}

/**
 * The build that the test gets. `named` is the version that the person saw; `tested` says whether another task tests
 * that build already. Refused: `conflict` (the test no longer waits or no longer names an older version, or users have
 * another version than the person saw), `test-there` (another task tests that build).
 */
export function retargeted<L extends LiveVersion>(
  test: TestTask,
  live: readonly L[],
  said: { readonly named: string; readonly tested: boolean },
): Outcome<L, "conflict" | "test-there"> {
  const target = newerLive(test, live);
  if (target === null || target.version !== said.named) return refuse("conflict");
  return said.tested ? refuse("test-there") : accept(target);
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A title that names the old version, with the new one in its place; any other title as it is. */
export function retitled(title: Words, from: string, to: string): Words {
  const named = new RegExp(`(?<![\\d.])${escaped(from)}(?!\\d|\\.\\d)`, "g");
  const said = (text: string): string => text.replaceAll(named, () => to);
  if (title.ja === undefined) return { en: said(title.en ?? "") };
  return { ja: said(title.ja), ...(title.en !== undefined && { en: said(title.en) }) };
}
