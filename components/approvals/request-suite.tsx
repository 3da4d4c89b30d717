import { useLocale, useTranslations } from "next-intl";
import { joinedText } from "@/components/home/debt-groups";
import { RecordFacts } from "@/components/records/record-facts";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import type { LinkTo } from "@/components/ui/links";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { choiceOf } from "@/messages/records/kinds";
import { isWords } from "@/server/domain/records/field";
import { type Words, wordsIn } from "@/server/domain/words";
import type { RecordProposalView } from "./types";

/** A test suite that is to be approved or ended: its cases, what counts as passed, and the stages that it leaves out. */
export function RequestSuite({
  view,
  linkTo,
}: {
  readonly view: RecordProposalView;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("approvals.suite");
  const locale = useLocale();
  const { subject, content, suite } = view;
  const { approval: _, ...told } = content.told;
  const { criteria, replaces } = told;
  const home = useTranslations("home");
  const joined = (names: readonly Words[]) =>
    joinedText(
      home,
      names.map((name) => wordsIn(name, locale).text),
    );
  if (suite === null) return null;
  return (
    <Section id="content" heading={t(suite.ends ? "ending" : "heading")}>
      <p className="max-w-[46em]">{t(leadOf(suite))}</p>
      {!suite.ends && isWords(replaces) && (
        <p>{t.rich("replaces", { title: () => <RecordWords words={replaces} /> })}</p>
      )}
      <DataTable caption={t(suite.ends ? "ending" : "heading")} captionHidden>
        <TableHead>
          <ColumnHeading name={t("case")} />
          <ColumnHeading name={t("kind")} />
          <ColumnHeading name={t("platform")} />
          <ColumnHeading name={t("stages")} />
        </TableHead>
        <TableBody>
          {suite.cases.map(({ id, title, kind, platform, stages }) => (
            <Row key={id}>
              <RowHeading>
                <TextLink href={linkTo(`/records/test_case/${id}`)}>
                  <RecordWords words={title} />
                </TextLink>
              </RowHeading>
              <Cell label={t("kind")}>{choiceOf("test_case", "kind", kind)[locale]}</Cell>
              <Cell label={t("platform")}>
                {platform === null ? t("everyPlatform") : <RecordWords words={platform} />}
              </Cell>
              <Cell label={t("stages")}>
                {kind === "full_chain" ? t("everyStage") : joined(stages)}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
      {!suite.ends && suite.leftOut.length > 0 && (
        <p className="mt-4 font-bold">{t("leftOut", { platforms: joined(suite.leftOut) })}</p>
      )}
      {!suite.ends && (
        <p className="mt-4">
          {suite.uncovered.length > 0
            ? t("uncovered", { stages: joined(suite.uncovered) })
            : t("covered")}
        </p>
      )}
      {view.status === "open" && <Changes view={view} />}
      {isWords(criteria) && (
        <div className="mt-4 max-w-[46em]">
          <h3 className="type-strong">{t("criteria")}</h3>
          <p className="typed">
            <RecordWords words={criteria} />
          </p>
        </div>
      )}
      <details className="mt-4">
        <summary className="disclosure">{t("whole")}</summary>
        <RecordFacts
          view={{ name: subject, record: { title: content.title, values: content.values, told } }}
          linkTo={linkTo}
        />
      </details>
    </Section>
  );
}

function leadOf({ ends, whole }: NonNullable<RecordProposalView["suite"]>) {
  if (ends) return whole ? "endingLead" : "endingNoFullChain";
  return whole ? "lead" : "noFullChain";
}

/** The versions on which the approval changes the verdict. */
function Changes({ view: { suite } }: { readonly view: RecordProposalView }) {
  const t = useTranslations("approvals.suite");
  const verdict = useTranslations("words.verdict");
  const locale = useLocale();
  if (suite === null || !suite.whole) return null;
  if (suite.changes.length === 0) return <p className="mt-4">{t("unchanged")}</p>;
  return (
    <div className="mt-4">
      <h3 className="type-strong">{t("changes", { count: suite.changes.length })}</h3>
      <ul className="dashed">
        {suite.changes.map(({ id, version, platform, from, to }) => (
          <li key={id}>
            {t.rich("change", {
              platform: wordsIn(platform, locale).text,
              version,
              from: verdict(from),
              to: verdict(to),
              b: (chunks) => <b>{chunks}</b>,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
