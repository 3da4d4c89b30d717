import { useTranslations } from "next-intl";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { parseDay } from "@/server/domain/calendar/day";
import type { Words } from "@/server/domain/words";
import { TaskTitle } from "./change-sentence";
import { Person } from "./person";
import type { Drift } from "./types";

type Change = Drift["changes"][number];

/** What changed after an order was proposed: both values, who changed it, and when. */
export function DriftChanges({ drift }: { readonly drift: Drift }) {
  const t = useTranslations("drifts");
  const { changes, changesTotal } = drift;
  if (changes.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 mb-2 font-bold">{t("changes")}</h3>
      <ul className="list-disc pl-6">
        {changes.map((change) => (
          <li
            key={`${change.what} ${change.taskId} ${change.lineId} ${change.to}`}
            className="py-1"
          >
            <What change={change} since={drift.since} />
            <span className="quiet block">
              <Who change={change} since={drift.since} />
            </span>
          </li>
        ))}
      </ul>
      {changesTotal > changes.length && (
        <p className="quiet type-small mt-2">
          {t.rich("more", { count: changesTotal - changes.length, n: noBreak })}
        </p>
      )}
    </>
  );
}

function What({
  change: { what, title, from, to, lines },
  since,
}: {
  readonly change: Change;
  readonly since: Drift["since"];
}) {
  const t = useTranslations("drifts");
  const named = (name: Words | null) =>
    name === null ? t("unknown") : <RecordWords words={name} />;
  const value = (of: Change["from"]) => <Value what={what} value={of} since={since} />;
  if (what === "line")
    return t.rich("what.line", {
      title: () => <TaskTitle title={title} />,
      from: () => named(lines?.from ?? null),
      to: () => named(lines?.to ?? null),
    });
  return t.rich(lines === null ? `what.${what}` : "what.capacityOn", {
    title: () => <TaskTitle title={title} />,
    line: () => named(lines?.of ?? null),
    from: () => value(from),
    to: () => value(to),
  });
}

function Who({
  change: { by, on },
  since,
}: {
  readonly change: Change;
  readonly since: Drift["since"];
}) {
  const t = useTranslations("drifts");
  if (by === null || on === null) return t("nobody");
  return t.rich("who", {
    person: () => <Person {...by} />,
    day: () => <NearDay day={on} today={since} />,
  });
}

/** A value before or after a change: a day, or a number with its unit. */
function Value({
  what,
  value,
  since,
}: {
  readonly what: Change["what"];
  readonly value: Change["from"];
  readonly since: Drift["since"];
}) {
  const t = useTranslations("drifts");
  if (value === null) return t("none");
  if (typeof value === "string") {
    const day = parseDay(value);
    return day === null ? value : <NearDay day={day} today={since} />;
  }
  if (what === "reserve") return t.rich("percent", { value: Math.round(value * 100), n: noBreak });
  return t.rich(what === "capacity" ? "capacityDays" : "days", { value, n: noBreak });
}
