// What a vendor asked about an order, or received it with, waits until somebody of the ministry's side replies (3(2)).

/** `asked`: a question; `reserved`: the order was received with a reservation; `replied`: the reply to the vendor. */
const TALK_ACTS = ["asked", "reserved", "replied"] as const;
export type TalkAct = (typeof TALK_ACTS)[number];

/** A line of the talk about an order. `partyId`: the vendor that it is with, also for the reply. */
export interface TalkLine {
  readonly partyId: string;
  readonly act: TalkAct;
}

/** Whether a line about an order belongs to the talk. */
export const talks = <L extends { readonly act: string }>(
  line: L,
): line is L & { readonly act: TalkAct } => TALK_ACTS.some((act) => act === line.act);

/**
 * The first thing that a vendor asked, or received the order with, since the last reply to it, and whether a reservation
 * is among what is left. null: nothing is left to reply to. `lines` are in order of time.
 */
export function leftToReply<L extends TalkLine>(
  lines: readonly L[],
  partyId: string,
): { readonly first: L; readonly reserved: boolean } | null {
  const own = lines.filter((line) => line.partyId === partyId);
  const left = own.slice(own.findLastIndex(({ act }) => act === "replied") + 1);
  const [first] = left;
  if (first === undefined) return null;
  return { first, reserved: left.some(({ act }) => act === "reserved") };
}
