// biome-ignore-all lint/a11y/noRedundantRoles: as blocks on the phone, the elements lose the roles that they bring
import { useLocale, useTranslations } from "next-intl";
import { type Here, screenOf } from "@/components/releases/here";
import { kindOf } from "@/components/releases/stage-kinds";
import { CalendarDay } from "@/components/ui/calendar-day";
import { CellNote } from "@/components/ui/data-table";
import { NoBreak } from "@/components/ui/no-break";
import { joinRuns, oneRun, type RunCell } from "@/components/ui/stage-run";
import { Status } from "@/components/ui/status";
import { TextLink } from "@/components/ui/text-link";
import type { Verdict } from "@/server/domain/projects/state";
import { wordsIn } from "@/server/domain/words";
import type { CoverageView } from "./coverage-heading";
import { MatrixBand, MatrixCell } from "./matrix-cell";

type Platform = CoverageView["platforms"][number];
type Column = CoverageView["columns"][number];

/** What the matrix is made from. */
export type MatrixView = Pick<CoverageView, "columns" | "stages"> & {
  readonly open: Pick<NonNullable<CoverageView["open"]>, "version" | "platform" | "stage"> | null;
};

const stateOf = ({ cells }: Column, { id }: CoverageView["stages"][number]) =>
  cells.find(({ stageId }) => stageId === id)?.state ?? "no_record";

/** Whether the stages of a version differ, so that each has a cell of its own. */
export const stagesDiffer = (row: Column, stages: CoverageView["stages"]): boolean =>
  new Set(stages.map((stage) => stateOf(row, stage))).size !== 1;

interface Props {
  readonly platform: Pick<Platform, "id" | "key" | "name">;
  readonly view: MatrixView;
  readonly here: Here;
  readonly project: string;
}

/** One platform: what its users have stands open, and all other versions are folded into one line. */
export function PlatformMatrix(props: Props) {
  const { platform, view, here, project } = props;
  const t = useTranslations("coverage.matrix");
  const locale = useLocale();
  const rows = view.columns.filter((each) => each.platformId === platform.id).toReversed();
  const live = rows.filter((row) => row.live);
  const others = rows.filter((row) => !row.live);
  const name = wordsIn(platform.name, locale).text;
  const asked = ({ version }: Column) =>
    view.open?.platform === platform.key && view.open.version === version;
  return (
    <div>
      <h3 className="type-strong mb-1">{name}</h3>
      {rows.length === 0 && <p className="quiet">{t("none")}</p>}
      {live.length > 0 && (
        <Matrix {...props} rows={live} caption={t("caption", { platform: name })} />
      )}
      {here.get("asOf") === undefined &&
        live
          .filter(({ records }) => records)
          .map(({ version }) => (
            <p key={version} className="mt-2">
              <TextLink href={resultOf(here, project, version, platform.key)}>
                {t("record", { version, platform: name })}
              </TextLink>
            </p>
          ))}
      {others.length > 0 && (
        <details
          className="fold mt-2 border-t border-solid-gray-420"
          {...((live.length === 0 || others.some(asked)) && { open: true })}
        >
          <summary>
            <h4>{t("others", { live: live.length })}</h4>
            <span className="fold-finding">
              <VerdictCounts rows={others} />
            </span>
          </summary>
          <div className="fold-content">
            <Matrix {...props} rows={others} caption={t("othersCaption", { platform: name })} />
          </div>
        </details>
      )}
    </div>
  );
}

/** The address of the form for the result of a test of one build. */
const resultOf = (here: Here, project: string, version: string, platform: string): string =>
  screenOf(
    here,
    project,
    `releases/${encodeURIComponent(version)}/result?platform=${encodeURIComponent(platform)}`,
  );

const WORST_FIRST: readonly Verdict[] = ["failed", "not_run", "no_record", "reported", "verified"];

/** How many versions have which verdict, the worst first. */
function VerdictCounts({ rows }: { readonly rows: readonly Column[] }) {
  const t = useTranslations("coverage.matrix");
  const words = useTranslations("words.verdict");
  return WORST_FIRST.map((verdict) => ({
    verdict,
    count: rows.filter((row) => row.verdict === verdict).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => (
      <span key={verdict} className="mr-4 inline-flex items-center gap-2 whitespace-nowrap">
        <Status kind={verdict} word={t("verdictCount", { verdict: words(verdict), count })} />
      </span>
    ));
}

/**
 * Versions down, newest first, and the stages of the chain across.
 * Neighbouring equal cells are joined; if all are equal, one sentence says so.
 */
function Matrix({
  rows,
  caption,
  ...props
}: Props & { readonly rows: readonly Column[]; readonly caption: string }) {
  const { view } = props;
  const t = useTranslations("coverage.matrix");
  const locale = useLocale();
  const scroll = useTranslations("shell.table")("scroll", { caption });
  return (
    <section
      aria-label={scroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="desktop:-m-2 desktop:overflow-x-auto desktop:p-2"
    >
      <table
        role="table"
        data-phone="blocks"
        data-rows="long"
        className="table matrix"
        style={{ minWidth: `min(100%, ${10 + view.stages.length * 7.5}rem)` }}
      >
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" style={{ width: "10.5rem" }}>
              {t("version")}
            </th>
            {view.stages.map((stage) => (
              <th key={stage.id} scope="col" role="columnheader">
                <span>{stage.position}</span>
                {wordsIn(stage.name, locale).text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <VersionRow key={row.id} row={row} {...props} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function VersionRow({ row, platform, view, here, project }: Props & { readonly row: Column }) {
  const t = useTranslations("coverage.matrix");
  const words = useTranslations("words");
  const locale = useLocale();
  const stageName = (stage: CoverageView["stages"][number]) => wordsIn(stage.name, locale).text;
  const cells = joinRuns(
    view.stages.map((stage) => {
      const state = stateOf(row, stage);
      return {
        kind: kindOf(state),
        ...(state === "blocked" && { word: words("results.blocked") }),
      };
    }),
  );
  const platformName = wordsIn(platform.name, locale).text;
  const hrefOf = (position: number) =>
    `${here.with({ cell: `${row.version}.${row.platformKey}.${position}` })}#cell`;
  const isOpen =
    view.open !== null &&
    view.open.version === row.version &&
    view.open.platform === row.platformKey;
  const wordOf = ({ word, kind }: RunCell) => word ?? words(`cell.${kind}`);
  const band = oneRun(cells);
  return (
    <tr role="row" {...(row.verdict === "verified" && { className: "proved" })}>
      <th scope="row" role="rowheader">
        <TextLink href={screenOf(here, project, `releases/${encodeURIComponent(row.version)}`)}>
          <NoBreak>{row.version}</NoBreak>
        </TextLink>
        {row.live && <span className="ml-3 whitespace-nowrap">{t("isLive")}</span>}
        <CellNote>
          {row.distributedOn === null ? (
            words("unconfirmedDay")
          ) : (
            <CalendarDay day={row.distributedOn} />
          )}
        </CellNote>
        {row.contradicted !== null && <CellNote>{words(`against.${row.contradicted}`)}</CellNote>}
      </th>
      {band !== null && (
        <MatrixBand
          cell={band}
          word={wordOf(band)}
          href={hrefOf(1)}
          label={t("cells", { version: row.version, platform: platformName })}
          current={isOpen}
        />
      )}
      {view.stages.map((stage, place) => {
        const cell = cells[place];
        if (cell === undefined || band !== null) return null;
        const word = wordOf(cell);
        const last = view.stages[cell.to - 1] ?? stage;
        return (
          <MatrixCell
            key={stage.position}
            cell={cell}
            word={word}
            open={row.live}
            stages={
              row.live || last === stage
                ? stageName(stage)
                : t("span", {
                    first: stageName(stage),
                    last: stageName(last),
                    count: cell.to - cell.from + 1,
                  })
            }
            href={hrefOf(stage.position)}
            current={isOpen && view.open?.stage === stage.position}
            label={t("cell", {
              version: row.version,
              platform: platformName,
              stage: stageName(stage),
              word,
            })}
          />
        );
      })}
    </tr>
  );
}
