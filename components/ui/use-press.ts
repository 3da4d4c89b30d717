"use client";

import { useCallback, useEffect, useRef } from "react";
import { newId } from "./new-id";
import { type ActAnswer, post } from "./post";

type Texts = readonly (readonly [string, string])[];

/**
 * Sends what a press means under an id of its own. The id is kept only while no answer came back and the very same
 * is sent again, so that it counts once; whatever differs is another press. A page that the browser brings back from
 * its history begins anew.
 */
export function usePress(act: string): (texts: Texts) => Promise<ActAnswer | null> {
  const lost = useRef<{ readonly id: string; readonly said: string } | null>(null);
  useEffect(() => {
    const restored = ({ persisted }: PageTransitionEvent) => {
      if (persisted) lost.current = null;
    };
    window.addEventListener("pageshow", restored);
    return () => window.removeEventListener("pageshow", restored);
  }, []);
  return useCallback(
    async (texts) => {
      const sent = texts.filter(([name]) => name !== "request");
      const said = JSON.stringify([act, sent]);
      const id = lost.current?.said === said ? lost.current.id : newId();
      lost.current = { id, said };
      const answer = await post(act, [...sent, ["request", id]]);
      if (answer !== null) lost.current = null;
      return answer;
    },
    [act],
  );
}
