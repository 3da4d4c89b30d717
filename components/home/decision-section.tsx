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
import { Cut } from "@/components/waiting/cut";
import { Reminded } from "@/components/waiting/reminded";
import type { Wait } from "@/components/waiting/types";
import { WaitWords, waitHref } from "@/components/waiting/wait-words";
import { decisionHref, decisionWords } from "./decision-words";
import type { Decision, Drift, HomeView, Slip } from "./types";

/** The maximum number of things listed that were sent to the reader. */
const WAITS = 5;

/** What the section is told from. */
type Listed = Pick<
  HomeView,
  | "waits"
  | "decisions"
  | "decisionsTotal"
  | "othersTotal"
  | "mineOnTop"
  | "approves"
  | "drifts"
  | "slips"
  | "draft"
  | "day"
>;

/** What waits for the reader: what was sent to it, then what it must decide, without the question in the headline. */
export function DecisionSection({
  home,
  allHref,
  linkTo,
  past,
}: {
  readonly home: Listed;
  /** The address that lists everything. null: this page does. */
  readonly allHref: string | null;
  readonly linkTo: LinkTo;
  readonly past: boolean;
}) {
  const t = useTranslations("home.decisions");
  const { decisions, decisionsTotal, othersTotal } = home;
  // A responsibility has its form on the same page.
  const waits = home.waits.mine
    .filter(({ kind }) => kind !== "undertaking")
    .slice(0, allHref === null ? undefined : WAITS);
  const shown = waits.length + decisions.length;
  const total = home.waits.mine.length + decisionsTotal;
  return (
    <Section
      id="decisions"
      heading={shown === 0 ? t("heading") : t.rich("headingCount", { total, n: noBreak })}
      {...(total > shown && { aside: <Cut shown={shown} total={total} allHref={allHref} /> })}
    >
      {shown === 0 ? (
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
            {waits.map((wait) => (
              <WaitRow
                key={`${wait.kind} ${wait.id} ${wait.awaited.role}`}
                wait={wait}
                linkTo={linkTo}
                today={home.day}
              />
            ))}
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
      <Ahead home={home} />
      {othersTotal > 0 && (
        <p className="quiet type-small mt-4">
          {t.rich("others", { count: othersTotal, n: noBreak })}
        </p>
      )}
    </Section>
  );
}

/** What is said if no decision is listed. */
function noneKey({ mineOnTop, waits, approves }: Listed) {
  if (mineOnTop || waits.mine.length > 0) return "noneBeside";
  return approves ? "noneYet" : "none";
}

/** Those who only approve learn what has not come to them yet, and by when they would have to approve it. */
function Ahead({ home: { mineOnTop, approves, draft, day } }: { readonly home: Listed }) {
  const t = useTranslations("home.decisions");
  if (mineOnTop || !approves || draft === null || draft.pending !== null) return null;
  const { approveBy } = draft;
  return (
    <p className="mt-4">
      {approveBy === null
        ? t("ahead")
        : t.rich("aheadBy", {
            day: () => (
              <b>
                <NearDay day={approveBy} today={day} />
              </b>
            ),
          })}
    </p>
  );
}

/** Something that was sent to the reader and not answered. */
function WaitRow({
  wait,
  linkTo,
  today,
}: {
  readonly wait: Wait;
  readonly linkTo: LinkTo;
  readonly today: HomeView["day"];
}) {
  const t = useTranslations("home.decisions");
  const { since, dueOn, left } = wait;
  return (
    <Row>
      <RowHeading>
        <TextLink href={waitHref(wait, linkTo)} className="font-normal">
          <WaitWords wait={wait} list="mine" />
        </TextLink>
        {wait.reminded !== undefined && (
          <span className="note">
            <Reminded {...wait.reminded} today={today} />
          </span>
        )}
      </RowHeading>
      <Cell>
        {dueOn === null
          ? t.rich("from", { day: () => <NearDay day={since} today={today} /> })
          : t.rich("until", { day: () => <NearDay day={dueOn} today={today} /> })}
      </Cell>
      <Cell numeric>
        {left !== null &&
          t.rich(left < 0 ? "late" : "left", { businessDays: Math.abs(left), n: noBreak })}
      </Cell>
    </Row>
  );
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
        {t.rich("decisions.from", { day: () => <NearDay day={decision.since} today={today} /> })}
      </Cell>
      <Cell numeric>
        {decision.elapsed.calendarDays === 0 ? (
          <DaysAgo elapsed={decision.elapsed} past={past} />
        ) : (
          t.rich("decisions.passed", {
            days: () => <DaysAgo elapsed={decision.elapsed} past={past} />,
          })
        )}
      </Cell>
    </Row>
  );
}
