// By which way what a table holds comes in, is corrected, is withdrawn and shows its history, or why it has no such way.
// The tables of declared kinds are not here: their ways follow from their declarations.

export const WAYS = ["entered", "corrected", "withdrawn", "history"] as const;
export type Way = (typeof WAYS)[number];

/** A procedure, for the history the folder of a page below `app/(console)/p/[project]`; or why there is none. */
export interface Ways {
  readonly entered: string | Why;
  readonly corrected: string | Why;
  readonly withdrawn: string | Why;
  readonly history: string | Why;
}

/** Why there is no such way, as a whole sentence. */
export interface Why {
  readonly why: string;
}

const because = (why: string): Why => ({ why });

const COMPUTED = because("The rules compute it from other records, and it changes with them.");
const computed: Ways = {
  entered: COMPUTED,
  corrected: COMPUTED,
  withdrawn: COMPUTED,
  history: because("Pages about a past day show it as it was computed on that day."),
};
const SAID = because("What was said stays said; whoever said it says what is right beside it.");
const SEALED = because(
  "A decision is sealed when it is made; a new proposal or a stop follows it, and neither changes it.",
);
const RESULT = because(
  "A result never replaces another one silently; a later run stands beside it, and the ministry or the adviser can return a reported pass.",
);
const PRIVATE = because("It is one person's own and no record of the project.");

/** The tables of no declared kind. */
export const OTHERS: Readonly<Record<string, Ways>> = {
  acknowledgement: {
    entered: "acknowledgements.acknowledge",
    corrected: SAID,
    withdrawn: SAID,
    history: "approvals/[number]",
  },
  approval: {
    entered: "approvals.decide",
    corrected: SEALED,
    withdrawn: SEALED,
    history: "approvals/[number]",
  },
  attachment: {
    entered: "files.attach",
    corrected: because("A file that is wrong is withdrawn, and the right one is attached."),
    withdrawn: "files.withdraw",
    history: "files/[about]/[record]",
  },
  change_request: {
    entered: "changes.ask",
    corrected: because("A request that was wrong is declined by the owner, and asked for anew."),
    withdrawn: because("A request that is not wanted any more is declined by the owner."),
    history: "events",
  },
  comment_reading: {
    entered: "readings.mark",
    corrected: because("That a comment was seen is a fact of the moment."),
    withdrawn: because("That a comment was seen is a fact of the moment."),
    history: because("The thread names the parties that have seen it, without their earlier days."),
  },
  condition: {
    entered: "approvals.decide",
    corrected: SEALED,
    withdrawn: SEALED,
    history: "approvals/[number]",
  },
  confirmation: {
    entered: "coverage.answerRun",
    corrected: RESULT,
    withdrawn: RESULT,
    history: "releases/[version]",
  },
  coverage: computed,
  decision: {
    entered: "decisions.rankNow",
    corrected: because(
      "A later answer about the same build takes its place, and both stay on record.",
    ),
    withdrawn: because(
      "A later answer about the same build takes its place, and both stay on record.",
    ),
    history: "releases/[version]",
  },
  deputy: {
    entered: "routes.addDeputy",
    corrected: because("A deputy that was named wrongly is ended, and named anew."),
    withdrawn: "routes.removeDeputy",
    history: "approvals/route",
  },
  draft: {
    entered: "drafts.save",
    corrected: "drafts.save",
    withdrawn: "drafts.save",
    history: PRIVATE,
  },
  event: {
    entered: because("Every act writes its own line."),
    corrected: because(
      "A line of the record cannot be changed; a correction is a line of its own.",
    ),
    withdrawn: because(
      "A line of the record cannot be removed; a withdrawal is a line of its own.",
    ),
    history: "events",
  },
  file_content: {
    entered: "files.attach",
    corrected: because(
      "The bytes of a file are known by their digest, so that others are another file.",
    ),
    withdrawn: because(
      "A withdrawn file keeps its bytes, so that the past can show what it showed.",
    ),
    history: "files/[about]/[record]",
  },
  finding: computed,
  letter: {
    entered: because("A decision writes the letters about it."),
    corrected: because("A letter that was sent cannot be changed."),
    withdrawn: because("A letter that was sent cannot be taken back."),
    history: because("The page of a proposal says how many letters were sent and how many wait."),
  },
  ministry_note: {
    entered: "approvals.note",
    corrected: SAID,
    withdrawn: SAID,
    history: "approvals/[number]",
  },
  order_hold: {
    entered: "approvals.hold",
    corrected: SAID,
    withdrawn: "approvals.resume",
    history: "approvals/[number]",
  },
  project: {
    entered: "projects.found",
    corrected: "projects.amend",
    withdrawn: "projects.amend",
    history: "events",
  },
  proposal: {
    entered: "proposals.propose",
    corrected: because(
      "What was proposed is frozen with what it delays; another one is proposed instead.",
    ),
    withdrawn: "approvals.withdraw",
    history: "approvals/[number]",
  },
  public_page: {
    entered: "publication.open",
    corrected: "publication.open",
    withdrawn: "publication.close",
    history: "events",
  },
  queue: {
    entered: "tasks.enter",
    corrected: "queues.setCapacity",
    withdrawn: because(
      "A vendor has one queue as long as it takes part, and an empty one is no burden.",
    ),
    history: "events",
  },
  remark: {
    entered: "approvals.remark",
    corrected: SAID,
    withdrawn: SAID,
    history: "approvals/[number]",
  },
  remark_reminder: {
    entered: "approvals.remind",
    corrected: because("That somebody was reminded is a fact of the moment."),
    withdrawn: because("That somebody was reminded is a fact of the moment."),
    history: "approvals/[number]",
  },
  request: {
    entered: because("Every press of a button has a number, so that it counts once."),
    corrected: PRIVATE,
    withdrawn: PRIVATE,
    history: PRIVATE,
  },
  route_step: {
    entered: "routes.set",
    corrected: "routes.set",
    withdrawn: "routes.set",
    history: "events",
  },
  standing: computed,
  subject_step: {
    entered: "routes.set",
    corrected: "routes.set",
    withdrawn: "routes.set",
    history: "events",
  },
  task: {
    entered: "tasks.enter",
    corrected: "tasks.correct",
    withdrawn: "tasks.withdraw",
    history: "queues/[party]/tasks/[task]",
  },
  task_comment: {
    entered: "comments.write",
    corrected: SAID,
    withdrawn: "comments.withdraw",
    history: "work/[party]",
  },
  test_move: {
    entered: because("Every act that moves the expected start of a test keeps the move."),
    corrected: because("That the expected start of a test moved is a fact of the moment."),
    withdrawn: because("That the expected start of a test moved is a fact of the moment."),
    history: "queues/[party]",
  },
  test_result: {
    entered: "coverage.recordRun",
    corrected: RESULT,
    withdrawn: RESULT,
    history: "releases/[version]",
  },
  test_run: {
    entered: "coverage.recordRun",
    corrected: RESULT,
    withdrawn: RESULT,
    history: "releases/[version]",
  },
  work_line: {
    entered: "queues.setLine",
    corrected: "queues.setLine",
    withdrawn: "queues.setLine",
    history: "events",
  },
};

/** The declared kinds that cannot be corrected or withdrawn, each with the reason. */
export const KINDS_WITHOUT: Readonly<Record<string, Partial<Readonly<Record<Way, Why>>>>> = {
  chain: {
    withdrawn: because(
      "A project has one chain, and every result is about its stages; it is corrected instead.",
    ),
  },
  figure: {
    corrected: because(
      "Figures are only ever added; a later one of the same day's source stands beside it.",
    ),
    withdrawn: because(
      "Figures are only ever added; a later one of the same day's source stands beside it.",
    ),
  },
  member: {
    withdrawn: because(
      "A membership is ended, because lines and decisions of the past carry the person's name.",
    ),
  },
};
