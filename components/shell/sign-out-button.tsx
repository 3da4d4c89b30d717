"use client";
import type { ReactNode } from "react";
import { forgetAllTyped } from "@/components/ui/typed-store";
import { sends } from "./shell-form";

/** Whoever signs out leaves nothing half typed in this tab. */
export function SignOutButton({ children }: { readonly children: ReactNode }) {
  return (
    <button {...sends("sign-out")} onClick={() => forgetAllTyped()} className="tool">
      {children}
    </button>
  );
}
