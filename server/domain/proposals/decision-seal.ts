// A decision is sealed as it was made: who, in which role, when, in which words, and what was shown beside the button
// (seed 2(3): what was decided on what ground).

import { z } from "zod";
import type { Day, Instant } from "../calendar/day";
import { parseInstant } from "../calendar/instant";
import { canonical } from "../canonical";
import type { Role } from "../identity/roles";
import type { Words } from "../words";
import { wordsSchema } from "../words-schema";
import type { Acceptor } from "./condition";
import { FILLERS, type Filler, GAP_KINDS, type Missing } from "./gaps";
import { WRITERS, type Writer } from "./writer";

/** One moment on the record's clock, which an exercise can set, and on the real clock. */
export interface TwoClocks {
  readonly record: Instant;
  readonly real: Instant;
}

/** The rows of evidence that open on the page of a proposal. */
export const FOLD_NAMES = [
  "reach",
  "plan",
  "statements",
  "talk",
  "options",
  "alternatives",
  "reason",
  "waivers",
  "answered",
  "frozen",
] as const;
export type FoldName = (typeof FOLD_NAMES)[number];

export interface SealedDecision {
  readonly project: string;
  /** The number of the proposal, and the digest of what it froze. */
  readonly proposal: number;
  readonly proposalDigest: string;
  readonly step: number;
  /** The role that the step asks for, and whether it was decided by a deputy of that role. */
  readonly stepRole: string;
  readonly deputy: boolean;
  readonly accountId: string;
  readonly name: Words;
  readonly role: Role;
  readonly party: Words;
  readonly verdict: "approved" | "returned";
  readonly words: Words | null;
  readonly conditions: readonly {
    readonly words: Words;
    readonly dueOn: Day;
    readonly asTask: boolean;
    /** Who shows that it is met, and whether that is to be before the work begins. */
    readonly owner: Filler | null;
    readonly beforeStart: boolean;
    /** Who wrote its words: the person, or the console from what was missing. */
    readonly writer: Writer;
    /** Who accepts that it is met; absent: not asked then. */
    readonly acceptor?: Acceptor;
  }[];
  /** The place that was offered instead; absent: none. */
  readonly counterTo?: number;
  /** What an approval needs and did not have. */
  readonly missing: readonly Missing[];
  readonly decidedAt: TwoClocks;
  /** When the decider opened the page, as the page itself says; null: it did not say. */
  readonly openedAt: TwoClocks | null;
  /** The rows of evidence that the decider opened, as the page itself says; null: it did not say; absent: not asked then. */
  readonly openedFolds?: readonly FoldName[] | null;
  /** What the page shows beside the button, read again in the decision's own transaction. */
  readonly evidence: unknown;
}

const toTheSecond = (instant: Instant): string => `${instant.slice(0, 19)}Z`;

const clocks = (both: TwoClocks | null) =>
  both && { record: toTheSecond(both.record), real: toTheSecond(both.real) };

/** The text from which a decision's digest is computed; times are in UTC, to the second. */
export const sealText = ({ decidedAt, openedAt, ...decision }: SealedDecision): string =>
  canonical({ ...decision, decidedAt: clocks(decidedAt), openedAt: clocks(openedAt) });

/** When the page was opened, as the page says; null: it does not say, or says a time after the decision. */
export const openedBefore = (
  opened: TwoClocks | undefined,
  decided: TwoClocks,
): TwoClocks | null =>
  opened === undefined ||
  Date.parse(opened.record) > Date.parse(decided.record) ||
  Date.parse(opened.real) > Date.parse(decided.real)
    ? null
    : opened;

const instant = z.string().transform((text, context): Instant => {
  const read = parseInstant(text);
  if (read !== null) return read;
  context.addIssue("not a moment");
  return z.NEVER;
});
const twoClocks = z.object({ record: instant, real: instant });
const shown = z.object({
  openedAt: twoClocks.nullable(),
  decidedAt: twoClocks,
  openedFolds: z.array(z.enum(FOLD_NAMES)).nullable().optional(),
  /** Only who wrote each condition; absent where that was not asked. */
  conditions: z.array(z.object({ writer: z.enum(WRITERS).optional() })).default([]),
  /** Absent: decided before what was missing was sealed. */
  missing: z
    .array(
      z.object({
        id: z.string(),
        kind: z.enum(GAP_KINDS),
        filledBy: z.enum(FILLERS),
        beforeStart: z.boolean(),
        test: z.object({ version: z.string(), platform: wordsSchema }).nullable(),
        stages: z.array(wordsSchema),
      }),
    )
    .optional(),
});

/** What a page tells of a sealed text. null: the text cannot be read. */
export function readSeal(text: string): z.infer<typeof shown> | null {
  try {
    return shown.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
