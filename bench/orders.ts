// Putting a task first in the longest queue: how long until the proposal is stored, and how long until the approval is.
import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { type Timing, timingOf } from "./figures";
import { idOf } from "./generate/plan";
import { type Place, read } from "./http";

/** Milliseconds from sending the form to its answer, and for a bare copy of the same rows. */
export interface OrdersTold {
  readonly tasks: number;
  readonly proposed: Timing;
  readonly approved: Timing;
  /** The same proposal copied by one bare statement, and the same ranks written by one. */
  readonly bareProposed: Timing;
  readonly bareApproved: Timing;
}

export interface Desk {
  readonly official: Place;
  readonly adviser: Place;
  readonly ownerUrl: string;
  /** The page of the longest queue, of the first project of a plan. */
  readonly queue: string;
}

const WARM = 3;

/** The mark that the pages of a place carry, and every form that is sent from them. */
async function markOn({ origin, cookie }: Place): Promise<string> {
  const page = await fetch(`${origin}/glossary`, { headers: { cookie } });
  return /name="account" value="([^"]+)"/.exec(await page.text())?.[1] ?? "";
}

async function post(
  place: Place & { readonly mark: string },
  path: string,
  fields: Record<string, string>,
): Promise<number> {
  const started = performance.now();
  const answer = await fetch(`${place.origin}${path}`, {
    method: "POST",
    headers: { cookie: place.cookie, accept: "application/json" },
    body: new URLSearchParams({ ...fields, account: place.mark, request: randomUUID() }),
  });
  const said = await answer.text();
  const took = performance.now() - started;
  if (!answer.ok) throw new Error(`${path} was refused: ${said}`);
  return took;
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/** Proposes that the last task comes first, approves it, and so on, `times` times. */
export async function watchOrders(desk: Desk, times: number): Promise<OrdersTold> {
  const { queue } = desk;
  const official = { ...desk.official, mark: await markOn(desk.official) };
  const adviser = { ...desk.adviser, mark: await markOn(desk.adviser) };
  const [, , project = "", , party = ""] = queue.split("/");
  const sql = postgres(desk.ownerUrl, { max: 1, onnotice: () => {} });
  const project_id = idOf("project", 0, 0);
  const took = { proposed: [] as number[], approved: [] as number[] };
  const bare = { proposed: [] as number[], approved: [] as number[] };
  let tasks = 0;
  try {
    await sql`create temp table copied (like proposal)`;
    for (let nth = 0; nth < times + WARM; nth += 1) {
      const waiting = await sql<{ id: string; version: number }[]>`
        select t.id, q.version from task t join queue q on q.id = t.queue_id join party p on p.id = q.party_id
         where t.project_id = ${project_id} and p.key = ${party} and t.rank is not null
         order by t.rank collate "C"`;
      tasks = waiting.length;
      const last = waiting.at(-1);
      // A draft may be kept there, by an earlier measurement.
      const draft = /name="seen" value="\[&quot;([0-9a-f-]+)&quot;\]"/.exec(
        await read(official, queue),
      )?.[1];
      const seen = JSON.stringify([draft ?? null]);
      const proposed = await post(official, `${queue}/acts/send`, {
        version: String(last?.version),
        seen,
        moves: JSON.stringify([{ tasks: [last?.id], place: 1 }]),
        reason: "試験が先です",
      });
      const [made] = await sql<{ number: number; id: string }[]>`
        select number, id from proposal where project_id = ${project_id} order by number desc limit 1`;
      const bareProposed = await timed(
        () => sql`insert into copied select * from proposal where id = ${made?.id ?? ""}`,
      );
      const proposal = `/p/${project}/approvals/${made?.number}`;
      const page = await read(adviser, proposal);
      const shown = (name: string): [string, string] => [
        name,
        new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "",
      ];
      const approved = await post(adviser, `${proposal}/acts/decide`, {
        verdict: "approved",
        words: "足りないまま承認します",
        ...Object.fromEntries(["plans", "opened-record", "opened-real"].map(shown)),
      });
      const bareApproved = await timed(() =>
        sql.begin(async (open) => {
          await open`set local session_replication_role = replica`;
          await open`update task set place = place where queue_id = (select queue_id from proposal where id = ${made?.id ?? ""})`;
        }),
      );
      if (nth < WARM) continue;
      took.proposed.push(proposed);
      took.approved.push(approved);
      bare.proposed.push(bareProposed);
      bare.approved.push(bareApproved);
    }
  } finally {
    await sql.end();
  }
  return {
    tasks,
    proposed: timingOf([took.proposed]),
    approved: timingOf([took.approved]),
    bareProposed: timingOf([bare.proposed]),
    bareApproved: timingOf([bare.approved]),
  };
}
