import type { ReactNode } from "react";

/** A line of the lead. `quiet`: it says more of the one above. */
export const Line = ({ quiet = false, children }: { quiet?: boolean; children: ReactNode }) => (
  <span className={quiet ? "note mt-1" : "block"}>{children}</span>
);
