import { PageFields } from "@/components/ui/page-marks";

/** What the shell's small forms ask for; the last part of the address to which each is sent. */
export const SHELL_ACTS = ["go-on", "start-again", "locale", "era", "sign-out"] as const;
export type ShellAct = (typeof SHELL_ACTS)[number];

/** Where the form of an act is sent. */
export const actPath = (act: ShellAct): string => `/api/acts/${act}`;

const FORM = "shell";

/** The one form of the shell's buttons, which stand anywhere; the browser itself sends it (docs/decisions/0008). */
export function ShellForm() {
  return (
    <form id={FORM} method="post" hidden>
      <PageFields />
    </form>
  );
}

/** By these a button sends the form of the shell to its act. */
export const sends = (act: ShellAct) => ({ form: FORM, formAction: actPath(act) }) as const;
