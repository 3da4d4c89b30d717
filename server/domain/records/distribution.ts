// Distributions: one release on one platform: planned, out to a share of users or to all, and taken back from them.
import { type Dated, dayIn, isBefore } from "../calendar/dated";
import { isRising, type Share } from "../releases/roll-out";
import type { Words } from "../words";
import { type Entering, type Fault, record } from "./kind";

const words = { type: "words", long: true, required: true } as const;
const percent = { type: "number", unit: "percent", min: 0, max: 100 } as const;
const since = { type: "day", timed: true, required: true, column: "since_on" } as const;

/** The statement that no waiver was given for what was owed when it went out, and why it went out all the same. */
const unwaived = { type: "choice", choices: ["none_given"] } as const;
const unwaivedWords = { type: "words", long: true } as const;

interface Stated {
  readonly unwaived: "none_given" | null;
  readonly unwaivedWords: Words | null;
}

/** The statement is in words, and words without the statement say nothing. */
const statementFaults = ({ unwaived: said, unwaivedWords: why }: Stated) =>
  (said === null) === (why === null)
    ? []
    : [
        {
          code: "record-incomplete",
          field: said === null ? "unwaived" : "unwaivedWords",
        } as const,
      ];

const statedBy = ({ unwaived: said }: Stated, { person, now }: Entering) =>
  said === null ? { unwaivedBy: null, unwaivedAt: null } : { unwaivedBy: person, unwaivedAt: now };

/** What a step says of the statement. Without one, what was said before stands. */
const statementIn = (said: Stated, entering: Entering) =>
  said.unwaived === null
    ? {}
    : { unwaived: said.unwaived, unwaivedWords: said.unwaivedWords, ...statedBy(said, entering) };

interface Course {
  readonly plannedOn: Dated | null;
  readonly distributedOn: Dated | null;
  readonly takenBackOn: Dated | null;
}

/** What has a planned day and no day of distribution has not gone out yet. */
export const isPlanned = ({ plannedOn, distributedOn }: Omit<Course, "takenBackOn">): boolean =>
  plannedOn !== null && distributedOn === null;

const isWithUsers = (course: Course): boolean => !isPlanned(course) && course.takenBackOn === null;

interface Out extends Course {
  readonly version: string;
  readonly platform: string;
}

/** The same build was with users before. What was taken back goes out anew. */
const isOutAsBefore = (after: Out, before: Out | null): boolean =>
  before !== null &&
  !isPlanned(before) &&
  after.version === before.version &&
  after.platform === before.platform &&
  (before.takenBackOn === null || after.takenBackOn !== null);

function shareFaults(distributedOn: Dated | null, shares: readonly Share[] | null) {
  const [first] = shares ?? [];
  if (shares === null || first === undefined) return [];
  const faults: Fault<"shares">[] = isRising(shares)
    ? []
    : [{ code: "shares-backwards", field: "shares" }];
  if (distributedOn === null || isBefore(first.since, distributedOn))
    faults.push({ code: "share-before-distribution", field: "shares" });
  return faults;
}

export const DISTRIBUTION = record({
  name: "distribution",
  fields: {
    version: { type: "reference", to: "release", required: true, column: "release_id" },
    platform: { type: "reference", to: "platform", required: true },
    /** The day on which it is to go out. */
    plannedOn: { type: "day", timed: true },
    /**
     * Null: it has not gone out yet, if a day is planned. Otherwise no source confirms a day; such a distribution
     * supersedes nothing.
     */
    distributedOn: { type: "day", timed: true },
    /** The share of users that it is offered to, each from a day on. None: all users at once. */
    shares: {
      type: "rows",
      table: { name: "distribution_share", own: "distribution_id" },
      by: "position",
      least: 3,
      fields: { since, percent: { ...percent, required: true } },
    },
    decidedBy: { type: "reference", to: "party", column: "decided_by" },
    unwaived,
    unwaivedWords,
    /** Who said it, and when. */
    unwaivedBy: { type: "words", hidden: true },
    unwaivedAt: { type: "moment", hidden: true },
    /** The day on which it was taken back from users, and why. */
    takenBackOn: { type: "day", timed: true, hidden: true },
    takenBackWhy: { type: "words", long: true, hidden: true },
  },
  provenance: true,
  happens: "distributedOn",
  may: {
    enter: "distribution.register",
    correct: "distribution.register",
    withdraw: "distribution.register",
  },
  slices: ["distributions"],
  ofRelease: "version",
  check: ({ plannedOn, distributedOn, takenBackOn, shares, ...stated }) => [
    ...shareFaults(distributedOn, shares),
    ...statementFaults(stated),
    ...(takenBackOn &&
    (isPlanned({ plannedOn, distributedOn }) ||
      (distributedOn && isBefore(takenBackOn, distributedOn)))
      ? [{ code: "term-backwards", field: "distributedOn" } as const]
      : []),
  ],
  // Whoever said it first said it; a correction of something else does not say it again.
  prepare: (values, entering) =>
    values.unwaived !== null && values.unwaivedBy ? {} : statedBy(values, entering),
  fixed: (before): { readonly [F in "unwaived" | "unwaivedWords"]?: "statement-stands" } =>
    before.unwaived === null
      ? {}
      : { unwaived: "statement-stands", unwaivedWords: "statement-stands" },
  goesOut: (after, before, today) =>
    isPlanned(after) || isOutAsBefore(after, before) || after.unwaived !== null
      ? null
      : {
          version: after.version,
          platform: after.platform,
          on: after.distributedOn === null ? today : dayIn(after.distributedOn),
        },
  entered: ({ version, plannedOn, distributedOn }, { of }) =>
    plannedOn && distributedOn === null
      ? { kind: "distribution-planned", body: { version, platform: of("platform"), plannedOn } }
      : {
          kind: "distribution-registered",
          body: { version, platform: of("platform"), distributedOn },
        },
  steps: {
    goOut: {
      may: "distribution.register",
      happens: "distributedOn",
      asks: {
        distributedOn: { type: "day", timed: true, past: true, required: true },
        /** Null: all users at once. */
        percent,
        unwaived,
        unwaivedWords,
      },
      offered: isPlanned,
      check: statementFaults,
      set: ({ distributedOn, percent: share, ...stated }, entering) => ({
        distributedOn,
        shares: share === null || share === 100 ? null : [{ since: distributedOn, percent: share }],
        ...statementIn(stated, entering),
      }),
    },
    rollOut: {
      may: "distribution.register",
      happens: "since",
      asks: {
        since: { type: "day", timed: true, required: true },
        percent: { ...percent, required: true },
      },
      offered: ({ shares, ...course }) => isWithUsers(course) && (shares?.length ?? 0) > 0,
      check: ({ since: from }, { shares }) =>
        isRising([...(shares ?? []), { since: from, percent: 0 }])
          ? []
          : [{ code: "shares-backwards", field: "since" }],
      set: ({ since: from, percent: share }, _, { shares }) => ({
        shares: [...(shares ?? []), { since: from, percent: share }],
      }),
    },
    takeBack: {
      may: "distribution.register",
      happens: "takenBackOn",
      asks: { takenBackOn: { type: "day", timed: true, past: true, required: true }, words },
      offered: isWithUsers,
      check: ({ takenBackOn }, { distributedOn }) =>
        distributedOn !== null && isBefore(takenBackOn, distributedOn)
          ? [{ code: "term-backwards", field: "takenBackOn" }]
          : [],
      set: ({ takenBackOn, words: why }) => ({ takenBackOn, takenBackWhy: why }),
    },
    giveAgain: {
      may: "distribution.register",
      asks: { words, unwaived, unwaivedWords },
      offered: ({ takenBackOn }) => takenBackOn !== null,
      check: statementFaults,
      set: (said, entering) => ({
        takenBackOn: null,
        takenBackWhy: null,
        ...statementIn(said, entering),
      }),
    },
  },
});
