"use client";

import { useEffect } from "react";

/** Brings what the address asks for into view when the page appears. */
export function BringIntoView({ id }: { readonly id: string }) {
  useEffect(() => document.getElementById(id)?.scrollIntoView({ block: "center" }), [id]);
  return null;
}
