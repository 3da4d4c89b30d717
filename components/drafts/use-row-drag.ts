"use client";

import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import {
  draggable,
  dropTargetForElements,
} from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { useEffect, useRef, useState } from "react";

export type Side = "before" | "after";

const sideOf = (element: Element, y: number): Side => {
  const { top, height } = element.getBoundingClientRect();
  return y < top + height / 2 ? "before" : "after";
};

/** Makes a row draggable by its handle, and its edges drop targets for other rows. */
export function useRowDrag(id: string, drop: (source: string, target: string, side: Side) => void) {
  const row = useRef<HTMLTableRowElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const latest = useRef({ id, drop });
  latest.current = { id, drop };
  const [dragging, setDragging] = useState(false);
  const [side, setSide] = useState<Side | null>(null);
  useEffect(() => {
    const [element, dragHandle] = [row.current, handle.current];
    if (element === null || dragHandle === null) return;
    return combine(
      draggable({
        element,
        dragHandle,
        getInitialData: () => ({ row: latest.current.id }),
        onDragStart: () => setDragging(true),
        onDrop: () => setDragging(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => typeof source.data.row === "string",
        onDrag: ({ source, location }) =>
          setSide(
            source.data.row === latest.current.id
              ? null
              : sideOf(element, location.current.input.clientY),
          ),
        onDragLeave: () => setSide(null),
        onDrop: ({ source, location }) => {
          setSide(null);
          const { row: dropped } = source.data;
          const y = location.current.input.clientY;
          const at = latest.current;
          if (typeof dropped === "string" && dropped !== at.id)
            at.drop(dropped, at.id, sideOf(element, y));
        },
      }),
    );
  }, []);
  return { row, handle, dragging, side };
}
