"use client";

import { useCallback, useEffect, useRef } from "react";
import { newId } from "./new-id";
import { type ActAnswer, type Entry, post } from "./post";

/** What tells one content of a field from another. */
const toldBy = ([name, value]: Entry) =>
  typeof value === "string" ? [name, value] : [name, value.name, value.size, value.lastModified];

/**
 * Sends a press under its own id. The id is reused only if there was no answer and exactly the same is sent again, so
 * that it counts once; any difference makes it another press. A page restored from the browser's history starts with a
 * new id.
 */
export function usePress(act: string): (entries: readonly Entry[]) => Promise<ActAnswer | null> {
  const lost = useRef<{ readonly id: string; readonly said: string } | null>(null);
  useEffect(() => {
    const restored = ({ persisted }: PageTransitionEvent) => {
      if (persisted) lost.current = null;
    };
    window.addEventListener("pageshow", restored);
    return () => window.removeEventListener("pageshow", restored);
  }, []);
  return useCallback(
    async (entries) => {
      const sent = entries.filter(([name]) => name !== "request");
      const said = JSON.stringify([act, sent.map(toldBy)]);
      const id = lost.current?.said === said ? lost.current.id : newId();
      lost.current = { id, said };
      const answer = await post(act, [...sent, ["request", id]]);
      if (answer !== null) lost.current = null;
      return answer;
    },
    [act],
  );
}
