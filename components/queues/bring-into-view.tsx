"use client";

import { useEffect } from "react";

/**
 * Brings what the address asks for into view when the page appears; answers whether it did. Whoever has moved the
 * page before any script ran is reading or pressing something already, and it stays where it is.
 */
export function bringIntoView(element: HTMLElement | null): boolean {
  if (window.scrollY > 0) return false;
  element?.scrollIntoView({ block: "center" });
  return true;
}

export function BringIntoView({ id }: { readonly id: string }) {
  useEffect(() => void bringIntoView(document.getElementById(id)), [id]);
  return null;
}
