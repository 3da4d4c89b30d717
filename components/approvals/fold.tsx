import type { ReactNode } from "react";

/** A row that says its finding in one line and opens to the evidence. At most one of a page is open. */
export function Fold({
  id,
  name,
  finding,
  open = false,
  children,
}: {
  readonly id: string;
  readonly name: string;
  readonly finding: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details name="evidence" className="fold" {...(open && { open })}>
      <summary>
        <h3 id={id}>{name}</h3>
        <span className="fold-finding">{finding}</span>
      </summary>
      <div className="fold-content">{children}</div>
    </details>
  );
}
