// How truly an environment reaches a stage on a platform: what is said of that platform goes before what is said of every one.

interface Reached {
  readonly environmentId: string;
  readonly stageId: string;
  /** null: on every platform. */
  readonly platformId: string | null;
}

/** How an environment reaches a stage on one of these platforms; undefined: it does not, as far as anything is on record. */
export const reachOn = <R extends Reached>(
  reaches: readonly R[],
  at: { readonly environmentId: string; readonly stageId: string },
  platformIds: readonly string[],
): R | undefined => {
  const here = reaches.filter(
    ({ environmentId, stageId }) => environmentId === at.environmentId && stageId === at.stageId,
  );
  return (
    here.findLast(({ platformId }) => platformId !== null && platformIds.includes(platformId)) ??
    here.find(({ platformId }) => platformId === null)
  );
};
