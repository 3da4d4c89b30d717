"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** Takes the focus when it appears, so that a refusal is the next thing people hear and see. */
export function TakeFocus({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} role="alert" className="max-w-[56rem]">
      {children}
    </div>
  );
}
