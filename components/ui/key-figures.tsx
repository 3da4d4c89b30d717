import type { ReactNode } from "react";

export interface KeyFigure {
  readonly name: ReactNode;
  readonly value: ReactNode;
  readonly unit?: string;
  /** What it is compared with. */
  readonly note: ReactNode;
}

/** Numbers, each with what it is compared with. */
export function KeyFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  return (
    <dl className="grid gap-7 border-t border-black pt-5 desktop:grid-cols-3 desktop:gap-12">
      {figures.map((figure, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: figures keep their places
        <div key={place}>
          <dt>{figure.name}</dt>
          <dd>
            <b className="type-key block whitespace-nowrap">
              {figure.value}
              {figure.unit !== undefined && (
                <span className="ml-1 text-[1rem] tracking-[.02em]">{figure.unit}</span>
              )}
            </b>
            <span className="quiet">{figure.note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
