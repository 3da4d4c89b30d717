// What single records wait for: a word on a risk, a purpose, a responsibility or an instruction, an answer, a meeting.
import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import { can } from "../identity/permissions";
import type {
  AwaitedUndertaking,
  NextReview,
  OpenEscalation,
  OpenInstruction,
  UnsharedPurpose,
  UnsharedRisk,
} from "./sent";
import type { Open } from "./wait";

export const ofRisk = ({ id, party, since, dueOn }: UnsharedRisk): Open => ({
  kind: "risk",
  id,
  awaited: { role: "vendor_manager", party: party.name },
  since,
  dueOn,
  isFor: ({ role, partyId }) => partyId === party.id && role === "vendor_manager",
});

export const ofPurpose = ({ id, party, since, dueOn }: UnsharedPurpose): Open => ({
  kind: "purpose",
  id,
  awaited: { role: null, party: party.name },
  since,
  dueOn,
  isFor: ({ role, partyId }) => partyId === party.id && can(role, "acknowledgement.give"),
});

export const ofUndertaking = ({ id, party, since }: AwaitedUndertaking): Open => ({
  kind: "undertaking",
  id,
  awaited: { role: null, party: party.name },
  since,
  dueOn: null,
  isFor: ({ role, partyId }) => partyId === party.id && can(role, "undertaking.answer"),
});

/** The receiver says an instruction again in its own words; then the sender says whether it was understood. */
export const ofInstruction = (
  { id, from, to, issuedOn, receivedOn }: OpenInstruction,
  receiptDays: number,
  calendar: BusinessCalendar,
): Open =>
  receivedOn === null
    ? {
        kind: "instruction",
        id,
        awaited: { role: null, party: to.name },
        since: issuedOn,
        dueOn: addBusinessDays(calendar, issuedOn, receiptDays),
        isFor: ({ role, partyId }) => partyId === to.id && can(role, "instruction.receive"),
      }
    : {
        kind: "restatement",
        id,
        awaited: { role: null, party: from.name },
        since: receivedOn,
        dueOn: addBusinessDays(calendar, receivedOn, receiptDays),
        isFor: ({ role, partyId }) => partyId === from.id && can(role, "instruction.issue"),
      };

export const ofEscalation = ({ id, level, by, since }: OpenEscalation): Open => ({
  kind: "escalation",
  id,
  awaited: { role: level === "official" ? "official" : "executive", party: null },
  since,
  dueOn: null,
  isFor: ({ accountId, role }) =>
    by.includes(accountId) || (level === "official" && role === "official"),
});

/** Those who took part in the last review are expected at the next; where nobody is named, those who may record one. */
export const ofReview = ({ id, parties, accounts, since, dueOn }: NextReview): Open => ({
  kind: "review",
  id,
  // An official convenes it.
  awaited: { role: "official", party: null },
  since,
  dueOn,
  isFor: ({ accountId, partyId, role }) =>
    parties.length + accounts.length === 0
      ? can(role, "review.record")
      : accounts.includes(accountId) ||
        (parties.includes(partyId) && (can(role, "review.act") || role === "vendor_member")),
});
