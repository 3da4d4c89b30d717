import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import { CalendarDay } from "@/components/ui/calendar-day";
import type { LinkTo } from "@/components/ui/links";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { meetsDue } from "@/server/domain/queues/forecast";
import { TaskTitle } from "./change-sentence";
import { DriftChanges } from "./drift-changes";
import type { Drift } from "./types";

/**
 * An approved order whose forecast no longer matches the approval: both forecasts, the changes, and the way to propose
 * another order.
 */
export function DriftSection({
  drift,
  linkTo,
}: {
  readonly drift: Drift;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("drifts");
  const { number, party, partyKey, since, tasks, tasksTotal, mayReorder } = drift;
  const vendor = encodeURIComponent(partyKey);
  return (
    <Section id={`drift-${number}`} heading={t("heading")}>
      <p className="max-w-[46em]">
        {t.rich("lead", {
          number,
          n: noBreak,
          party: () => <RecordWords words={party} />,
          day: () => <CalendarDay day={since} />,
          link: (chunks) => <TextLink href={linkTo(`/approvals/${number}`)}>{chunks}</TextLink>,
        })}
      </p>
      <ul className="mt-4 border-t border-black">
        {tasks.map((task) => (
          <li key={task.id} className="border-b border-solid-gray-200 py-3.5">
            <p className="font-bold">
              <TaskTitle title={task.title} />
            </p>
            <DriftDays task={task} since={since} />
          </li>
        ))}
      </ul>
      {tasksTotal > tasks.length && (
        <p className="quiet type-small mt-2">
          {t.rich("more", { count: tasksTotal - tasks.length, n: noBreak })}
        </p>
      )}
      <DriftChanges drift={drift} />
      <div className="no-print mt-6 flex flex-wrap items-center gap-x-8 gap-y-4">
        {mayReorder && (
          <LinkButton href={`${linkTo(`/queues/${vendor}`)}#waiting`} size="medium">
            {t("reorder")}
          </LinkButton>
        )}
        <TextLink href={linkTo(`/work/${vendor}`)} className="inline-flex min-h-11 items-center">
          {t("work")}
        </TextLink>
      </div>
    </Section>
  );
}

/** The forecast of a task at approval and now, where the two differ. */
export function DriftDays({
  task,
  since,
}: {
  readonly task: Drift["tasks"][number];
  readonly since: Drift["since"];
}) {
  const t = useTranslations("drifts");
  const { was, now } = task;
  const missed = now.due !== null && !meetsDue(now.due, now.ends);
  const rows: { readonly name: "starts" | "ends" | "due"; readonly value: ReactNode }[] = [];
  for (const name of ["starts", "ends", "due"] as const) {
    if (was[name] !== now[name])
      rows.push({ name, value: <Both was={was[name]} now={now[name]} of={name} since={since} /> });
    else if (name === "due" && missed)
      rows.push({
        name,
        value: t.rich("dueMissed", {
          day: () => now.due !== null && <NearDay day={now.due} today={since} />,
        }),
      });
  }
  return (
    <dl>
      {rows.map(({ name, value }) => (
        <div key={name} className="flex flex-wrap gap-x-4">
          <dt className="quiet">{t(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type Days = Drift["tasks"][number]["was"];

function Both({
  was,
  now,
  of,
  since,
}: {
  readonly was: Days["due"];
  readonly now: Days["due"];
  readonly of: keyof Days;
  readonly since: Drift["since"];
}) {
  const t = useTranslations("drifts");
  const said = (day: Days["due"]) =>
    day === null ? t(of === "due" ? "none" : "unknown") : <NearDay day={day} today={since} />;
  return t.rich("both", { was: () => said(was), now: () => said(now) });
}
