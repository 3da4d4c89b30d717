"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { KeptDraft } from "@/components/queues/types";
import type { FormAct } from "@/components/ui/act-form";
import { type PageMarks, textsOfMarks, usePageMarks } from "@/components/ui/page-marks";
import { post } from "@/components/ui/post";

/** How long after a change the draft is kept. */
const SOON = 250;

/** How long after nobody answered it is tried again: sooner at first, at last twice a minute. */
const againAfter = (tries: number): number => Math.min(1000 * 2 ** tries, 30_000);

/** Keeps a draft; answers why it could not, in the reader's language, "" where nobody answered, null when it is kept. */
async function save(act: FormAct, draft: KeptDraft, marks: PageMarks): Promise<string | null> {
  const { moves, undone, ...typed } = draft;
  const texts = Object.entries(typed).flatMap(([name, text]): [string, string][] =>
    text === null ? [] : [[name, text]],
  );
  const answer = await post(act, [
    ["moves", JSON.stringify(moves)],
    ["undone", JSON.stringify(undone)],
    ...texts,
    ...textsOfMarks(marks),
  ]);
  if (answer === null) return "";
  return "sentence" in answer ? answer.sentence : null;
}

/**
 * Keeps a draft by itself shortly after each change, one save at a time, the newest last. `hold` stops it while
 * the draft is being sent, and answers when no save is under way any more, so that what is sent is not kept anew;
 * `release` goes on when sending was refused. Where nobody answered it is tried again until somebody does.
 */
export function useSaving(
  draft: KeptDraft,
  act: FormAct,
  /** Whether the draft with which the board begins is the one that is kept. */
  begunKept: boolean,
) {
  const [first] = useState(begunKept ? draft : null);
  /** The draft of which the server last said something, and what: null, or why it was not kept. */
  const [told, setTold] = useState<{
    readonly of: KeptDraft | null;
    readonly refusal: string | null;
    /** How often nobody answered, without an answer since. */
    readonly tries: number;
  }>({ of: first, refusal: null, tries: 0 });
  const now = useRef({
    draft,
    act,
    marks: usePageMarks(),
    sent: first,
    busy: false,
    held: false,
    last: Promise.resolve(),
  });
  now.current.draft = draft;
  now.current.act = act;

  const keep = useCallback((): Promise<void> => {
    const at = now.current;
    if (at.busy || at.held) return at.last;
    at.busy = true;
    const run = async () => {
      while (at.sent !== at.draft && !at.held) {
        const of = at.draft;
        at.sent = of;
        const refusal = await save(at.act, of, at.marks);
        setTold(({ tries }) => ({ of, refusal, tries: refusal === "" ? tries + 1 : 0 }));
      }
      at.busy = false;
    };
    at.last = run();
    return at.last;
  }, []);

  useEffect(() => {
    if (now.current.sent === draft) return;
    const timer = setTimeout(keep, SOON);
    return () => clearTimeout(timer);
  }, [draft, keep]);

  const unheard = told.of === draft && told.refusal === "";
  const { tries } = told;
  useEffect(() => {
    if (!unheard) return;
    const again = () => {
      now.current.sent = null;
      void keep();
    };
    const timer = setTimeout(again, againAfter(tries));
    window.addEventListener("online", again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", again);
    };
  }, [unheard, tries, keep]);

  // Whoever leaves within that moment loses nothing.
  useEffect(() => () => void keep(), [keep]);

  const hold = useCallback((): Promise<void> => {
    now.current.held = true;
    return now.current.last;
  }, []);
  const release = useCallback(() => {
    now.current.held = false;
    void keep();
  }, [keep]);
  const heard = told.of === draft;
  const kept = heard && told.refusal === null;
  const failed = unheard ? "unreachable" : "failed";
  const state = kept ? (draft === first ? "untouched" : "saved") : heard ? failed : "saving";
  return { state, refusal: told.refusal, hold, release } as const;
}
