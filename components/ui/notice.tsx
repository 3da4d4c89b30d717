import type { ReactNode } from "react";
import { StatusTile } from "./status-tile";

/** stale, refused (missing permission) and empty are plain; `update` is framed and moves nothing. */
export function Notice({
  tone,
  title,
  action,
  children,
}: {
  readonly tone: "stale" | "refused" | "empty" | "update";
  readonly title?: ReactNode;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}) {
  if (tone === "update") {
    return (
      <p role="status" className="inline-block rounded-8 border border-solid-gray-900 px-5 py-2">
        {children}
        {action}
      </p>
    );
  }
  return (
    <div className="max-w-[56rem] border-y border-t-black border-b-solid-gray-200 py-5">
      {title !== undefined && <p className="type-strong phrased mb-1">{title}</p>}
      {children !== undefined && <p>{children}</p>}
      {action !== undefined && <p className="mt-2">{action}</p>}
    </div>
  );
}

/** Input that cannot be accepted: a red frame, the symbol, and a link to each field. */
export function RefusedInput({
  title,
  children,
}: {
  readonly title: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="max-w-[56rem] rounded-8 border-2 border-red-900 px-6 py-5">
      <p className="type-strong mb-1 flex items-start gap-2">
        <span className="mt-[.1875rem]">
          <StatusTile kind="not_run" />
        </span>
        {title}
      </p>
      {children}
    </div>
  );
}
