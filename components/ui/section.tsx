import type { ReactNode } from "react";

/** A descriptive heading, with related items on the right. */
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
    <div className="section-heading">
      <h2 id={id} className="type-section">
        {children}
      </h2>
      {aside !== undefined && <p>{aside}</p>}
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
