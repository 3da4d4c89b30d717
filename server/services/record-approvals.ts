// What the page of a record shows of its approvals: those asked for, what one lacks, and how each side understands it.
import { listSharedKnowledge } from "@/db/queries/coverage";
import { listParties } from "@/db/queries/projects";
import { listRecordProposals } from "@/db/queries/proposals";
import type { RecordRow } from "@/db/queries/records";
import type { Reader } from "@/db/scope";
import { parseDay } from "../domain/calendar/day";
import { isRecordSubject } from "../domain/proposals/subject";
import { recordSubject } from "../domain/proposals/subjects";
import type { AnyKind } from "../domain/records/kind";
import { sharedUntil } from "../domain/waivers/sharing";
import { type Asked, projectOf } from "./asked";
import { mayNow } from "./may-now";
import { sharedOf, sidesIn } from "./shared-words";

/** Nothing for a kind that is not approved. */
export async function approvalsOf(db: Reader, asked: Asked, kind: AnyKind, row: RecordRow) {
  const { name } = kind;
  if (!isRecordSubject(name)) return {};
  const projectId = projectOf(asked);
  const { membership } = asked.asker;
  const subject = recordSubject(name);
  const [rows, parties, said] = await Promise.all([
    listRecordProposals(db, projectId, name, row.id),
    listParties(db, projectId),
    subject.confirmed ? listSharedKnowledge(db, projectId, { waiver: row.id }) : [],
  ]);
  const { approval, decidedOn } = row.values;
  const decided =
    approval !== "drafted" && typeof decidedOn === "string" ? parseDay(decidedOn) : null;
  const since = decided ?? rows[0]?.proposedOn ?? asked.day;
  const shared = subject.confirmed
    ? sharedOf(parties, said, row.id, sharedUntil(asked.calendar, since))
    : [];
  const advises = membership.role === "adviser";
  const spoken = said.some(
    ({ partyId, role }) => partyId === membership.partyId && (role === "adviser") === advises,
  );
  const open = rows.some(({ status }) => status === "open");
  const content = { step: "", asked: {}, values: row.values };
  return {
    /** The approvals that were asked for, newest first. */
    proposals: rows.map(({ number, status, proposedOn, decidedOn, stepDueOn, route, step }) => ({
      number,
      status,
      proposedOn,
      decidedOn,
      stepDueOn,
      /** The role that decides the current step. */
      role: route[step - 1]?.role ?? "adviser",
    })),
    /** An approval is asked for and not decided. */
    open,
    /** What an approval would lack, of a draft. */
    lacks:
      row.values.approval === "drafted" && !open
        ? subject.needs({ content, said: sidesIn(shared) }).filter(({ missing }) => missing)
        : [],
    shared,
    /** Whether the reader may say what it means to its party. */
    mayShare:
      subject.confirmed && !row.withdrawn && !spoken && mayNow(asked, "acknowledgement.give"),
  };
}
