// One proposal as its reader decides on it, whatever it is about.
import { findProposal, isOfRecord, isOrder } from "@/db/queries/proposals";
import { readIn } from "@/db/scope";
import { type Asked, projectOf } from "./asked";
import { readDecision } from "./decision-view";
import { readOrderView } from "./order-view";
import { readRecordView } from "./record-view";
import { orNotFound, Refusal } from "./refusal";

/** The same for the proposal of a new order. Refused: `not-found` (it is about something else). */
export async function readOrder(asked: Asked, number: number, page: number) {
  const view = await readProposal(asked, number, page);
  if (view.subject !== "order") throw new Refusal("not-found");
  return view;
}

/** Reads a proposal by its number, with one page of its effects. A proposal outside the asker's scope is not found. */
export const readProposal = (asked: Asked, number: number, page: number) =>
  readIn(asked.scope, async (db) => {
    const proposal = await orNotFound(findProposal(db, projectOf(asked), number));
    const reading = readDecision(db, asked, proposal);
    if (isOrder(proposal)) return readOrderView(db, asked, proposal, reading, page);
    if (isOfRecord(proposal)) return readRecordView(db, asked, proposal, reading);
    throw new Refusal("not-found");
  });
