import { useLocale, useTranslations } from "next-intl";
import { TaskTitle } from "@/components/approvals/change-sentence";
import { DriftDays } from "@/components/approvals/drift-section";
import { SlipDays } from "@/components/queues/slip-section";
import { ColumnHeading } from "@/components/ui/column-heading";
import { DaysAgo } from "@/components/ui/count";
import {
  Cell,
  CellNote,
  DataTable,
  Row,
  RowHeading,
  TableBody,
  TableHead,
} from "@/components/ui/data-table";
import type { LinkTo } from "@/components/ui/links";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { decisionHref, decisionWords } from "./decision-words";
import type { Decision, Drift, HomeView, Slip } from "./types";

/** What the reader must decide, most important first, without the question in the headline. */
export function DecisionSection({
  home,
  linkTo,
  past,
}: {
  readonly home: HomeView;
  readonly linkTo: LinkTo;
  readonly past: boolean;
}) {
  const t = useTranslations("home.decisions");
  const { decisions, decisionsTotal: total, othersTotal, mineOnTop } = home;
  const cut = total > decisions.length;
  return (
    <Section
      id="decisions"
      heading={t("heading")}
      {...(decisions.length > 0 && {
        aside: cut ? t.rich("cut", { shown: decisions.length, total, n: noBreak }) : t("order"),
      })}
    >
      {decisions.length === 0 ? (
        <p>{t(noneKey(home))}</p>
      ) : (
        <DataTable
          caption={t("heading")}
          captionHidden
          labels={{ from: 2, names: [t("since"), t("elapsed")] }}
        >
          <TableHead>
            <ColumnHeading name={t("what")} />
            <ColumnHeading name={t("since")} width="11rem" />
            <ColumnHeading name={t("elapsed")} width="9rem" numeric />
          </TableHead>
          <TableBody>
            {decisions.map((decision) => (
              <DecisionRow
                key={`${decision.rule} ${decision.key}`}
                decision={decision}
                drift={home.drifts.find((each) => isAbout(decision, each)) ?? null}
                slips={home.slips.filter((each) => isOf(decision, each))}
                linkTo={linkTo}
                today={home.day}
                past={past}
              />
            ))}
          </TableBody>
        </DataTable>
      )}
      <p className="quiet type-small mt-4">
        {decisions.length > 0 && mineOnTop && `${t("notRepeated")} `}
        {othersTotal > 0 && t.rich("others", { count: othersTotal, n: noBreak })}
      </p>
    </Section>
  );
}

/** What is said if no decision is listed. Those who only approve learn what will come to them. */
function noneKey({ mineOnTop, waits, approves, owed }: HomeView) {
  if (mineOnTop || waits.mine.length > 0) return "noneBeside";
  return approves && owed.length > 0 && waits.others.length === 0 ? "noneYet" : "none";
}

const isAbout = ({ rule, subject }: Decision, { number }: Drift): boolean =>
  rule === "order-drifted" && subject.key === String(number);

const isOf = ({ rule, subject }: Decision, { version }: Slip): boolean =>
  rule === "test-slipping" && subject.version === version;

function DecisionRow({
  decision,
  drift,
  slips,
  linkTo,
  today,
  past,
}: {
  readonly decision: Decision;
  /** The drifted order that the decision is about, if any. */
  readonly drift: Drift | null;
  /** The slipping tests that the decision is about, if any. */
  readonly slips: readonly Slip[];
  readonly linkTo: LinkTo;
  readonly today: HomeView["day"];
  readonly past: boolean;
}) {
  const t = useTranslations("home");
  const { decide, otherwise } = decisionWords(t, decision, useLocale());
  return (
    <Row>
      <RowHeading>
        <TextLink href={decisionHref(decision, linkTo)} className="font-normal">
          {decide}
        </TextLink>
        <CellNote>{otherwise}</CellNote>
        {slips.map((slip) => (
          <div key={slip.taskId} className="mt-2 font-normal">
            <span className="block">
              <TaskTitle title={slip.title} />
            </span>
            <SlipDays slip={slip} />
          </div>
        ))}
        {drift?.tasks.slice(0, 1).map((task) => (
          <div key={task.id} className="mt-2 font-normal">
            <span className="block">
              <TaskTitle title={task.title} />
            </span>
            <DriftDays task={task} since={drift.since} />
          </div>
        ))}
      </RowHeading>
      <Cell>
        <NearDay day={decision.since} today={today} />
      </Cell>
      <Cell numeric>
        <DaysAgo elapsed={decision.elapsed} past={past} />
      </Cell>
    </Row>
  );
}
