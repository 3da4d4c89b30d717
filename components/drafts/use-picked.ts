"use client";

import { useState } from "react";

/** The rows chosen to move together. Boxes are shown only while a person chooses. */
export function usePicked() {
  const [picking, setPicking] = useState(false);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  return {
    picking,
    count: picked.size,
    /** How many rows move together with this one. 0: it is not chosen. */
    of: (id: string): number => (picked.has(id) ? picked.size : 0),
    /** The rows that move when this one is moved. */
    with: (id: string): readonly string[] => (picked.has(id) ? [...picked] : [id]),
    pick: (id: string) =>
      setPicked((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    begin: () => setPicking(true),
    stop: () => {
      setPicking(false);
      setPicked(new Set());
    },
  };
}

export type Picks = ReturnType<typeof usePicked>;
