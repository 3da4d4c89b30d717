import { useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import {
  Cell,
  CellNote,
  DataTable,
  Row,
  RowHeading,
  TableBody,
  TableHead,
} from "@/components/ui/data-table";
import { Illustrative } from "@/components/ui/marks";
import { RecordWords } from "@/components/ui/record-words";
import { SourceRef, type Sources } from "@/components/ui/sources";
import type { Evidence } from "./types";

type Stage = Evidence["stages"][number];

const isKnown = ({ reaches }: Stage) => reaches.some(({ truth }) => truth !== "unknown");

/** Joins consecutive stages without any record into one row. */
function joined(stages: readonly Stage[]): readonly (readonly [Stage, ...Stage[]])[] {
  const rows: [Stage, ...Stage[]][] = [];
  for (const stage of stages) {
    const last = rows.at(-1);
    if (last !== undefined && !isKnown(last[0]) && !isKnown(stage)) last.push(stage);
    else rows.push([stage]);
  }
  return rows;
}

/** Beside every "ready": which stages the environment reaches, and how faithfully. */
export function EnvironmentReach({
  evidence,
  sources,
}: {
  readonly evidence: Evidence;
  readonly sources: Sources;
}) {
  const t = useTranslations("approvals.evidence");
  const { stages, environments } = evidence;
  const gaps = useTranslations("approvals.gaps");
  if (environments.length === 0) return <p>{t("noEnvironment")}</p>;
  return (
    <>
      {environments.map(({ id, name, readyOn, illustrative, provenance }) => (
        <div key={id} className="mt-1">
          {readyOn === null
            ? t.rich("notReady", { name: () => <RecordWords words={name} /> })
            : t.rich("ready", {
                name: () => <RecordWords words={name} />,
                day: () => <CalendarDay day={readyOn} />,
              })}
          {illustrative && <Illustrative />}
          <SourceRef provenance={provenance} sources={sources} />
        </div>
      ))}
      {stages.some((stage) => !isKnown(stage)) && <p>{gaps("noPlan")}</p>}
      <div className="mt-2">
        <DataTable caption={t("reach")} captionHidden long>
          <TableHead>
            <ColumnHeading name={t("stage")} width="13rem" />
            <ColumnHeading name={t("truth")} width="8.5rem" />
            <ColumnHeading name={t("what")} />
          </TableHead>
          <TableBody>
            {joined(stages).map((row) => (
              <StageRow key={row[0].id} stages={row} environments={environments} />
            ))}
          </TableBody>
        </DataTable>
      </div>
    </>
  );
}

function StageRow({
  stages,
  environments,
}: {
  readonly stages: readonly [Stage, ...Stage[]];
  readonly environments: Evidence["environments"];
}) {
  const t = useTranslations("approvals.evidence");
  const words = useTranslations("words");
  const [first] = stages;
  const { reaches } = first;
  const nameOf = (id: string) => environments.find((each) => each.id === id)?.name;
  const said = reaches.filter((reach) => reach.words !== null);
  return (
    <Row>
      <RowHeading>
        {stages.map(({ id, position, name }) => (
          <span key={id} className="block font-normal">
            <span className="quiet type-small mr-2">{position}</span>
            <RecordWords words={name} />
          </span>
        ))}
      </RowHeading>
      <Cell label={t("truth")} quiet={!isKnown(first)}>
        {!isKnown(first)
          ? words("noRecord")
          : reaches.map(({ environmentId, truth }) => (
              <span key={environmentId} className="block">
                {words(`reach.${truth}`)}
              </span>
            ))}
      </Cell>
      <Cell label={t("what")} quiet={said.length === 0} dropOnPhone={said.length === 0}>
        {said.length === 0
          ? words("noRecord")
          : said.map((reach) => {
              const name = nameOf(reach.environmentId);
              return (
                <span key={reach.environmentId} className="block">
                  {reach.words !== null && <RecordWords words={reach.words} />}
                  {environments.length > 1 && name !== undefined && (
                    <CellNote>
                      <RecordWords words={name} />
                    </CellNote>
                  )}
                </span>
              );
            })}
      </Cell>
    </Row>
  );
}
