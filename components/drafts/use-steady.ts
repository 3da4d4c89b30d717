"use client";

import { useRef } from "react";
import type { Way } from "@/server/domain/queues/draft";
import type { Side } from "./use-row-drag";

interface Acts {
  readonly go: (id: string, way: Way, control: string) => void;
  readonly pick: (id: string) => void;
  readonly open: (id: string) => void;
  readonly drop: (source: string, target: string, side: Side) => void;
}

/** Returns functions whose identity never changes and that call the versions of the latest render. */
export function useSteady(acts: Acts): Acts {
  const latest = useRef(acts);
  latest.current = acts;
  const steady = useRef<Acts>({
    go: (...given) => latest.current.go(...given),
    pick: (...given) => latest.current.pick(...given),
    open: (...given) => latest.current.open(...given),
    drop: (...given) => latest.current.drop(...given),
  });
  return steady.current;
}
