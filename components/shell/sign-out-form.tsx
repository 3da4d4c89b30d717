"use client";
import type { ReactNode } from "react";
import { PageFields } from "@/components/ui/page-marks";
import { forgetAllTyped } from "@/components/ui/typed-store";
import { actPath } from "./shell-form";

/** Whoever signs out leaves nothing half typed in this tab. */
export function SignOutForm({ children }: { readonly children: ReactNode }) {
  return (
    <form method="post" action={actPath("sign-out")} onSubmit={() => forgetAllTyped()}>
      <PageFields />
      {children}
    </form>
  );
}
