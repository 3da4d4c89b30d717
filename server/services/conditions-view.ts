// The conditions of an approval as their reader sees them: who accepts each, who stands in, and what the reader may do.
import type { listConditions } from "@/db/queries/conditions";
import type { listDeputies } from "@/db/queries/proposals";
import { acceptable, showable } from "../domain/proposals/condition";
import type { Asked } from "./asked";
import { mayNow } from "./may-now";

type ConditionRow = Awaited<ReturnType<typeof listConditions>>[number];
type DeputyRow = Awaited<ReturnType<typeof listDeputies>>[number];

/** `stands`: the approval stands, or is still being decided. */
export const conditionsOf = (
  asked: Asked,
  conditions: readonly ConditionRow[],
  deputies: readonly DeputyRow[],
  stands: boolean,
) => {
  const { account, membership } = asked.asker;
  const { day } = asked;
  const reader = { accountId: account.id, role: membership.role, says: true };
  return conditions.map(({ shownBy, ...condition }) => {
    const about = { ...condition, shownBy, stands };
    const accepts = acceptable(about, reader, deputies, day);
    return {
      ...condition,
      mayShow: mayNow(asked, "condition.show") && showable(about, membership.role).ok,
      mayMeet: mayNow(asked, "condition.meet") && accepts.ok,
      /** The role in whose place the reader would accept it. null: the reader's own. */
      inPlaceOf: accepts.ok ? accepts.value : null,
      /** Who may accept it in the place of the role that was named, today or later, by the day on which the term begins. */
      standIns: deputies
        .filter(({ role, untilOn }) => role === condition.acceptor && untilOn >= day)
        .map(({ id, name, memberRole, fromOn, untilOn }) => ({
          id,
          name,
          memberRole,
          fromOn,
          untilOn,
        })),
    };
  });
};
