import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { Tip } from "@/components/home/tip";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { Pager } from "@/components/ui/pager";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import type { Day } from "@/server/domain/calendar/day";
import { TaskTitle } from "./change-sentence";
import { Term } from "./effect-term";
import type { Here, ProposalView } from "./types";

type Effect = ProposalView["effects"]["rows"][number];

/** One table of the change, as frozen: order, estimate, term, outside deadline and the days left to it, who directed it. */
export function ProposalEffects({
  view,
  here,
}: {
  readonly view: ProposalView;
  readonly here: Here;
}) {
  const t = useTranslations("approvals.effects");
  const { effects, summary, illustrative } = view;
  return (
    <Section
      id="effects"
      heading={t.rich("heading", { count: effects.total, n: noBreak })}
      {...(illustrative && {
        aside: t.rich("illustrative", { mark: () => <Tip of="illustrative" /> }),
      })}
    >
      {summary.delayed > 0 && (
        <p className="quiet type-small">
          <Directors summary={summary} />
        </p>
      )}
      <details className="phone-fold">
        <summary className="disclosure">
          {t.rich("open", { count: effects.total, n: noBreak })}
        </summary>
        <EffectsTable view={view} rows={effects.rows} />
      </details>
      {effects.pages > 1 && (
        <Pager
          page={effects.page}
          total={effects.total}
          hrefOf={(page) => here.with({ page: page === 1 ? null : page })}
        />
      )}
    </Section>
  );
}

export function EffectsTable({
  view,
  rows,
}: {
  readonly view: ProposalView;
  readonly rows: readonly Effect[];
}) {
  const t = useTranslations("approvals.effects");
  const { summary, day, proposedOn } = view;
  return (
    <>
      <div className="effects">
        <DataTable caption={t("caption")} captionHidden long>
          <TableHead>
            <ColumnHeading name={t("place")} width="4rem" />
            <ColumnHeading name={t("task")} />
            <ColumnHeading name={t("estimate")} width="4.75rem" numeric />
            <ColumnHeading name={t("term")} width="16.5rem" />
            <ColumnHeading name={t("due")} width="8.5rem" />
          </TableHead>
          <TableBody>
            {rows.map((effect) => (
              <EffectRow
                key={effect.taskId}
                effect={effect}
                today={day}
                past={view.status !== "open"}
                several={summary.directors.length > 1}
              />
            ))}
          </TableBody>
        </DataTable>
      </div>
      <p className="quiet type-small mt-2">
        {t.rich("frozen", { day: () => <NearDay day={proposedOn} today={day} /> })}
      </p>
    </>
  );
}

function EffectRow({
  effect,
  today,
  past,
  several,
}: {
  readonly effect: Effect;
  readonly today: Day;
  readonly past: boolean;
  /** Several parties directed the tasks that move back, so that each row names its own. */
  readonly several: boolean;
}) {
  const t = useTranslations("approvals.effects");
  const { from, to, title, later, estimateDays, directedBy } = effect;
  const raised = to < from;
  return (
    <Row>
      <Cell>
        {from === to ? (
          from
        ) : (
          <span className="whitespace-nowrap">
            {from} → <b>{to}</b>
          </span>
        )}
      </Cell>
      <RowHeading>
        <span className={raised ? undefined : "font-normal"}>
          <TaskTitle title={title} />
        </span>
        {several && (later ?? 0) > 0 && directedBy !== null && (
          <span className="note">
            <RecordWords words={directedBy} />
          </span>
        )}
      </RowHeading>
      <Cell numeric quiet={estimateDays === null}>
        {estimateDays === null ? t("unknown") : t.rich("days", { days: estimateDays, n: noBreak })}
      </Cell>
      <Cell>
        <Term effect={effect} today={today} past={past} />
      </Cell>
      <Cell dropOnPhone={effect.dueOn === null}>
        <Slack effect={effect} today={today} />
      </Cell>
    </Row>
  );
}

/** The outside deadline, and the business days from the expected end to it, before and after. */
function Slack({ effect, today }: { readonly effect: Effect; readonly today: Day }) {
  const t = useTranslations("approvals.effects");
  const { dueOn, slackBefore, slackAfter, missesDue } = effect;
  if (dueOn === null) return <span className="quiet">{t("noDue")}</span>;
  const tags = { n: noBreak, b: (chunks: ReactNode) => <b>{chunks}</b> };
  const said = () => {
    if (slackAfter === null) return t("slackUnknown");
    if (slackBefore === null || slackBefore === slackAfter)
      return t.rich("slackSame", { after: slackAfter, ...tags });
    return t.rich("slack", { before: slackBefore, after: slackAfter, ...tags });
  };
  return (
    <>
      <NearDay day={dueOn} today={today} />
      <span className="slack">{said()}</span>
      {(missesDue || (slackAfter ?? 0) < 0) && <b className="slack">{t("missesDue")}</b>}
    </>
  );
}

function Directors({ summary }: { readonly summary: ProposalView["summary"] }) {
  const t = useTranslations("approvals.effects");
  const { delayed: count, directors } = summary;
  const [only, ...more] = directors;
  const party = more.length === 0 ? (only?.directedBy ?? null) : null;
  if (party !== null)
    return t.rich("directed", { count, n: noBreak, party: () => <RecordWords words={party} /> });
  const parts = directors.map(({ directedBy, total }) =>
    directedBy === null
      ? t.rich("noDirector", { count: total, n: noBreak })
      : t.rich("director", {
          count: total,
          n: noBreak,
          party: () => <RecordWords words={directedBy} />,
        }),
  );
  const list = () =>
    parts.map((part, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts keep their places
      <Fragment key={place}>
        {place > 0 && t("comma")}
        {part}
      </Fragment>
    ));
  return t.rich("directors", { count, n: noBreak, list });
}
