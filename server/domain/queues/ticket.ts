// A task can name the vendor's own ticket, so that both sides speak of the same work (seed 2(1)③).
import { accept, type Outcome, refuse } from "../outcome";

const LONGEST_KEY = 100;
const LONGEST_URL = 300;

/** The vendor's own ticket: its reference, and its address if there is one. */
export interface Ticket {
  readonly key: string;
  /** Begins with https. */
  readonly url: string | null;
}

const isLink = (text: string): boolean => {
  if (text.length > LONGEST_URL || !text.startsWith("https://") || /\s/.test(text)) return false;
  if (!URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === "" && password === "";
};

/**
 * A ticket as typed; null if both fields are empty. Refused: `ticket-malformed` (an address without a reference, one that
 * does not begin with https, or a text that is too long).
 */
export function readTicket(
  key: string | null,
  url: string | null,
): Outcome<Ticket | null, "ticket-malformed"> {
  if (key === null) return url === null ? accept(null) : refuse("ticket-malformed");
  if (key.length > LONGEST_KEY || /[\r\n]/.test(key)) return refuse("ticket-malformed");
  return url === null || isLink(url) ? accept({ key, url }) : refuse("ticket-malformed");
}

/** A ticket in one line of text. null: there is none. */
export const ticketText = (ticket: Ticket | null): string | null => {
  if (ticket === null) return null;
  return ticket.url === null ? ticket.key : `${ticket.key} ${ticket.url}`;
};

/** The ticket of a row that stores it in two columns. */
export const ticketOf = ({
  ticketKey,
  ticketUrl,
}: {
  readonly ticketKey: string | null;
  readonly ticketUrl: string | null;
}): Ticket | null => (ticketKey === null ? null : { key: ticketKey, url: ticketUrl });
