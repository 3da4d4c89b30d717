// A vendor acknowledges a new order, with or without a reservation, or objects to it, and may ask about it. Each party
// down the chain speaks for itself, and the ministry's side replies to each (seed 3(2)).
import {
  findStandingOrder,
  insertAcknowledgement,
  listAnswered,
  listOrderAnswers,
} from "@/db/queries/acknowledgements";
import * as keys from "@/db/queries/keys";
import { listParties } from "@/db/queries/projects";
import { findOrderParty, lockOrderProposal } from "@/db/queries/proposals";
import { lockQueue } from "@/db/queries/queues";
import { answerable, askable, type OrderAct } from "../domain/acknowledgements/answer";
import { leftToReply, talks } from "../domain/acknowledgements/talk";
import type { Asker } from "../domain/identity/standing";
import { chainTo } from "../domain/proposals/subcontract";
import type { Words } from "../domain/words";
import { act, type Known, type Work } from "./act";
import { orNotFound, orRefuse, Refusal } from "./refusal";

interface OrderNamed extends Known {
  /** The number of the proposal that became the order. */
  readonly number: number;
}

/**
 * The order, with its queue locked until the transaction ends so that no other order is approved meanwhile, and the
 * party for which this person speaks.
 */
export async function spokenOf({ db, projectId }: Work, asker: Asker, number: number) {
  const partyId = await orNotFound(findOrderParty(db, projectId, number));
  await lockQueue(db, projectId, partyId);
  const order = await orNotFound(lockOrderProposal(db, projectId, number));
  const party = await orNotFound(keys.findParty(db, projectId, asker.membership.partyId));
  const member = await orNotFound(keys.findMemberOfAccount(db, projectId, asker.account.id));
  return { order, party, member };
}

/** When an order was approved, whether a later one is in force, and the parties to which it is addressed. */
async function addressedBy(
  { db, projectId }: Work,
  order: Awaited<ReturnType<typeof spokenOf>>["order"],
) {
  const [standing, parties] = await Promise.all([
    findStandingOrder(db, projectId, order.queueId),
    listParties(db, projectId),
  ]);
  return {
    approvedOn: order.status === "approved" ? order.decidedOn : null,
    replaced: standing?.id !== order.id,
    chain: chainTo(parties, order.partyId),
  };
}

async function answer(
  work: Work,
  asker: Asker,
  number: number,
  said: { readonly act: OrderAct; readonly words: Words | null },
) {
  const { db, projectId, today, calendar } = work;
  const { order, party, member } = await spokenOf(work, asker, number);
  const answered = await listAnswered(db, projectId, order.id);
  const asked = { ...(await addressedBy(work, order)), answered };
  orRefuse(answerable(asked, party.id, said.act, today, calendar));
  return write(work, { order, party, member }, said);
}

interface Spoken {
  readonly order: { readonly id: string };
  readonly party: { readonly id: string; readonly name: Words };
  readonly member: { readonly id: string };
}

/** Writes what is said about an order by a party or to it. The party sees it, and the parties above see it too. */
async function write(
  { db, projectId, marks }: Work,
  { order, party, member }: Spoken,
  said: {
    readonly act: OrderAct | "asked" | "replied";
    readonly words: Words | null;
  },
) {
  await insertAcknowledgement(db, {
    projectId,
    partyId: party.id,
    memberId: member.id,
    subjectKind: "proposal",
    subjectId: order.id,
    illustrative: marks.illustrative,
    ...said,
  });
  return { subject: { kind: "proposal", id: order.id }, partyId: party.id, party: party.name };
}

/**
 * Acknowledges the order in force for the asker's own party. Refused: `decided-already` (the party has answered),
 * `order-not-in-force` (a later order is in force), `not-found` (there is no such order, or it is not addressed to this
 * party).
 */
export const acknowledgeOrder = (asker: Asker, input: OrderNamed) =>
  act(asker, "order.acknowledge", { ...input, says: "acknowledged" }, async (work) => {
    const said = { act: "acknowledged", words: null } as const;
    const { party, ...about } = await answer(work, asker, input.number, said);
    return { kind: "order-acknowledged", body: { party, number: input.number }, ...about };
  });

/** What is said about an order in words. */
interface OrderSpoken extends OrderNamed {
  readonly words?: Words | undefined;
}

/**
 * Acknowledges the order in force with a reservation, which waits for a reply from the proposer or somebody who approved
 * it. Refused as in {@link acknowledgeOrder}, and with `words-missing`.
 */
export const reserveOrder = (asker: Asker, input: OrderSpoken) =>
  act(asker, "order.acknowledge", { ...input, says: "reserved" }, async (work) => {
    const { number, words } = input;
    if (words === undefined) throw new Refusal("words-missing");
    const { party, ...about } = await answer(work, asker, number, { act: "reserved", words });
    return { kind: "order-reserved", body: { party, number, words }, ...about };
  });

/**
 * Asks about the order in force for the asker's own party. Refused: `words-missing`, `order-not-in-force`, `not-found`.
 */
export const askAboutOrder = (asker: Asker, input: OrderSpoken) =>
  act(asker, "order.acknowledge", { ...input, says: "asked" }, async (work) => {
    const { number, words } = input;
    const spoken = await spokenOf(work, asker, number);
    orRefuse(askable(await addressedBy(work, spoken.order), spoken.party.id));
    if (words === undefined) throw new Refusal("words-missing");
    const { party, ...about } = await write(work, spoken, { act: "asked", words });
    return { kind: "order-asked", body: { party, number, words }, ...about };
  });

/**
 * Replies to what a vendor asked about an order or received it with. Refused: `words-missing`, `nothing-to-reply` (that
 * vendor waits for no reply), `not-found`.
 */
export const replyAboutOrder = (
  asker: Asker,
  input: OrderSpoken & {
    /** The key of the vendor that gets the reply. */
    readonly party: string;
  },
) =>
  act(asker, "order.reply", input, async (work) => {
    const { db, projectId } = work;
    const { number, words } = input;
    const order = await orNotFound(lockOrderProposal(db, projectId, number));
    const [vendor, member] = await Promise.all([
      orNotFound(keys.findPartyByKey(db, projectId, input.party)),
      orNotFound(keys.findMemberOfAccount(db, projectId, asker.account.id)),
    ]);
    const lines = (await listOrderAnswers(db, projectId, order.id)).filter(talks);
    if (leftToReply(lines, vendor.id) === null) throw new Refusal("nothing-to-reply");
    if (words === undefined) throw new Refusal("words-missing");
    const to = { order, party: vendor, member };
    const { party, ...about } = await write(work, to, { act: "replied", words });
    return { kind: "order-replied", body: { party, number, words }, ...about };
  });

/**
 * Objects to the order in force. The order goes back to its proposer and the adviser. Refused as in {@link
 * acknowledgeOrder}, and with `reason-missing` or `objection-too-late` (ten business days have passed).
 */
export const objectToOrder = (
  asker: Asker,
  input: OrderNamed & { readonly reason?: Words | undefined },
) =>
  act(asker, "order.acknowledge", { ...input, says: "objected" }, async (work) => {
    const { number, reason } = input;
    if (reason === undefined) throw new Refusal("reason-missing");
    const said = { act: "objected", words: reason } as const;
    const { party, ...about } = await answer(work, asker, number, said);
    return { kind: "order-objected", body: { party, number, reason }, ...about };
  });
