import type { ReactNode } from "react";

/** A heading that says something, with what belongs beside it at the right. */
export function SectionHeading({
  id,
  children,
  aside,
}: {
  readonly id: string;
  readonly children: ReactNode;
  readonly aside?: ReactNode;
}) {
  return (
    <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
      <h2 id={id} className="type-section">
        {children}
      </h2>
      {aside !== undefined && <p className="quiet type-small">{aside}</p>}
    </div>
  );
}

export function Section({
  id,
  heading,
  aside,
  children,
}: {
  readonly id: string;
  readonly heading: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="section-gap">
      <SectionHeading id={id} aside={aside}>
        {heading}
      </SectionHeading>
      {children}
    </section>
  );
}
