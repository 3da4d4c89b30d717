"use client";
import type { ReactNode } from "react";
import { forgetAllTyped } from "@/components/ui/typed-store";
import { sends } from "./shell-form";

/** Signing out also discards half-typed text in this tab. */
export function SignOutButton({ children }: { readonly children: ReactNode }) {
  return (
    <button {...sends("sign-out")} onClick={() => forgetAllTyped()} className="tool">
      {children}
    </button>
  );
}
