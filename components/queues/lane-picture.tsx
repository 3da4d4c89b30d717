import { useTranslations } from "next-intl";
import { isTestPutFirst, type LaneRow } from "./lane-row";
import { barOn, dueOn, type LaneAxis, type Share } from "./lanes-layout";

const HEIGHT = 44;
/** The upper edges of the bar of the other order and of the bar itself. */
const OTHER = 6;
const OWN = { alone: 15, below: 24 } as const;
const BAR = 14;

/** A row of the picture: the days in the order in force and after the draft, and the way to the due date. */
export function LanePicture({ row, axis }: { readonly row: LaneRow; readonly axis: LaneAxis }) {
  const t = useTranslations("queues.lanes");
  const { task, expected, other } = row;
  const own = barOn(axis, expected);
  const before = other === null ? null : barOn(axis, other.expected);
  const changed = before !== null && (before.left !== own?.left || before.width !== own.width);
  const top = changed ? OWN.below : OWN.alone;
  const due = task.dueOn === null ? null : dueOn(axis, task.dueOn);
  return (
    <div className="lane-picture">
      <svg aria-hidden="true" width="100%" height={HEIGHT}>
        <Grid axis={axis} />
        {changed && (
          <Bar share={before} y={OTHER} kind={other?.by === "draft" ? "was" : "proposed"} />
        )}
        {own !== null && due !== null && own.left + own.width < due && (
          <line
            className="lane-dots"
            x1={`${own.left + own.width}%`}
            x2={`${due}%`}
            y1={top + BAR / 2}
            y2={top + BAR / 2}
          />
        )}
        {own !== null && <Bar share={own} y={top} kind={kindOf(row)} />}
        {due !== null && (
          <rect className="lane-due" x={`${due}%`} width="3" y={top - 7} height={BAR + 14} />
        )}
        {own === null && (
          <text x="4" y={27} className="quiet">
            {t(expected.startsOn === null ? "unknown" : "later")}
          </text>
        )}
      </svg>
    </div>
  );
}

function kindOf(row: LaneRow) {
  if (row.place === 0) return "working";
  if (isTestPutFirst(row)) return "first";
  return row.other?.by === "draft" ? "draft" : "now";
}

/** A line at the begin of each day. */
function Grid({ axis: { length } }: { readonly axis: LaneAxis }) {
  const d = Array.from({ length }, (_, n) => `${Math.round((n / length) * 10000) / 100}%`);
  return d.map((x) => <line key={x} className="lane-day" x1={x} x2={x} y1="0" y2={HEIGHT} />);
}

function Bar({
  share: { left, width },
  y,
  kind,
}: {
  readonly share: Share;
  readonly y: number;
  readonly kind: string;
}) {
  const flat = kind === "was";
  return (
    <rect
      className="lane-bar"
      data-bar={kind}
      x={`${left}%`}
      width={`${width}%`}
      y={y}
      height={flat ? BAR - 4 : BAR}
      rx="2"
    />
  );
}
