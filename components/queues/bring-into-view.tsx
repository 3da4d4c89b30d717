"use client";

import { useEffect } from "react";

/**
 * Scrolls to what the address asks for when the page appears. Returns whether it did. If the person has already
 * scrolled before scripts ran, the page stays where it is.
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
