import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { joinRuns, type RunCell, type StageCell } from "./stage-run";
import { Status } from "./status";

export interface StripStage {
  readonly id: string;
  readonly name: string;
  /** The external systems it touches. */
  readonly touches: readonly string[];
  /** The test environments that reach it. Empty: none is on record. */
  readonly environments: readonly string[];
}

export interface StripPlatform {
  readonly id: string;
  readonly name: string;
  /** Whether one run has passed both neighbouring stages, so that the line between them is solid. */
  readonly proved: boolean;
  /** One cell per stage, in the order of the chain. */
  readonly cells: readonly StageCell[];
}

// The ARIA roles are explicit, because the phone layout as blocks removes the elements' implicit roles.

/** The chain: numbered stages across, platforms down. Equal neighbours are joined, and only the first is large. */
export function StageStrip({
  label,
  stages,
  platforms,
}: {
  readonly label: string;
  readonly stages: readonly StripStage[];
  readonly platforms: readonly StripPlatform[];
}) {
  const t = useTranslations("words");
  return (
    <section
      aria-label={label}
      {...(stages.length > 7 && { tabIndex: 0 })}
      className="strip-region"
    >
      <table
        role="table"
        className="strip"
        style={
          { "--stages": stages.length, "--across": Math.min(platforms.length, 2) } as Record<
            string,
            number
          >
        }
      >
        <caption className="sr-only">{label}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              <span className="sr-only">{t("chain.platform")}</span>
            </th>
            {stages.map((stage, place) => (
              <th key={stage.id} scope="col" role="columnheader">
                <span className="strip-number">{place + 1}</span>
                <span className="phrased">{stage.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {platforms.map((platform) => (
            <PlatformRow key={platform.id} platform={platform} stages={stages} />
          ))}
          <BelowRow name={t("chain.touches")} stages={stages} values={(s) => s.touches} />
          <BelowRow name={t("chain.environments")} stages={stages} values={(s) => s.environments} />
        </tbody>
      </table>
    </section>
  );
}

function PlatformRow({
  platform,
  stages,
}: {
  readonly platform: StripPlatform;
  readonly stages: readonly StripStage[];
}) {
  const cells = joinRuns(platform.cells);
  return (
    <tr role="row" className={platform.proved ? "strip-platform proved" : "strip-platform"}>
      <th scope="row" role="rowheader">
        {platform.name}
      </th>
      {cells.map((cell, place) => (
        <td key={stages[place]?.id ?? place} role="cell" className={looksOf(cell)}>
          <RunWords cell={cell} />
          <span className="strip-stage" aria-hidden="true">
            <span className="strip-number">{place + 1}</span>
            {stages[place]?.name}
          </span>
        </td>
      ))}
    </tr>
  );
}

const looksOf = ({ kind, head, joined }: RunCell): string =>
  [kind, ...(head ? ["head"] : []), ...(joined ? ["joined"] : [])].join(" ");

function RunWords({ cell }: { readonly cell: RunCell }) {
  const t = useTranslations("words");
  const word = cell.word ?? t(`cell.${cell.kind}`);
  const spans = cell.to > cell.from;
  return (
    <span className="strip-status">
      <Status kind={cell.kind} word={word} small={!cell.head} />
      {cell.head && spans && (
        <span className="strip-span quiet type-small" aria-hidden="true">
          {t("chain.span", { from: cell.from, to: cell.to })}
        </span>
      )}
    </span>
  );
}

function BelowRow({
  name,
  stages,
  values,
}: {
  readonly name: string;
  readonly stages: readonly StripStage[];
  readonly values: (stage: StripStage) => readonly string[];
}) {
  const t = useTranslations("words");
  return (
    <tr role="row" className="strip-below">
      <th scope="row" role="rowheader">
        {name}
      </th>
      {stages.map((stage, place) => (
        <td key={stage.id} role="cell">
          <span className="strip-stage" aria-hidden="true">
            <span className="strip-number">{place + 1}</span>
            {stage.name}
          </span>
          <span>
            {values(stage).length === 0 && t("noRecord")}
            {values(stage).map((value, line) => (
              <Fragment key={value}>
                {line > 0 && <br />}
                {value}
              </Fragment>
            ))}
          </span>
        </td>
      ))}
    </tr>
  );
}
