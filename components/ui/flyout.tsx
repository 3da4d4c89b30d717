import { type ReactNode, useId } from "react";

/** A panel that a button opens without script. Escape and a press elsewhere close it. */
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
  /** Inside a sentence: the panel consists of phrasing elements, so that it is valid in a paragraph. */
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
