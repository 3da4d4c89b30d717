import { type ReactNode, useId } from "react";

/** A panel opened by a button without script: Escape and a press elsewhere close it. */
export function Flyout({
  opener,
  openerLabel,
  openerClass,
  label,
  inline = false,
  children,
}: {
  readonly opener: ReactNode;
  readonly openerLabel?: string;
  readonly openerClass: string;
  readonly label: string;
  /** Within a sentence: the panel is made of phrases, so that it may stand in a paragraph. */
  readonly inline?: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  const Panel = inline ? "span" : "div";
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={openerClass}
        {...(openerLabel !== undefined && { "aria-label": openerLabel })}
      >
        {opener}
      </button>
      <Panel
        popover="auto"
        id={id}
        role="dialog"
        aria-label={label}
        className={inline ? "flyout meaning" : "flyout"}
      >
        {children}
      </Panel>
    </>
  );
}
