// Who answers for which level of the ministry: 担当, 課長 and 局長.
import { listRanks } from "@/db/queries/members";
import type { Reader } from "@/db/scope";
import type { Asker } from "../domain/identity/standing";
import { type Holder, type Level, levelsOf } from "../domain/reports/escalation";

type Rank = Awaited<ReturnType<typeof listRanks>>[number];

const isExecutive = ({ role }: Rank): boolean => role === "executive";

/** The asker as a member, and the levels for which that person answers. */
export async function holderOf(
  db: Reader,
  { account, membership }: Pick<Asker, "account" | "membership">,
): Promise<Holder> {
  const ranks = await listRanks(db, membership.projectId, account.id);
  const own = ranks.find(({ accountId }) => accountId === account.id);
  return {
    member: own?.id ?? null,
    levels: own === undefined ? [] : levelsOf(own, ranks.filter(isExecutive)),
  };
}

/** The accounts of the executives who answer for a level. */
export function executivesOf(ranks: readonly Rank[], level: Level): readonly string[] {
  const executives = ranks.filter(isExecutive);
  return executives
    .filter((rank) => levelsOf(rank, executives).includes(level))
    .map(({ accountId }) => accountId);
}
