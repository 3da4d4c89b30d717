"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Draft, KeptDraft } from "@/components/queues/types";
import type { FormAct } from "@/components/ui/act-form";
import { newId } from "@/components/ui/new-id";
import { textsOfMarks, usePageMarks } from "@/components/ui/page-marks";
import { type ActAnswer, post } from "@/components/ui/post";
import { isEmptyDraft } from "@/server/domain/queues/draft";
import { useSeen } from "./use-seen";

/** How long after a change the draft is kept. */
const SOON = 250;

/** How long after nobody answered it is tried again: sooner at first, at last twice a minute. */
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
  /** The draft of which the server last said something. */
  readonly of: Draft | null;
  /** null: nobody answered. */
  readonly answer: ActAnswer | null;
  /** How often nobody answered, without an answer since. */
  readonly tries: number;
}

const isChanged = (answer: ActAnswer | null): boolean =>
  answer !== null && "code" in answer && answer.code === "draft-changed";

/** What is to be said of the last save. */
function stateOf({ of, answer }: Told, draft: Draft, first: Draft | null) {
  if (isChanged(answer)) return "changed";
  if (of !== draft) return "saving";
  if (answer === null) return "unreachable";
  if ("sentence" in answer) return "failed";
  return draft === first ? "untouched" : "saved";
}

/**
 * Keeps a draft by itself shortly after each change, one save at a time, the newest last. `hold` stops it while
 * the draft is being sent, and answers when no save is under way any more, so that what is sent is not kept anew;
 * `release` goes on when sending was refused. Where nobody answered it is tried again until somebody does, and what
 * was refused when the page is looked at again. Nothing is written over what was kept elsewhere: `changed` waits
 * until a person has chosen.
 */
export function useSaving(
  draft: Draft,
  act: FormAct,
  /** The draft that is kept when the board begins, and whether the board begins with it. */
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

  // Whoever leaves within that moment loses nothing; whoever has signed in meanwhile comes back to what is kept.
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

  /** Stops saving; answers, when no save is under way, the draft's next version and those on which it is based. */
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
  /** Goes on from what is kept elsewhere: with `taken`, the draft that was kept, or with what the board holds. */
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
