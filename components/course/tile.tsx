import type { StatusKind } from "@/components/ui/status-tile";

/** The sign of a verdict inside a tile of 24 px, as the style sheet draws it elsewhere. */
const SIGNS: Readonly<Record<StatusKind, string>> = {
  verified: "M12 5.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z",
  reported: "M7 12h.01M12 12h.01M17 12h.01",
  partial: "M12 6 19 18H5Z",
  failed: "M12 5.5v8M12 16.6v2",
  not_run: "m7 7 10 10M17 7 7 17",
  no_environment: "M6.5 6.5h11v11h-11Z",
  not_applicable: "M8 12h8",
  no_record: "M9 9.3a3 3 0 1 1 4.6 2.5c-1 .65-1.6 1.2-1.6 2.4M12 16.6v1.6",
};

/** The tile of a verdict in a picture. Its words stand beside it. */
export function Tile({
  kind,
  x,
  y,
}: {
  readonly kind: StatusKind;
  readonly x: number;
  readonly y: number;
}) {
  return (
    <g className={`course-tile ${kind}`} transform={`translate(${x} ${y})`}>
      <rect x="0.5" y="0.5" width="23" height="23" rx="4" />
      <path d={SIGNS[kind]} />
    </g>
  );
}
