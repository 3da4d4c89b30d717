// What the lines of proposals store, from the asking to what follows an approval.
import type { Filler } from "../proposals/gaps";
import type { RecordName } from "../records/names";
import type { Words } from "../words";

export type RemarkKind = "comment" | "question" | "answer" | "opinion_asked" | "opinion";

/** The record that a line is about. */
interface OfRecord {
  readonly record: RecordName;
  readonly title: Words;
}

/** What a proposal is about: the queue of a vendor, or a record. */
export type AboutProposal =
  | { readonly party: Words; readonly record?: never }
  | (OfRecord & { readonly party?: never });

export interface ProposalBodies {
  "order-proposed": {
    readonly party: Words;
    readonly number: number;
    readonly title: Words;
    readonly from: number;
    readonly to: number;
    readonly moved: number;
    readonly reason: Words;
  };
  /** Something that is in force only once it is approved was entered. */
  "record-drafted": { readonly record: RecordName; readonly title: Words };
  /** The approval of a step of a record was asked for, and given by the last step of its route. */
  "approval-asked": OfRecord & {
    readonly number: number;
    readonly step: string;
    readonly reason: Words;
  };
  "approval-given": OfRecord & {
    readonly number: number;
    readonly step: number;
    readonly role: string;
    readonly deputy: boolean;
    readonly conditions: number;
  };
  "proposal-withdrawn": AboutProposal & { readonly number: number };
  "proposal-remarked": AboutProposal & {
    readonly number: number;
    readonly remark: RemarkKind;
    readonly words: Words;
  };
  /** Whoever asked reminded the side that was asked. */
  "request-reminded": AboutProposal & {
    readonly number: number;
    readonly side: Filler;
    /** How often, with this time. */
    readonly times: number;
  };
  /** Seen by the ministry and its adviser alone. */
  "ministry-noted": AboutProposal & { readonly number: number; readonly words: Words };
  "step-approved": AboutProposal & {
    readonly number: number;
    readonly step: number;
    readonly role: string;
    readonly deputy: boolean;
    readonly conditions: number;
  };
  "order-approved": {
    readonly party: Words;
    readonly number: number;
    /** Absent in lines written before it was stored. */
    readonly step?: number;
    readonly role: string;
    readonly deputy: boolean;
    readonly conditions: number;
    readonly title: Words;
    readonly from: number;
    readonly to: number;
    readonly reason: Words;
  };
  "proposal-returned": AboutProposal & {
    readonly number: number;
    /** `step` and `deputy` are absent in lines written before they were stored. */
    readonly step?: number;
    readonly deputy?: boolean;
    readonly role: string;
    readonly reason: Words;
    /** The place that was offered instead. */
    readonly counterTo?: number;
  };
  /** The proposer threw away the place that was offered instead. */
  "counter-dropped": {
    readonly party: Words;
    readonly number: number;
    readonly counterTo: number;
  };
  "order-read": { readonly party: Words; readonly number: number };
  "order-acknowledged": { readonly party: Words; readonly number: number };
  /** A vendor has read and understood the risk of a test that was left out. */
  "risk-confirmed": { readonly party: Words; readonly words: Words };
  "order-reserved": { readonly party: Words; readonly number: number; readonly words: Words };
  "order-asked": { readonly party: Words; readonly number: number; readonly words: Words };
  /** `party`: the vendor that gets the reply. */
  "order-replied": { readonly party: Words; readonly number: number; readonly words: Words };
  "order-objected": { readonly party: Words; readonly number: number; readonly reason: Words };
  "order-held": { readonly party: Words; readonly number: number; readonly reason: Words };
  "order-resumed": { readonly party: Words; readonly number: number; readonly reason: Words };
}
