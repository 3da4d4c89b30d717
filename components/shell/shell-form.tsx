import type { ReactNode } from "react";
import { PageFields } from "@/components/ui/page-marks";

/** What the shell's small forms ask for; the last part of the address to which each is sent. */
export const SHELL_ACTS = ["go-on", "start-again", "locale", "era", "sign-out"] as const;
export type ShellAct = (typeof SHELL_ACTS)[number];

/** Where the form of an act is sent. */
export const actPath = (act: ShellAct): string => `/api/acts/${act}`;

/** A form that the browser itself sends, with script or without (docs/decisions/0008). */
export function ShellForm({
  act,
  children,
}: {
  readonly act: ShellAct;
  readonly children: ReactNode;
}) {
  return (
    <form method="post" action={actPath(act)}>
      <PageFields />
      {children}
    </form>
  );
}
