import { useTranslations } from "next-intl";
import type { Dated } from "@/server/domain/calendar/dated";
import type { Day } from "@/server/domain/calendar/day";
import { CalendarDay } from "./calendar-day";
import { NoBreak } from "./no-break";
import { Status } from "./status";
import type { StatusKind } from "./status-tile";
import { TextLink } from "./text-link";

export interface StripVersion {
  readonly id: string;
  readonly version: string;
  readonly href: string;
}

export interface VersionCell {
  readonly kind: StatusKind;
  readonly word?: string;
  /** null: no source confirms the day. */
  readonly distributedOn: Day | null;
  /** null: users have it, or a later version took its place. */
  readonly takenBackOn: Dated | null;
}

export interface VersionRow {
  readonly id: string;
  readonly name: string;
  /** One cell per version, oldest first. null: not distributed on this platform. */
  readonly cells: readonly (VersionCell | null)[];
}

// The ARIA roles are explicit, because the phone layout as columns removes the elements' implicit roles.

/** The latest versions, oldest on the left, platforms down. On the phone: versions down and one column per platform. */
export function VersionStrip({
  caption,
  versions,
  rows,
}: {
  readonly caption: string;
  readonly versions: readonly StripVersion[];
  readonly rows: readonly VersionRow[];
}) {
  const t = useTranslations("words.chain");
  return (
    <table role="table" className="versions" style={linesOf(versions)}>
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t("platform")}
          </th>
          {versions.map((version) => (
            <th key={version.id} scope="col" role="columnheader">
              <TextLink href={version.href}>{version.version}</TextLink>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row">
            <th scope="row" role="rowheader">
              {row.name}
            </th>
            {versions.map((version, place) => (
              <td key={version.id} role="cell">
                <VersionWords cell={row.cells[place] ?? null} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The number of lines on the phone: the platforms' names and the versions. */
const linesOf = (versions: readonly StripVersion[]): Record<string, number> => ({
  "--lines": versions.length + 1,
});

function VersionWords({ cell }: { readonly cell: VersionCell | null }) {
  const t = useTranslations("words");
  if (cell === null) return <Status kind="not_applicable" word={t("chain.notDistributed")} />;
  const { takenBackOn } = cell;
  return (
    <>
      <Status kind={cell.kind} {...(cell.word !== undefined && { word: cell.word })} />
      {cell.distributedOn === null ? (
        <NoBreak>{t("unconfirmedDay")}</NoBreak>
      ) : (
        <CalendarDay day={cell.distributedOn} />
      )}
      {takenBackOn !== null && (
        <b>{t.rich("takenBack", { day: () => <CalendarDay day={takenBackOn} /> })}</b>
      )}
    </>
  );
}
