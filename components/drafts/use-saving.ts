"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Draft, KeptDraft } from "@/components/queues/types";
import type { FormAct } from "@/components/ui/act-form";
import { newId } from "@/components/ui/new-id";
import { textsOfMarks, usePageMarks } from "@/components/ui/page-marks";
import { type ActAnswer, post } from "@/components/ui/post";
import { isEmptyDraft } from "@/server/domain/queues/draft";
import { useSeen } from "./use-seen";

/** How long after a change the draft is saved. */
const SOON = 250;

/** How long to wait before retrying an unanswered save: short at first, at most half a minute. */
const againAfter = (tries: number): number => Math.min(1000 * 2 ** tries, 30_000);

/** A draft as the fields of a form. */
const textsOf = ({ moves, undone, ...typed }: Draft): [string, string][] => [
  ["moves", JSON.stringify(moves)],
  ["undone", JSON.stringify(undone)],
  ...Object.entries(typed).flatMap(([name, text]): [string, string][] =>
    text === null ? [] : [[name, text]],
  ),
];

interface Told {
  /** The draft that the server last answered about. */
  readonly of: Draft | null;
  /** null: there was no answer. */
  readonly answer: ActAnswer | null;
  /** The number of unanswered tries since the last answer. */
  readonly tries: number;
}

const isChanged = (answer: ActAnswer | null): boolean =>
  answer !== null && "code" in answer && answer.code === "draft-changed";

/** The state of the last save, for display. */
function stateOf({ of, answer }: Told, draft: Draft, first: Draft | null) {
  if (isChanged(answer)) return "changed";
  if (of !== draft) return "saving";
  if (answer === null) return "unreachable";
  if ("sentence" in answer) return "failed";
  return draft === first ? "untouched" : "saved";
}

/**
 * Saves a draft shortly after each change, one save at a time, the newest last. `hold` pauses saving while the draft is
 * being sent and resolves when no save is running, so that a sent draft is not saved again; `release` resumes if
 * sending was refused. An unanswered save is retried until it is answered, a refused one when the person returns to the
 * page. A version saved elsewhere is never overwritten: `changed` waits for the person's choice.
 */
export function useSaving(
  draft: Draft,
  act: FormAct,
  /** The stored draft when the board starts, and whether the board starts with it. */
  begun: { readonly kept: KeptDraft | null; readonly withIt: boolean },
) {
  const [first] = useState(begun.withIt ? draft : null);
  const [told, setTold] = useState<Told>({ of: first, answer: { to: null }, tries: 0 });
  const seen = useSeen(begun.kept?.version ?? null);
  const marks = usePageMarks();
  const now = useRef({
    draft,
    act,
    marks,
    sent: first,
    busy: false,
    held: false,
    last: Promise.resolve(),
  });
  Object.assign(now.current, { draft, act, marks });

  const save = useCallback(
    async (keepalive = false) => {
      const at = now.current;
      const of = at.draft;
      at.sent = of;
      const [id, known] = [newId(), JSON.stringify(seen.all())];
      const version = isEmptyDraft(of) ? null : id;
      seen.sent(version);
      const texts: [string, string][] = [["draft", id], ["seen", known], ...textsOf(of)];
      const answer = await post(at.act, [...texts, ...textsOfMarks(at.marks)], { keepalive });
      if (answer !== null) seen.answered(version, "to" in answer);
      if (isChanged(answer)) at.held = true;
      setTold(({ tries }) => ({ of, answer, tries: answer === null ? tries + 1 : 0 }));
    },
    [seen],
  );

  const keep = useCallback((): Promise<void> => {
    const at = now.current;
    if (at.busy || at.held) return at.last;
    at.busy = true;
    const run = async () => {
      while (at.sent !== at.draft && !at.held) await save();
      at.busy = false;
    };
    at.last = run();
    return at.last;
  }, [save]);

  useEffect(() => {
    if (now.current.sent === draft) return;
    const timer = setTimeout(keep, SOON);
    return () => clearTimeout(timer);
  }, [draft, keep]);

  const again = useCallback(() => {
    now.current.sent = null;
    void keep();
  }, [keep]);
  const state = stateOf(told, draft, first);
  const { tries } = told;
  useEffect(() => {
    if (state !== "unreachable") return;
    const timer = setTimeout(again, againAfter(tries));
    window.addEventListener("online", again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", again);
    };
  }, [state, tries, again]);

  // Leaving within the delay loses nothing. After a new sign-in the page loads what is stored.
  const failed = state === "failed" || state === "unreachable";
  useEffect(() => {
    const turned = () => {
      const at = now.current;
      const hidden = document.visibilityState === "hidden";
      if (hidden && !at.held && (at.busy || at.sent !== at.draft)) void save(true);
      if (!hidden && failed) again();
    };
    document.addEventListener("visibilitychange", turned);
    return () => document.removeEventListener("visibilitychange", turned);
  }, [failed, again, save]);
  useEffect(() => {
    const leaves = () => {
      const at = now.current;
      if (!at.held && (at.busy || at.sent !== at.draft)) void save(true);
    };
    window.addEventListener("pagehide", leaves);
    return () => {
      window.removeEventListener("pagehide", leaves);
      void keep();
    };
  }, [keep, save]);

  /** Pauses saving. Resolves, once no save is running, with the draft's next version and those that it is based on. */
  const hold = useCallback(async (): Promise<[string, string][]> => {
    const at = now.current;
    at.held = true;
    await at.last;
    const [id, known] = [newId(), JSON.stringify(seen.all())];
    seen.sent(isEmptyDraft(at.draft) ? null : id);
    return [
      ["draft", id],
      ["seen", known],
    ];
  }, [seen]);
  const release = useCallback(() => {
    now.current.held = false;
    void keep();
  }, [keep]);
  /** Continues after a conflict: with the stored draft (`taken`), or with what the board holds. */
  const settle = useCallback(
    (version: string | null, taken: Draft | null) => {
      seen.settle(version);
      now.current.held = false;
      now.current.sent = taken;
      setTold({ of: taken, answer: { to: null }, tries: 0 });
      if (taken === null) void keep();
    },
    [keep, seen],
  );
  const refusal = told.answer !== null && "sentence" in told.answer ? told.answer : null;
  return { state, refusal, hold, release, settle, knows: seen.knows } as const;
}
