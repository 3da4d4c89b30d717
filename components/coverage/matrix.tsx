// biome-ignore-all lint/a11y/noRedundantRoles: as blocks on the phone, the elements lose the roles that they bring
import { useLocale, useTranslations } from "next-intl";
import { type Here, screenOf } from "@/components/releases/here";
import { kindOf } from "@/components/releases/stage-kinds";
import { CalendarDay } from "@/components/ui/calendar-day";
import { CellNote } from "@/components/ui/data-table";
import { NoBreak } from "@/components/ui/no-break";
import { joinRuns } from "@/components/ui/stage-run";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import type { CoverageView } from "./coverage-heading";
import { MatrixCell } from "./matrix-cell";

type Platform = CoverageView["platforms"][number];
type Column = CoverageView["columns"][number];

interface Props {
  readonly platform: Platform;
  readonly view: CoverageView;
  readonly here: Here;
  readonly project: string;
}

/**
 * One platform: versions down, newest first, and the stages of the chain across. Neighbouring equal cells are joined.
 */
export function Matrix({ platform, view, here, project }: Props) {
  const t = useTranslations("coverage.matrix");
  const locale = useLocale();
  const rows = view.columns.filter((each) => each.platformId === platform.id).toReversed();
  const name = wordsIn(platform.name, locale).text;
  const caption = t("caption", { platform: name });
  const scroll = useTranslations("shell.table")("scroll", { caption });
  return (
    <div>
      <h3 className="type-strong mb-1">{name}</h3>
      {rows.length === 0 ? (
        <p className="quiet">{t("none")}</p>
      ) : (
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
                <VersionRow
                  key={row.id}
                  row={row}
                  platform={platform}
                  view={view}
                  here={here}
                  project={project}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

function VersionRow({ row, platform, view, here, project }: Props & { readonly row: Column }) {
  const t = useTranslations("coverage.matrix");
  const words = useTranslations("words");
  const locale = useLocale();
  const cells = joinRuns(
    view.stages.map((stage) => {
      const state = row.cells.find((cell) => cell.stageId === stage.id)?.state ?? "no_record";
      return {
        kind: kindOf(state),
        ...(state === "blocked" && { word: words("results.blocked") }),
      };
    }),
  );
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
      {view.stages.map((stage, place) => {
        const cell = cells[place];
        if (cell === undefined) return null;
        const name = `${row.version}.${row.platformKey}.${stage.position}`;
        const word = cell.word ?? words(`status.${cell.kind}`);
        return (
          <MatrixCell
            key={stage.position}
            cell={cell}
            word={word}
            href={`${here.with({ cell: name })}#cell`}
            current={
              view.open !== null &&
              `${view.open.version}.${view.open.platform}.${view.open.stage}` === name
            }
            label={t("cell", {
              version: row.version,
              platform: wordsIn(platform.name, locale).text,
              stage: wordsIn(stage.name, locale).text,
              word,
            })}
          />
        );
      })}
    </tr>
  );
}
