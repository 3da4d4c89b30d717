import { insertDefect, insertDefectDistribution, updateDefectResolved } from "@/db/queries/defects";
import * as keys from "@/db/queries/keys";
import type { Day } from "../domain/calendar/day";
import { corrected } from "../domain/events/change";
import type { Asker } from "../domain/identity/standing";
import type { Severity } from "../domain/projects/state";
import type { Words } from "../domain/words";
import { act, type Known } from "./act";
import { orNotFound } from "./refusal";

export interface DefectInput extends Known {
  readonly key: string;
  readonly title: Words;
  /** What users notice, in one line. */
  readonly effect?: Words | undefined;
  readonly severity: Severity;
  readonly foundOn: Day;
  /** The distributions it is in. */
  readonly in: readonly { readonly version: string; readonly platform: string }[];
}

/** Enters a defect and the distributions that it is in. */
export const registerDefect = (asker: Asker, input: DefectInput) =>
  act(asker, "defect.register", input, async ({ db, projectId, marks }) => {
    const { key, title, severity, foundOn } = input;
    const id = await insertDefect(db, {
      projectId,
      key,
      title,
      severity,
      foundOn,
      effect: input.effect ?? null,
      ...marks,
    });
    let releaseId: string | undefined;
    for (const place of input.in) {
      const release = await orNotFound(keys.findReleaseByVersion(db, projectId, place.version));
      const platform = await orNotFound(keys.findPlatformByKey(db, projectId, place.platform));
      const distribution = await orNotFound(
        keys.findDistribution(db, projectId, release.id, platform.id),
      );
      await insertDefectDistribution(db, [
        { projectId, defectId: id, distributionId: distribution.id },
      ]);
      releaseId ??= release.id;
    }
    return {
      kind: "defect-registered",
      body: { title, severity },
      subject: { kind: "defect", id },
      releaseId,
    };
  });

/** Enters that a defect is resolved, and in which version. */
export const resolveDefect = (
  asker: Asker,
  input: Known & {
    readonly key: string;
    readonly resolvedOn: Day;
    readonly version?: string | undefined;
  },
) =>
  act(asker, "defect.register", input, async ({ db, projectId }) => {
    const defect = await orNotFound(keys.findDefectByKey(db, projectId, input.key));
    const release =
      input.version === undefined
        ? null
        : await orNotFound(keys.findReleaseByVersion(db, projectId, input.version));
    const before =
      defect.resolvedIn === null
        ? null
        : await orNotFound(keys.findRelease(db, projectId, defect.resolvedIn));
    await updateDefectResolved(db, projectId, defect.id, input.resolvedOn, release?.id ?? null);
    return {
      kind: "defect-resolved",
      body: {
        title: defect.title,
        version: release?.version ?? null,
        changes: [
          ...corrected("resolvedOn", defect.resolvedOn, input.resolvedOn),
          ...corrected("resolvedIn", before?.version ?? null, release?.version ?? null),
        ],
      },
      subject: { kind: "defect", id: defect.id },
      releaseId: release?.id,
    };
  });
