import { and, desc, eq } from "drizzle-orm";
import type { Day } from "@/server/domain/calendar/day";
import type { Words } from "@/server/domain/words";
import { contract } from "../schema/contracts";
import type { Writer } from "../scope";
import { returned } from "./returned";

export async function insertContract(
  db: Writer,
  values: typeof contract.$inferInsert,
): Promise<string> {
  return returned(await db.insert(contract).values(values).returning({ id: contract.id }));
}

/** Moves the end of the latest contract between two parties; answers the end before; null when there is none. */
export async function updateContractEnd(
  db: Writer,
  projectId: string,
  partyId: string,
  fromPartyId: string,
  endsOn: Day,
): Promise<{ id: string; title: Words; before: Day | null } | null> {
  const [latest] = await db
    .select({ id: contract.id, title: contract.title, before: contract.endsOn })
    .from(contract)
    .where(
      and(
        eq(contract.projectId, projectId),
        eq(contract.partyId, partyId),
        eq(contract.fromPartyId, fromPartyId),
      ),
    )
    .orderBy(desc(contract.beginsOn))
    .limit(1);
  if (latest === undefined) return null;
  await db
    .update(contract)
    .set({ endsOn })
    .where(and(eq(contract.projectId, projectId), eq(contract.id, latest.id)));
  return latest;
}
