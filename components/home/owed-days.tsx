import { useLocale, useTranslations } from "next-intl";
import { ElapsedBar, type ElapsedPart } from "@/components/ui/elapsed-bar";
import { noBreak } from "@/components/ui/no-break";
import { wordsIn } from "@/server/domain/words";
import { endsByDay, owedState } from "./owed-state";
import type { HomeView, Owed } from "./types";

/** The days of the first platform drawn to scale, with calendar days on request. */
export function OwedDays({ home, past }: { readonly home: HomeView; readonly past: boolean }) {
  const t = useTranslations("home");
  const locale = useLocale();
  const [owed] = home.owed;
  const parts = useParts(owed);
  if (owed === undefined || owed.elapsed.businessDays === 0) return null;
  const platform = wordsIn(owed.platform, locale).text;
  const today = t(past ? "thatDay" : "today");
  const now = nowKey(home, owed);
  const event = now === null ? today : t(now, { today });
  return (
    <>
      <ElapsedBar
        label={t("bar.label", { platform, version: owed.version })}
        parts={parts}
        end={{ day: home.day, event }}
      />
      <CalendarDays home={home} />
    </>
  );
}

/** What else falls on the day shown: a failure of the test, or the end of the waiver. */
function nowKey(home: HomeView, owed: Owed) {
  const failed = home.lead
    .flatMap(({ builds }) => builds)
    .some(({ platformKey, failedOn }) => platformKey === owed.platformKey && failedOn === home.day);
  if (failed) return "bar.failedNow";
  if (owedState(owed) !== "endedNow") return null;
  return endsByDay(owed) ? "bar.dayNow" : "bar.readyNow";
}

const KIND = {
  excused: "excused",
  undecided: "overdue",
  decided: "decided",
  failed: "overdue",
} as const;

function useParts(owed: Owed | undefined): readonly ElapsedPart[] {
  const t = useTranslations("home.bar");
  const locale = useLocale();
  if (owed === undefined) return [];
  const { days, version } = owed;
  const platform = wordsIn(owed.platform, locale).text;
  return days.map((span, place): ElapsedPart => {
    const { kind, waiver, from, length, answered } = span;
    const [first, last] = [place === 0, place === days.length - 1];
    const meaning = (): string => {
      if (kind === "failed") return t("failed");
      if (kind === "decided") return t("decided");
      if (kind === "excused") {
        const holds = last && owed.excused && (waiver === "day") === endsByDay(owed);
        if (waiver === "environment") return t(holds ? "stillNone" : "noEnvironment");
        return first ? t("excused") : t(holds ? "deferring" : "deferred");
      }
      if (waiver === null) return t(answered ? "unexcusedThen" : "unexcused");
      if (waiver === "day") return t(answered ? "undecidedDayThen" : "undecidedDay");
      return t(answered ? "undecidedThen" : "undecided");
    };
    const event = (): string => {
      if (first) return t("distributed", { platform, version });
      if (kind === "failed") return t("failedOn");
      if (kind === "decided") return t("decidedOn");
      if (kind === "excused") return t("deferredOn");
      return t(waiver === "day" ? "day" : "ready");
    };
    return {
      kind: KIND[kind],
      from,
      event: event(),
      businessDays: length.businessDays,
      meaning: meaning(),
    };
  });
}

function CalendarDays({ home }: { readonly home: HomeView }) {
  const t = useTranslations("home");
  const locale = useLocale();
  return (
    <details className="type-small mt-4">
      <summary className="tool">{t("calendar.open")}</summary>
      <ul>
        {home.owed.map((o) => {
          const platform = wordsIn(o.platform, locale).text;
          const build = () => t("build", { platform, version: o.version });
          const days = o.elapsed.calendarDays;
          const ended = o.waiver?.sinceEnded?.calendarDays ?? null;
          return (
            <li key={o.platformKey}>
              {ended === null
                ? t.rich("calendar.line", { build, days, n: noBreak })
                : t.rich("calendar.ended", { build, days, ended, n: noBreak })}
            </li>
          );
        })}
      </ul>
      <p className="quiet">{t("calendar.note")}</p>
    </details>
  );
}
