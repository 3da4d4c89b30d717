import type { ReactNode } from "react";

/** The one way to keep a date, a count or a length with its unit on one line. */
export function NoBreak({ children }: { readonly children: ReactNode }) {
  return <span className="whole">{children}</span>;
}

/** For `t.rich(key, { n: noBreak })`: in sentences, <n>…</n> marks what must not be broken. */
export const noBreak = (chunks: ReactNode) => <NoBreak>{chunks}</NoBreak>;
