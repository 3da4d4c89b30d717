import { useTranslations } from "next-intl";
import { CalendarDay, Moment } from "@/components/ui/calendar-day";
import { Count, DaysAgo } from "@/components/ui/count";
import { Cell, CellNote, Row, RowHeading } from "@/components/ui/data-table";
import { Illustrative } from "@/components/ui/marks";
import { noBreak } from "@/components/ui/no-break";
import { Status } from "@/components/ui/status";
import type { StatusKind } from "@/components/ui/status-tile";
import { TextLink } from "@/components/ui/text-link";
import { type Locale, wordsIn } from "@/server/domain/words";
import type { ProjectsView } from "./types";

type Project = ProjectsView[number];

const KIND: Readonly<Record<Project["state"] | "stale", StatusKind>> = {
  failed: "failed",
  untested: "not_run",
  unproved: "no_record",
  waived: "not_run",
  "no-record": "no_record",
  contradicted: "reported",
  unconfirmed: "reported",
  clear: "verified",
  "nothing-live": "not_applicable",
  stale: "no_record",
};

/** One project: the verdict from its record, what is pending and for how long, and the age of the data. */
export function ProjectRow({
  project,
  locale,
}: {
  readonly project: Project;
  readonly locale: Locale;
}) {
  const t = useTranslations("projects");
  const roles = useTranslations("words.roles");
  const states = useTranslations("words.projectStates");
  const { count, since, oldest, feed, stale } = project;
  const state = project.state === "clear" && stale ? "stale" : project.state;
  const name = wordsIn(project.name, locale);
  return (
    <Row>
      <RowHeading>
        <TextLink href={`/p/${project.key}`} lang={name.lang}>
          {name.text}
        </TextLink>
        <CellNote>
          <span className="font-normal">{t("role", { role: roles(project.role) })}</span>
        </CellNote>
        {project.going !== "open" && <CellNote>{states(project.going)}</CellNote>}
        {project.undelivered.map((letter) => (
          <Undelivered key={letter.id} letter={letter} project={project} locale={locale} />
        ))}
      </RowHeading>
      <Cell label={t("state")}>
        <Status kind={KIND[state]} word={t(`states.${state}`, { count })} />
        {since !== null && (
          <CellNote>
            {t.rich("since", {
              businessDays: since.elapsed.businessDays,
              day: () => <CalendarDay day={since.day} />,
              n: noBreak,
            })}
          </CellNote>
        )}
      </Cell>
      <Cell label={t("decisions")} numeric>
        {project.decisions === 0 ? t("noDecision") : <Count value={project.decisions} />}
        {project.waits.mine > 0 && (
          <CellNote>{t.rich("sentToYou", { count: project.waits.mine, n: noBreak })}</CellNote>
        )}
        {project.waits.others > 0 && (
          <CellNote>{t.rich("sentToOthers", { count: project.waits.others, n: noBreak })}</CellNote>
        )}
      </Cell>
      <Cell label={t("waiting")} numeric dropOnPhone={oldest === null}>
        {oldest === null ? t("noDecision") : <DaysAgo elapsed={oldest.elapsed} past={false} />}
      </Cell>
      <Cell label={t("data")}>
        {feed === null && t("byHand")}
        {feed !== null && (feed.heardAt === null ? t("never") : <FeedTime at={feed.heardAt} />)}
        {feed?.illustrative && <Illustrative />}
        {stale && <CellNote>{t("old")}</CellNote>}
      </Cell>
    </Row>
  );
}

function FeedTime({ at }: { readonly at: NonNullable<NonNullable<Project["feed"]>["heardAt"]> }) {
  const t = useTranslations("projects");
  return t.rich("heard", { at: () => <Moment at={at} /> });
}

/** A letter that was given up: the copy of a decision, or a notice about a deputy. */
function Undelivered({
  letter,
  project,
  locale,
}: {
  readonly letter: Project["undelivered"][number];
  readonly project: Pick<Project, "key">;
  readonly locale: Locale;
}) {
  const t = useTranslations("projects");
  const { number, name, email } = letter;
  const about = number === null ? "route" : String(number);
  return (
    <CellNote>
      <span className="font-normal">
        {t.rich(number === null ? "undeliveredDeputy" : "undelivered", {
          number: about,
          email,
          name: wordsIn(name, locale).text,
          page: (chunks) => (
            <TextLink href={`/p/${project.key}/approvals/${about}`}>{chunks}</TextLink>
          ),
        })}
      </span>
    </CellNote>
  );
}
