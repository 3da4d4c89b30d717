import { PageFields } from "@/components/ui/page-marks";

/** The shell's small forms. Each name is the last part of the address that the form is sent to. */
export const SHELL_ACTS = ["go-on", "start-again", "locale", "era", "sign-out"] as const;
export type ShellAct = (typeof SHELL_ACTS)[number];

/** The address to which the form of an act is sent. */
export const actPath = (act: ShellAct): string => `/api/acts/${act}`;

const FORM = "shell";

/**
 * The one form that all buttons of the shell belong to, wherever they are. The browser itself sends it
 * (docs/decisions/0008).
 */
export function ShellForm() {
  return (
    <form id={FORM} method="post" hidden>
      <PageFields />
    </form>
  );
}

/** Attributes with which a button sends the shell's form to an act. */
export const sends = (act: ShellAct) => ({ form: FORM, formAction: actPath(act) }) as const;
