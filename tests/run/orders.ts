// What happens on the record before a server starts, through the services that people use.

import postgres from "postgres";
import { disconnect } from "@/db/client";
import { provideEnv } from "@/server/env";
import type { PersonaKey } from "@/server/record/personas";
import { proposeOrder } from "@/server/services/propose-order";
import { askerOf } from "../db/opened";
import { decideInView } from "../db/proposing";
import type { Stage } from "./acted-course";

interface Urls {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

/** Lets people of the demonstration act on a database before a server uses it. */
export const beforehand =
  (work: (stage: Stage) => Promise<unknown>) =>
  async ({ ownerUrl, appUrl }: Urls): Promise<void> => {
    provideEnv({ DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl });
    const owner = postgres(ownerUrl, { max: 2, onnotice: () => {} });
    await work({ owner, ask: (who) => askerOf(owner, `${who}@fukan.example`, "cocoa") });
    await disconnect();
    await owner.end();
  };

/** Brings a task of a vendor's queue, by its place, to the first place: proposed and approved. */
export async function approveFirst(
  { owner, ask }: Stage,
  party: string,
  from: number,
  reason: string,
  by: PersonaKey = "official",
): Promise<void> {
  const [row] = await owner<{ version: number; id: string }[]>`
    select q.version, (select t.id from task t where t.queue_id = q.id and rank is not null
                        order by rank collate "C" offset ${from - 1} limit 1) as id
      from queue q join party p on p.id = q.party_id where p.key = ${party}`;
  const number = await proposeOrder(await ask(by), {
    party,
    baseVersion: row?.version ?? 0,
    moves: [{ tasks: [row?.id ?? ""], place: 1 }],
    reason: { ja: reason },
  });
  await decideInView(await ask("adviser"), { number, verdict: "approved" });
}
