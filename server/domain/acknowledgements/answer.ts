// A vendor answers a new order once: it acknowledges it, with or without a reservation, or objects within ten business
// days. It may ask about the order as long as the order is in force (seed 3(2)).
import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import type { Day } from "../calendar/day";
import { accept, type Outcome, refuse } from "../outcome";

/** `reserved`: acknowledged with a reservation, to which somebody of the ministry's side must reply. */
export const ORDER_ACTS = ["acknowledged", "reserved", "objected"] as const;
export type OrderAct = (typeof ORDER_ACTS)[number];

/** The act with which an order was answered. null: it is no answer (the order was read, or asked about). */
export const orderActOf = (act: string): OrderAct | null =>
  ORDER_ACTS.find((each) => each === act) ?? null;

/** Business days after approval during which a vendor can object to an order. */
const OBJECTION_DAYS = 10;

/** What decides whether an order can be answered. */
export interface AnswerableOrder {
  /** The day of its approval; null while it is not approved. */
  readonly approvedOn: Day | null;
  /** A later order of the same queue has replaced it. */
  readonly replaced: boolean;
  /** The vendors that must answer, from the prime contractor down. */
  readonly chain: readonly string[];
  /** The vendors that have answered already. */
  readonly answered: readonly string[];
}

/** The last day, Asia/Tokyo, on which an order approved on that day can be objected to. */
export const objectionUntil = (calendar: BusinessCalendar, approvedOn: Day): Day =>
  addBusinessDays(calendar, approvedOn, OBJECTION_DAYS);

/**
 * Whether a party may answer an order with this act on `today`. Refused: `not-found` (the order is not approved, or
 * the party is not one that must answer it), `order-not-in-force` (a later order has replaced it),
 * `decided-already` (the party has answered), `objection-too-late`.
 */
export function answerable(
  { approvedOn, replaced, chain, answered }: AnswerableOrder,
  partyId: string,
  act: OrderAct,
  today: Day,
  calendar: BusinessCalendar,
): Outcome<true, "not-found" | "order-not-in-force" | "decided-already" | "objection-too-late"> {
  if (approvedOn === null || !chain.includes(partyId)) return refuse("not-found");
  if (replaced) return refuse("order-not-in-force");
  if (answered.includes(partyId)) return refuse("decided-already");
  if (act === "objected" && today > objectionUntil(calendar, approvedOn))
    return refuse("objection-too-late");
  return accept(true);
}

/**
 * Whether a party may ask about an order. Refused: `not-found` (the order is not approved, or the party does not work by
 * it), `order-not-in-force` (a later order has replaced it).
 */
export function askable(
  { approvedOn, replaced, chain }: Omit<AnswerableOrder, "answered">,
  partyId: string,
): Outcome<true, "not-found" | "order-not-in-force"> {
  if (approvedOn === null || !chain.includes(partyId)) return refuse("not-found");
  return replaced ? refuse("order-not-in-force") : accept(true);
}
