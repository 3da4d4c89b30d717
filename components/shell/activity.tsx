"use client";
// Typing keeps a session open: once a minute while a person does something on the page, the server is told.
import { useEffect } from "react";

const ACTS = ["keydown", "pointerdown", "wheel", "input"] as const;
const REST_MS = 60_000;

export function Activity() {
  useEffect(() => {
    let told = Date.now();
    const tell = () => {
      if (Date.now() - told < REST_MS) return;
      told = Date.now();
      // Whatever is answered is said by the next thing that the person sends.
      void fetch("/api/session", { method: "POST" }).catch(() => undefined);
    };
    for (const act of ACTS) window.addEventListener(act, tell, { passive: true });
    return () => {
      for (const act of ACTS) window.removeEventListener(act, tell);
    };
  }, []);
  return null;
}
