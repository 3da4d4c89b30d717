import { useLocale, useTranslations } from "next-intl";
import { TaskTitle } from "@/components/approvals/change-sentence";
import { Person } from "@/components/approvals/person";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { Section } from "@/components/ui/section";
import { wordsIn } from "@/server/domain/words";
import type { Slip } from "./types";

/** A full-chain test whose expected start moves later and later: by how much, how often, and what was put before it. */
export function SlipSection({ slip }: { readonly slip: Slip }) {
  const t = useTranslations("slips");
  const locale = useLocale();
  const platform = slip.platform === null ? "" : wordsIn(slip.platform, locale).text;
  return (
    <Section id={`slip-${slip.taskId}`} heading={t("heading", { platform })}>
      <p className="max-w-[46em]">
        <SlipDays slip={slip} />{" "}
        {t.rich("since", { day: () => <NearDay day={slip.since} today={slip.since} /> })}
      </p>
      <details className="mt-2">
        <summary className="inline-flex min-h-11 cursor-pointer items-center underline">
          {t("moves")}
        </summary>
        <ul className="list-disc pl-6">
          {slip.moves.map((move) => (
            <li key={`${move.on} ${move.cause} ${move.to}`} className="py-1">
              <Move move={move} since={slip.since} />
            </li>
          ))}
        </ul>
        {slip.earlierMoves > 0 && (
          <p className="quiet type-small mt-2">
            {t.rich("earlier", { count: slip.earlierMoves, n: noBreak })}
          </p>
        )}
      </details>
    </Section>
  );
}

/** From which expected start to which, by how many business days, and how often. */
export function SlipDays({ slip }: { readonly slip: Slip }) {
  const t = useTranslations("slips");
  const { first, now, later, times, since } = slip;
  const tags = { first: () => <NearDay day={first} today={since} />, n: noBreak, times };
  if (now === null || later === null) return t.rich("leadUnknown", tags);
  return t.rich("lead", { ...tags, later, now: () => <NearDay day={now} today={since} /> });
}

function Move({
  move: { on, from, to, cause, by, ahead },
  since,
}: {
  readonly move: Slip["moves"][number];
  readonly since: Slip["since"];
}) {
  const t = useTranslations("slips");
  const drifts = useTranslations("drifts");
  const said = (day: typeof from) =>
    day === null ? t("unknown") : <NearDay day={day} today={since} />;
  const tasks = () =>
    ahead.map(({ id, title }) => (
      <span key={id} className="mr-2">
        <TaskTitle title={title} />
      </span>
    ));
  return (
    <>
      {t.rich("move", { from: () => said(from), to: () => said(to) })}
      <span className="quiet block">{t(`cause.${cause}`)}</span>
      {ahead.length > 0 && <span className="block">{t.rich("ahead", { tasks })}</span>}
      <span className="quiet block">
        {by === null ? (
          <NearDay day={on} today={since} />
        ) : (
          drifts.rich("who", {
            person: () => <Person {...by} />,
            day: () => <NearDay day={on} today={since} />,
          })
        )}
      </span>
    </>
  );
}
