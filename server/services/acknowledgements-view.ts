// How far down the chain of subcontracts an order was read and answered, limited to what the reader may know.
import { findStandingOrder, listOrderAnswers } from "@/db/queries/acknowledgements";
import { listConditions } from "@/db/queries/conditions";
import { findMemberOfAccount } from "@/db/queries/keys";
import { listHolds } from "@/db/queries/order-holds";
import { listParties } from "@/db/queries/projects";
import { listApprovals } from "@/db/queries/proposals";
import { findThresholds } from "@/db/queries/reports";
import type { Reader } from "@/db/scope";
import { type OrderAct, objectionUntil, orderActOf } from "../domain/acknowledgements/answer";
import { leftToReply, type TalkLine, talks } from "../domain/acknowledgements/talk";
import type { Instant } from "../domain/calendar/day";
import { can } from "../domain/identity/permissions";
import type { Role } from "../domain/identity/roles";
import { plannedStart, raisedBy } from "../domain/proposals/leading";
import { chainTo } from "../domain/proposals/subcontract";
import { receiptDueOn } from "../domain/waiting/waits";
import type { Words } from "../domain/words";
import { type Asked, projectOf } from "./asked";
import { readAll } from "./read-all";

interface Said {
  readonly role: Role | null;
  readonly at: Instant;
}

/** One vendor of the chain. */
export interface ReadingLink {
  readonly partyId: string;
  readonly party: Words;
  readonly prime: boolean;
  /** Whether the reader may know what this vendor did. If not, the other fields are empty. */
  readonly told: boolean;
  /** Who in this vendor read the order first. null: nobody. */
  readonly read: Said | null;
  readonly answer: (Said & { readonly act: OrderAct; readonly words: Words | null }) | null;
}

/** The vendors from the prime contractor down to the one whose order it is, and what each answered. */
export async function readChain(
  db: Reader,
  asked: Asked,
  order: { readonly id: string; readonly partyId: string },
): Promise<readonly ReadingLink[]> {
  const projectId = projectOf(asked);
  const { whole, parties: seen } = asked.scope;
  const [parties, answers] = await Promise.all([
    listParties(db, projectId),
    listOrderAnswers(db, projectId, order.id),
  ]);
  const byId = new Map(parties.map((party) => [party.id, party]));
  return chainTo(parties, order.partyId).flatMap((id): ReadingLink[] => {
    const party = byId.get(id);
    if (party === undefined) return [];
    const own = answers.filter(({ partyId, act }) => partyId === id && act !== "replied");
    const [first] = own;
    const answer = own.flatMap(({ act, role, at, words }) => {
      const said = orderActOf(act);
      return said === null ? [] : [{ act: said, role, at, words }];
    })[0];
    return [
      {
        partyId: id,
        party: party.name,
        prime: party.parentId === null,
        told: whole || seen.includes(id),
        // To answer an order, or to ask about it, implies having read it.
        read: first === undefined ? null : { role: first.role, at: first.at },
        answer: answer ?? null,
      },
    ];
  });
}

type Line = Awaited<ReturnType<typeof listOrderAnswers>>[number];

/** The talk about an order with one vendor of its chain. */
interface Talk {
  readonly party: Words;
  readonly partyKey: string;
  readonly lines: readonly (Said & {
    readonly act: TalkLine["act"];
    readonly words: Words | null;
  })[];
  /** Whether the vendor waits for a reply. */
  readonly open: boolean;
}

/** What each vendor that the reader may know of asked about an order or received it with, and the replies. */
function talksOf(
  lines: readonly Line[],
  parties: readonly {
    readonly id: string;
    readonly key: string;
    readonly name: Words;
  }[],
): readonly Talk[] {
  const said = lines.filter(talks);
  return parties.flatMap(({ id, key, name }) => {
    const own = said.filter(({ partyId }) => partyId === id);
    if (own.length === 0) return [];
    return [
      {
        party: name,
        partyKey: key,
        lines: own.map(({ act, role, at, words }) => ({ act, role, at, words })),
        open: leftToReply(said, id) !== null,
      },
    ];
  });
}

/** A stop of an order, as everybody who sees the order is told of it. */
const heldBy = ({
  memberRole,
  recordedAt,
  words,
}: Awaited<ReturnType<typeof listHolds>>[number]) => ({
  role: memberRole,
  at: recordedAt,
  words,
});

/**
 * The order in force in a queue: its reason, who asked, who approved, how far it was read. null: no order was approved.
 */
export async function readStandingOrder(
  db: Reader,
  asked: Asked,
  queue: { readonly id: string; readonly partyId: string },
) {
  const projectId = projectOf(asked);
  const order = await findStandingOrder(db, projectId, queue.id);
  if (order === null || order.approvedOn === null) return null;
  const { account, membership } = asked.asker;
  const { approvals, conditions, chain, thresholds, answers, member, parties, holds } =
    await readAll({
      approvals: listApprovals(db, projectId, order.id),
      conditions: listConditions(db, projectId, order.id),
      chain: readChain(db, asked, { id: order.id, partyId: queue.partyId }),
      thresholds: findThresholds(db, projectId),
      answers: listOrderAnswers(db, projectId, order.id),
      member: findMemberOfAccount(db, projectId, account.id),
      parties: listParties(db, projectId),
      holds: listHolds(db, projectId, order.id),
    });
  const until = objectionUntil(asked.calendar, order.approvedOn);
  const hold = holds.at(-1);
  const own = chain.find(({ partyId }) => partyId === membership.partyId);
  return {
    number: order.number,
    reason: order.reason,
    effects: order.effects,
    order: order.order,
    approvedOn: order.approvedOn,
    askedBy: { role: order.role, party: order.party },
    approvals: approvals.map(({ role, deputy, recordedAt, words }) => ({
      role,
      deputy,
      at: recordedAt,
      words,
    })),
    conditions: conditions.map(({ id, words, dueOn, metOn, owner, beforeStart }) => ({
      id,
      words,
      dueOn,
      metOn,
      owner,
      beforeStart: beforeStart === true,
    })),
    chain,
    talks: talksOf(answers, parties),
    replies: can(membership.role, "order.reply"),
    /** Who stopped the order, when and why. null: it is not stopped. */
    held: hold?.kind === "held" ? heldBy(hold) : null,
    /** The tasks that do not begin while it is stopped. */
    raised: raisedBy(order.effects),
    /** What the reader's own party answered, and what this reader may still answer for it. */
    own:
      own === undefined
        ? null
        : {
            answer: own.answer,
            answers: own.answer === null && can(membership.role, "order.acknowledge"),
            dueOn: receiptDueOn(
              asked.calendar,
              { approvedOn: order.approvedOn, startsOn: plannedStart(order.effects) },
              thresholds.instructionUnacknowledged,
            ),
            asks: can(membership.role, "order.acknowledge"),
            objectUntil: until,
            objects: asked.day <= until,
          },
    /** Whether this person is expected to read the order and has not. */
    unread:
      own !== undefined &&
      can(membership.role, "reading.mark") &&
      !answers.some(({ memberId }) => memberId !== null && memberId === member?.id),
  };
}
