import { useLocale, useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, CellNote, DataTable, Row, TableBody, TableHead } from "@/components/ui/data-table";
import { type LinkTo, toSubject } from "@/components/ui/links";
import { Illustrative, Inferred } from "@/components/ui/marks";
import { noBreak } from "@/components/ui/no-break";
import { FactMarks, RecordWords } from "@/components/ui/record-words";
import { SourceRef, type Sources } from "@/components/ui/sources";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import type { Evidence } from "./types";

interface Facts {
  readonly evidence: Evidence;
}

interface Sourced extends Facts {
  readonly sources: Sources;
}

/** The findings that the proposal answers, as they were when it was made, one line per rule. */
export function AnsweredFindings({
  evidence: { answered },
  linkTo,
  party,
}: Facts & { readonly linkTo: LinkTo; readonly party: string }) {
  const t = useTranslations("approvals.evidence");
  const rules = useTranslations("words.rules");
  const locale = useLocale();
  if (answered.length === 0) return <p>{t("answeredNone")}</p>;
  return (
    <DataTable caption={t("answeredCaption")} captionHidden long>
      <TableHead>
        <ColumnHeading name={t("since")} width="9rem" />
        <ColumnHeading name={t("rule")} />
      </TableHead>
      <TableBody>
        {answered.map(({ rule, since, builds }) => {
          const version = builds.find((build) => build.version !== null)?.version ?? null;
          const inQueue =
            rule === "test-not-ranked" || rule === "test-slipping" || version === null;
          const href = toSubject(
            linkTo,
            inQueue ? { of: "queue", party } : { of: "release", version },
          );
          return (
            <Row key={rule}>
              <Cell>
                <CalendarDay day={since} />
              </Cell>
              <Cell>
                <TextLink href={href}>{rules(rule)}</TextLink>
                <CellNote>
                  {builds
                    .flatMap((build) =>
                      build.version === null || build.platform === null
                        ? (build.version ?? [])
                        : t("build", {
                            version: build.version,
                            platform: wordsIn(build.platform, locale).text,
                          }),
                    )
                    .join(locale === "ja" ? "、" : ", ")}
                </CellNote>
              </Cell>
            </Row>
          );
        })}
      </TableBody>
    </DataTable>
  );
}

/** Statements about the version since its distribution, so that the decider can look for contradictions. */
export function Statements({ evidence: { statements }, sources }: Sourced) {
  const t = useTranslations("approvals.evidence");
  const words = useTranslations("words");
  if (statements.length === 0) return <p>{t("statementsNone")}</p>;
  const total = statements[0]?.total ?? statements.length;
  return (
    <>
      <p className="quiet mb-2">{t("statementsLead")}</p>
      <DataTable caption={t("statementsCaption")} captionHidden long>
        <TableHead>
          <ColumnHeading name={t("day")} width="9rem" />
          <ColumnHeading name={t("said")} />
        </TableHead>
        <TableBody>
          {statements.map((line) => (
            <Row key={line.id}>
              <Cell>
                {line.happenedOn === null ? (
                  words("noRecord")
                ) : (
                  <CalendarDay day={line.happenedOn} />
                )}
              </Cell>
              <Cell>
                <RecordWords words={line.words} />
                <SourceRef provenance={line.provenance} sources={sources} />
                <FactMarks illustrative={line.illustrative} certainty={line.certainty} />
              </Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
      {total > statements.length && (
        <p className="quiet type-small mt-2">
          {t.rich("statementsMore", { count: statements.length, n: noBreak })}
        </p>
      )}
    </>
  );
}

/** The waiver of each test, and the decisions about it since. */
export function WaiversAndDecisions({ evidence: { waivers, decisions }, sources }: Sourced) {
  const t = useTranslations("approvals.evidence");
  if (waivers.length + decisions.length === 0) return <p>{t("waiversNone")}</p>;
  return (
    <DataTable caption={t("waiversCaption")} captionHidden long>
      <TableHead>
        <ColumnHeading name={t("day")} width="9rem" />
        <ColumnHeading name={t("decided")} />
      </TableHead>
      <TableBody>
        {decisions.map(
          ({ id, decidedOn, answer, platform, version, reason, name, illustrative }) => (
            <Row key={id}>
              <Cell>
                <CalendarDay day={decidedOn} />
              </Cell>
              <Cell>
                {t.rich("answer", {
                  answer,
                  version,
                  platform: () => platform !== null && <RecordWords words={platform} />,
                })}
                {illustrative && <Illustrative />}
                {name !== null && (
                  <CellNote>
                    <RecordWords words={name} />
                  </CellNote>
                )}
                {reason !== null && (
                  <CellNote>
                    {t.rich("answerReason", { reason: () => <RecordWords words={reason} /> })}
                  </CellNote>
                )}
              </Cell>
            </Row>
          ),
        )}
        {waivers.map((waiver) => (
          <WaiverRow key={waiver.id} waiver={waiver} sources={sources} />
        ))}
      </TableBody>
    </DataTable>
  );
}

function WaiverRow({
  waiver,
  sources,
}: {
  readonly waiver: Facts["evidence"]["waivers"][number];
  readonly sources: Sources;
}) {
  const t = useTranslations("approvals.evidence");
  const { decidedOn, platform, reason, endedOn, risk, heldBy, illustrative, provenance } = waiver;
  const { certainty } = waiver;
  return (
    <Row>
      <Cell>
        <CalendarDay day={decidedOn} />
        {certainty === "unconfirmed" && <Inferred />}
      </Cell>
      <Cell>
        {t.rich("waiver", {
          platform: () => <RecordWords words={platform} />,
          reason: () => <RecordWords words={reason} />,
        })}
        <SourceRef provenance={provenance} sources={sources} />
        {illustrative && <Illustrative />}
        <span className="block font-bold">
          {endedOn === null
            ? t("waiverHolds")
            : t.rich("waiverEnded", { day: () => <CalendarDay day={endedOn} /> })}
        </span>
        {risk !== null && (
          <CellNote>{t.rich("risk", { words: () => <RecordWords words={risk} /> })}</CellNote>
        )}
        {heldBy !== null && (
          <CellNote>{t.rich("heldBy", { party: () => <RecordWords words={heldBy} /> })}</CellNote>
        )}
      </Cell>
    </Row>
  );
}
