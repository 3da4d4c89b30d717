// Which owed tests go first together without making other work miss its day (seed 2(1)③).

/** What a test would make late: the task, and by how many business days it would miss its due date. */
export interface Missed {
  readonly taskId: string;
  readonly businessDays: number;
}

export interface PutFirst {
  /** The tests to bring to the front, in their present order. */
  readonly taken: readonly string[];
  /** The tests left where they are, with what each would make late beside those taken. */
  readonly left: readonly { readonly taskId: string; readonly missed: readonly Missed[] }[];
}

/**
 * Chooses among tests that wait in one queue, in its order: each is taken if every task that meets its due date now still
 * does with the test in front, beside those already taken. If none can be taken, the first one is, because the reader
 * may still decide that it matters more. `missedBy` answers what these tests in front would make late.
 */
export function putFirst(
  tests: readonly string[],
  missedBy: (tests: readonly string[]) => readonly Missed[],
): PutFirst {
  const taken: string[] = [];
  const left: { taskId: string; missed: readonly Missed[] }[] = [];
  for (const taskId of tests) {
    const missed = missedBy([...taken, taskId]);
    if (missed.length === 0) taken.push(taskId);
    else left.push({ taskId, missed });
  }
  const [first, ...others] = left;
  if (taken.length > 0 || first === undefined) return { taken, left };
  return {
    taken: [first.taskId],
    left: others.map(({ taskId }) => ({ taskId, missed: missedBy([first.taskId, taskId]) })),
  };
}
