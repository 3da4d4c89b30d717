// A verdict as the rules read it.
import type { KeptVerdict } from "@/server/domain/projects/state";

/** Reduces a stored verdict to the fields that the rules read. */
export function said(
  row: {
    readonly [K in keyof KeptVerdict]-?: Exclude<KeptVerdict[K], undefined> | null;
  } & Pick<KeptVerdict, "distributionId" | "verdict">,
): KeptVerdict {
  const { distributionId, verdict, relation, verifiedOn, reportedOn, passedAgainOn } = row;
  const { passed, without, failedOn } = row;
  return {
    distributionId,
    verdict,
    ...(relation !== null && { relation }),
    ...(verifiedOn !== null && { verifiedOn }),
    ...(reportedOn !== null && { reportedOn }),
    ...(passedAgainOn !== null && { passedAgainOn }),
    ...(passed !== null && { passed }),
    ...(without !== null && { without }),
    ...(failedOn !== null && { failedOn }),
  };
}
