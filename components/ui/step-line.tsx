import type { ReactNode } from "react";

export interface LineStep {
  readonly key: string;
  readonly name: ReactNode;
  /** `awaited`: it is the next one that somebody has to do. */
  readonly state: "done" | "awaited" | "expected";
  /** When it was done, is due or is expected, in words. */
  readonly when: ReactNode;
  /** Who did it, or who is awaited. */
  readonly who: ReactNode;
}

/** Steps in order: black what is done, thick what is awaited, dashed what is expected. The state is said in words too. */
export function StepLine({
  label,
  steps,
  words,
}: {
  readonly label: string;
  readonly steps: readonly LineStep[];
  readonly words: Readonly<Record<LineStep["state"], string>>;
}) {
  return (
    <ol aria-label={label} className="step-line">
      {steps.map(({ key, name, state, when, who }) => (
        <li
          key={key}
          data-state={state}
          {...(state === "awaited" && { "aria-current": "step" as const })}
        >
          <b>{name}</b>
          <span className="sr-only"> {words[state]}</span>
          <span className="block">{when}</span>
          {who !== null && <span className="type-small quiet block">{who}</span>}
        </li>
      ))}
    </ol>
  );
}
