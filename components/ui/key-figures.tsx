import type { ReactNode } from "react";

export interface KeyFigure {
  readonly name: ReactNode;
  readonly value: ReactNode;
  readonly unit?: string;
  /** The value that it is compared with. */
  readonly note: ReactNode;
}

/** Numbers, each with a comparison. */
export function KeyFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  return (
    <dl className="figures">
      {figures.map((figure, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: figures keep their places
        <div key={place}>
          <dt>{figure.name}</dt>
          <dd>
            <b className="type-key">
              {figure.value}
              {figure.unit !== undefined && <span>{figure.unit}</span>}
            </b>
            <span className="quiet">{figure.note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
