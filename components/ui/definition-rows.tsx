import type { ReactNode } from "react";

export interface DefinitionRow {
  readonly term: ReactNode;
  readonly value: ReactNode;
}

/** Facts with their names: a black rule above, a gray one between. */
export function DefinitionRows({
  rows,
  wideTerms = false,
}: {
  readonly rows: readonly DefinitionRow[];
  readonly wideTerms?: boolean;
}) {
  const columns = wideTerms
    ? "desktop:grid-cols-[11rem_minmax(0,1fr)]"
    : "desktop:grid-cols-[8.5rem_minmax(0,1fr)]";
  return (
    <dl className="border-t border-black">
      {rows.map((row, place) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their places
          key={place}
          className={`border-b border-solid-gray-200 py-3.5 desktop:grid ${columns}`}
        >
          <dt className="pr-4 font-bold">{row.term}</dt>
          <dd className="mt-0.5 desktop:mt-0">{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
