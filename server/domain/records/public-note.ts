// Public notes (お知らせ): what the ministry tells the users of the app. One person writes a note, and others approve it as
// they approve an order; from then on it stands on the public page until it is ended or replaced (seed 3(4)).
import { inJapanese } from "./japanese";
import { record } from "./kind";

const longText = { type: "words", long: true, required: true } as const;

export const PUBLIC_NOTE = record({
  name: "public_note",
  fields: {
    key: { type: "key", prefix: "note" },
    title: { type: "words", required: true },
    text: longText,
    version: { type: "reference", to: "release", column: "release_id" },
    platform: { type: "reference", to: "platform" },
    defect: { type: "reference", to: "defect" },
    /** The note in whose place it stands once it is approved. */
    replaces: { type: "reference", to: "public_note" },
    /** The account of whoever wrote it as it is. */
    writtenBy: { type: "id", required: true, column: "written_by", hidden: true },
    publishedAt: { type: "moment", hidden: true },
    endedAt: { type: "moment", hidden: true },
    /** Why it was ended. */
    ending: { type: "words", long: true, hidden: true },
    replacedBy: { type: "reference", to: "public_note", hidden: true },
    /** Whether it is approved; null: it was written before notes were approved like this. */
    approval: {
      type: "choice",
      choices: ["drafted", "approved"],
      hidden: true,
      column: "approval_state",
    },
  },
  provenance: false,
  may: { enter: "note.draft", correct: "note.draft", withdraw: "note.draft" },
  slices: ["publication"],
  ofRelease: "version",
  prepare: (_, { account, anew }) => ({
    writtenBy: account,
    ...(anew && { approval: "drafted" as const }),
  }),
  check: ({ title, text }) => [...inJapanese("title", title), ...inJapanese("text", text)],
  // What has stood in public stays as it was read.
  settled: ({ publishedAt }) => (publishedAt === null ? null : "note-published"),
  steps: {
    approve: {
      may: "note.draft",
      approved: true,
      asks: { words: { type: "words", long: true } },
      offered: ({ publishedAt }) => publishedAt === null,
      set: (_, { now }) => ({ approval: "approved", publishedAt: now }),
      takes: { step: "replace", of: "replaces", as: "replacedBy" },
    },
    end: {
      may: "note.end",
      asks: { ending: longText },
      offered: ({ publishedAt, endedAt }) => publishedAt !== null && endedAt === null,
      set: ({ ending }, { now }) => ({ ending, endedAt: now }),
    },
    replace: {
      may: "note.draft",
      within: true,
      asks: { replacedBy: { type: "reference", to: "public_note", required: true } },
      offered: ({ publishedAt, endedAt }) => publishedAt !== null && endedAt === null,
      set: ({ replacedBy }, { now }) => ({ replacedBy, endedAt: now }),
    },
  },
});
