"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { Draft, KeptDraft } from "@/components/queues/types";
import {
  MOST_MOVES,
  makeAgain,
  makeAllAgain,
  type Steps,
  takeAllBack,
  takeBack,
  withMove,
} from "@/server/domain/queues/draft";
import { moveToFront } from "@/server/domain/queues/first-tests";
import { diff, type Move, moveAll } from "@/server/domain/queues/order";
import { wordsIn } from "@/server/domain/words";
import type { BoardData } from "./board-data";
import { type Reckoning, useReckoning } from "./use-reckoning";

export type Typed = Pick<Draft, "reason" | "risk" | "alternatives">;

const UNTYPED: Typed = { reason: null, risk: null, alternatives: null };
const EMPTY: Draft = { moves: [], undone: [], ...UNTYPED };

/** The content of a stored draft. null: there is none. */
export function contentOf(kept: KeptDraft | null): Draft {
  if (kept === null) return EMPTY;
  const { version: _, ...content } = kept;
  return content;
}

/** The initial draft: a proposal to be made again, what the address asks for, the stored draft, or none. */
function beginning(data: BoardData, locale: "ja" | "en"): Draft {
  const { draft, redo, wish } = data;
  if (redo === null && wish?.state === "open") {
    const order = data.rows.map(({ id }) => id);
    const made = moveToFront(order, wish.tests);
    return made === null ? EMPTY : { ...EMPTY, moves: [made] };
  }
  if (redo === null) return contentOf(draft);
  const { moves, reason, risk, alternatives } = redo;
  const text = (words: typeof risk) => (words === null ? null : wordsIn(words, locale).text);
  return {
    moves,
    undone: [],
    reason: text(reason),
    risk: text(risk),
    alternatives: text(alternatives),
  };
}

/** A person's draft of one queue, and the announcement of each change for screen readers. */
export function useDraft(data: BoardData) {
  const t = useTranslations("drafts.said");
  const locale = useLocale();
  const [draft, setDraft] = useState<Draft>(() => beginning(data, locale));
  const [said, setSaid] = useState({ text: "", count: 0 });
  /** What had been typed when the draft was discarded, in case it is restored. */
  const [dropped, setDropped] = useState<Typed>(UNTYPED);
  const reckoning = useReckoning(data, draft.moves);
  const say = (text: string) => setSaid(({ count }) => ({ text, count: count + 1 }));

  const step = (next: Steps, text: string) => {
    setDraft((before) => ({ ...before, moves: next.moves, undone: next.undone }));
    say(text);
  };
  /** Undo or redo. The announcement names the row that moved furthest. */
  const travel = (
    next: Steps,
    one: "undone" | "redone",
    many: "undoneTogether" | "redoneTogether",
  ) => {
    const shifts = diff(reckoning.order, moveAll(reckoning.base, next.moves));
    const [most] = shifts.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
    const title = most && titleOf(reckoning, most.id, locale);
    const told = most !== undefined && title !== undefined;
    step(next, told ? t(one, { title, to: most.to }) : t(many, { count: shifts.length }));
    return most?.to ?? null;
  };

  return {
    draft,
    reckoning,
    said,
    say,
    /** Replaces this draft by another one. */
    replace: setDraft,
    type: (typed: Partial<Typed>) => setDraft((before) => ({ ...before, ...typed })),
    /** Applies a move. Returns the place of its first row, or null if the draft has no room for another move. */
    make: (made: Move): number | null => {
      if (draft.moves.length >= MOST_MOVES) {
        say(t("full"));
        return null;
      }
      const [first = ""] = made.tasks;
      const order = moveAll(reckoning.order, [made]);
      const to = order.indexOf(first) + 1;
      const from = reckoning.order.indexOf(first) + 1;
      const title = titleOf(reckoning, first, locale) ?? "";
      const alone = made.tasks.length === 1;
      const text = alone
        ? t("moved", { title, from, to })
        : t("movedTogether", { count: made.tasks.length, to });
      step(withMove(draft, made), text);
      return to;
    },
    takeBack: () => travel(takeBack(draft), "undone", "undoneTogether"),
    makeAgain: () => travel(makeAgain(draft), "redone", "redoneTogether"),
    throwAway: () => {
      const { reason, risk, alternatives } = draft;
      setDropped({ reason, risk, alternatives });
      setDraft({ ...takeAllBack(draft), ...UNTYPED });
      say(t("thrown"));
    },
    bringBack: () => {
      setDraft({ ...makeAllAgain(draft), ...dropped });
      say(t("broughtBack"));
    },
  };
}

export type DraftInHand = ReturnType<typeof useDraft>;

export function titleOf(
  { rows }: Pick<Reckoning, "rows">,
  id: string,
  locale: "ja" | "en",
): string | undefined {
  const row = rows.get(id);
  return row && wordsIn(row.title, locale).text;
}
