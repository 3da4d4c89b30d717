"use client";
// Typing keeps a session open: while a person is active on the page, the server is told once a minute.
import { useEffect } from "react";

const ACTS = ["keydown", "pointerdown", "wheel", "input"] as const;
const REST_MS = 60_000;

export function Activity() {
  useEffect(() => {
    let told = Date.now();
    const tell = () => {
      if (Date.now() - told < REST_MS) return;
      told = Date.now();
      // The answer does not matter here: if the session has ended, the person's next request says so.
      void fetch("/api/session", { method: "POST" }).catch(() => undefined);
    };
    for (const act of ACTS) window.addEventListener(act, tell, { passive: true });
    return () => {
      for (const act of ACTS) window.removeEventListener(act, tell);
    };
  }, []);
  return null;
}
