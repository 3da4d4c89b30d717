// Which role may do what. The same table hides buttons and refuses calls (seed 2(2)①).
import { ROLES, type Role } from "./roles";

const everyone: readonly Role[] = ROLES;
const ministry: readonly Role[] = ["official", "executive"];
const working: readonly Role[] = ["official", "vendor_manager"];
const vendors: readonly Role[] = ["vendor_manager", "vendor_member"];

/** Each action and the roles that may perform it. Scope limits further what a role can read. */
export const PERMISSIONS = {
  "project.read": everyone,
  "record.verify": ["official", "executive", "adviser", "auditor", "admin"],
  "exercise.move": everyone,
  "profile.set": everyone,
  // Whoever the operator has let found projects, whatever the person's roles.
  "project.found": everyone,
  // A person's own sessions; `access.manage` covers those of others.
  "session.end": everyone,
  "party.register": ["admin"],
  "member.set": ["admin"],
  // Reads the log of security events and ends the sessions of members.
  "access.manage": ["admin"],
  "member.help": ["admin"],
  "access.set": ["admin"],
  "project.amend": ["official", "executive", "admin"],
  // The project's own days off.
  "calendar.set": ["official", "admin"],
  // What a new project still lacks.
  "setup.read": ["official", "executive", "adviser", "auditor", "admin"],
  "contract.register": ["official", "admin"],
  // The plan by the ministry, the use by the vendor.
  "effort.record": [...working, "executive"],
  "chain.define": ["official", "admin"],
  "platform.register": ["official", "admin"],
  "source.register": ["official", "admin"],
  "source.hear": ["official", "admin", "vendor_manager"],
  "release.register": working,
  "distribution.register": working,
  "environment.register": [...working, "admin"],
  "test-case.register": working,
  // Changes what a case tests, or takes it back: that may change a verdict.
  "test-case.amend": ["official"],
  // Proposes a set of standard test cases, and asks for its approval.
  "test-suite.propose": working,
  "test-suite.end": [...ministry, "adviser"],
  "test-run.record": working,
  // Attaches files and links to a result, and withdraws one's own party's.
  "file.attach": ["official", "adviser", ...vendors],
  "coverage.confirm": [...ministry, "adviser"],
  "waiver.decide": ministry,
  "defect.register": working,
  "defect.judge": [...ministry, "adviser"],
  "report.receive": working,
  "report.handle": working,
  "report.judge": [...ministry, "adviser"],
  // Raises a report to the next level, and answers at one's own.
  "report.escalate": [...ministry, "vendor_manager"],
  "queue.open": ["official", "vendor_manager"],
  "task.enter": ["official", "vendor_manager"],
  "task.withdraw": ["official", "vendor_manager"],
  "task.report": vendors,
  // Writes in the thread of a task.
  "task.comment": ["official", "executive", "adviser", ...vendors],
  "statement.record": ["official"],
  "figure.record": ["official"],
  // Writes what users are told, and asks for its approval; somebody else gives it.
  "note.draft": ["official"],
  "note.end": ministry,
  // Lets the public page say something of a defect or a report, or no longer.
  "public.mark": ["executive"],
  "public.open": ["executive"],
  // It is closed by more people than open it: closing hides what should not have been seen.
  "public.close": ministry,
  "response.decide": ["official", "executive", "adviser"],
  "review.record": ["official", "executive", "adviser"],
  // Says that an action of a review is done.
  "review.act": ["official", "executive", "adviser", "vendor_manager"],
  "responsibility.set": ["official", "executive"],
  "responsibility.confirm": ministry,
  "responsibility.accept": ["vendor_manager"],
  "instruction.issue": [...ministry, "vendor_manager"],
  "instruction.receive": ["official", "vendor_manager"],
  "check.record": [...working, "adviser"],
  "diagnostic.record": working,
  "acknowledgement.give": ["official", "executive", "adviser", "vendor_manager"],
  "queue.set": working,
  "line.set": ["vendor_manager"],
  "task.amend": working,
  "change.ask": working,
  "change.answer": ["official", "executive", "adviser", "vendor_manager"],
  "test-plan.set": working,
  "order.draft": ministry,
  "order.propose": ministry,
  // Takes back what that person asked to be approved.
  "approval.withdraw": [...ministry, "adviser", "vendor_manager"],
  "order.remark": ["official", "executive", "adviser", "vendor_manager"],
  // A note that no vendor sees.
  "order.note": ["official", "executive", "adviser"],
  "order.ask-opinion": ["official", "executive", "adviser"],
  "order.opine": ["vendor_manager"],
  "order.decide": ["adviser", "executive"],
  "order.acknowledge": vendors,
  "order.reply": ["official", "executive", "adviser"],
  // Stops an order after its approval, and lets it go on.
  "order.hold": ["official", "executive", "adviser"],
  "condition.show": working,
  // Accepts what was shown.
  "condition.meet": ["official", "executive", "adviser"],
  "route.set": ["executive", "admin"],
  "deputy.set": ["adviser", "executive", "admin"],
  "finding.answer": ministry,
  "undertaking.answer": ["official", "executive", "vendor_manager"],
  "record.tell": ["official", "admin", ...vendors],
  "reading.mark": ["official", "executive", "adviser", ...vendors],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof PERMISSIONS;

const isAction = (name: string): name is Action => name in PERMISSIONS;
export const ACTIONS: readonly Action[] = Object.keys(PERMISSIONS).filter(isAction);

/** The roles that may perform the action. */
export const rolesFor = (action: Action): readonly Role[] => PERMISSIONS[action];

/** Whether a role may perform the action. The same row guards the call and hides the button. */
export function can(role: Role, action: Action): boolean {
  return rolesFor(action).includes(role);
}
