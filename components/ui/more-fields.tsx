"use client";
import { type ReactNode, useContext } from "react";
import { FormAnswer } from "./fields";

/** Fields that few people need, folded. They are open once the form was sent, so that no refusal is hidden. */
export function MoreFields({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}) {
  const { kept } = useContext(FormAnswer);
  return (
    <details open={kept !== null}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center underline">
        {name}
      </summary>
      <div className="mt-3 grid gap-5">{children}</div>
    </details>
  );
}
