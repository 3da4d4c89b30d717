// Of which builds a reader may register the result of a full-chain test: the rule of the form, for those who lead to it.
import { can } from "../domain/identity/permissions";
import type { Asked } from "./asked";

interface Build {
  readonly releaseId: string;
  readonly platformId: string;
}

/** Any build for whoever sees every party; for a vendor only one whose test is in a queue that it sees (`tests`). */
export const reportableBy =
  (
    { asker, scope }: Pick<Asked, "asker" | "scope">,
    tests: readonly { readonly releaseId: string | null; readonly platformId: string | null }[],
  ) =>
  ({ releaseId, platformId }: Build): boolean =>
    can(asker.membership.role, "test-run.record") &&
    (scope.whole ||
      tests.some((test) => test.releaseId === releaseId && test.platformId === platformId));
