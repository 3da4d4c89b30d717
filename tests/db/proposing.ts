// A proposal on the record, made by the real service: a task of a queue is moved to another place.
import type postgres from "postgres";
import type { Asker } from "@/server/domain/identity/standing";
import type { PersonaKey } from "@/server/record/personas";
import { readApprovals } from "@/server/services/approvals-view";
import { readProposal } from "@/server/services/proposal-view";
import { decideStep, type StepInput } from "@/server/services/proposals";
import { proposeOrder } from "@/server/services/propose-order";
import { readQuestion } from "@/server/services/question-view";
import { asked, askerOf } from "./opened";

export interface Proposing {
  readonly by?: PersonaKey;
  readonly party?: string;
  /** Places count from 1. */
  readonly from: number;
  readonly to: number;
  readonly reason?: string;
  readonly risk?: string;
  readonly alternatives?: string;
}

/** The waiting tasks of a vendor's queue, in order, by their Japanese titles. */
export async function waitingIn(owner: postgres.Sql, party: string) {
  return owner<{ id: string; title: string }[]>`
    select t.id, t.title ->> 'ja' as title from task t join party p on p.id = t.party_id
     where p.key = ${party} and t.rank is not null and t.withdrawn_at is null order by t.rank collate "C"`;
}

/** Proposes the move. Returns the number of the proposal. */
export async function proposeMove(
  owner: postgres.Sql,
  { by = "official", party = "persol", from, to, reason, risk, alternatives }: Proposing,
): Promise<number> {
  const task = (await waitingIn(owner, party))[from - 1];
  if (task === undefined) throw new Error(`no row ${from} waits in the queue of ${party}`);
  const [queue] = await owner<{ version: number }[]>`
    select q.version from queue q join party p on p.id = q.party_id where p.key = ${party}`;
  return proposeOrder(await askerOf(owner, `${by}@fukan.example`, "cocoa"), {
    party,
    baseVersion: queue?.version ?? 0,
    moves: [{ tasks: [task.id], place: to }],
    reason: { ja: reason ?? "通しの試験が先です。" },
    ...(risk !== undefined && { risk: { ja: risk } }),
    ...(alternatives !== undefined && { alternatives: { ja: alternatives } }),
  });
}

/** The digest of the plans that a person sees on a proposal's page. "": there is no such page. */
export const plansInView = (asker: Asker, number: number): Promise<string> =>
  readProposal(asked(asker), number, 1).then(
    ({ evidence }) => evidence.plansDigest,
    () => "",
  );

/** Decides a step of a proposal like a person who has just opened its page and says why, since the plan of a test lacks. */
export const decideInView = async (
  asker: Asker,
  input: Omit<StepInput, "plans"> & { readonly plans?: string },
) =>
  decideStep(asker, {
    plans: await plansInView(asker, input.number),
    ...(input.verdict === "approved" && { words: { ja: "足りないまま承認します。" } }),
    ...input,
  });

/** Approves every open request to put a test off, as the person who decides its step. Returns the numbers. */
export async function approvePutOffs(decider: Asker): Promise<readonly number[]> {
  const { waiting } = await readApprovals(asked(decider), undefined, 1);
  const numbers = waiting
    .flatMap(({ number, putsOffUntil }) => (putsOffUntil === null ? [] : number))
    .sort((a, b) => a - b);
  for (const number of numbers) await decideInView(decider, { number, verdict: "approved" });
  return numbers;
}

/** The last answers about owed tests as seen by a person who has just opened the page. Empty: there is no such page. */
export const answersInView = (asker: Asker) =>
  readQuestion(asked(asker)).then(
    ({ lastAnswers }) => lastAnswers,
    () => ({}),
  );
