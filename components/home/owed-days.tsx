import { useLocale, useTranslations } from "next-intl";
import { ElapsedBar, type ElapsedPart } from "@/components/ui/elapsed-bar";
import { noBreak } from "@/components/ui/no-break";
import { wordsIn } from "@/server/domain/words";
import { endsByDay, owedState } from "./owed-state";
import type { HomeView } from "./types";

/** The days of the first platform to scale, and calendar days for whoever asks. */
export function OwedDays({ home, past }: { readonly home: HomeView; readonly past: boolean }) {
  const t = useTranslations("home");
  const locale = useLocale();
  const [owed] = home.owed;
  if (owed === undefined || owed.elapsed.businessDays === 0) return null;
  const platform = wordsIn(owed.platform, locale).text;
  const state = owedState(owed);
  const byDay = endsByDay(owed);
  const today = t(past ? "thatDay" : "today");
  const { waiver } = owed;
  const distributed = t("bar.distributed", { platform, version: owed.version });
  const parts: ElapsedPart[] = [
    {
      kind: state === "unexcused" ? "overdue" : "excused",
      from: owed.since,
      event: distributed,
      businessDays: (waiver?.excused ?? owed.elapsed).businessDays,
      meaning:
        state === "unexcused"
          ? t("bar.unexcused")
          : waiver?.endsWhenReady == null
            ? t("bar.excused")
            : t(state === "excused" ? "bar.stillNone" : "bar.noEnvironment"),
    },
  ];
  if (state === "ended" && waiver?.endedOn != null) {
    parts.push({
      kind: "overdue",
      from: waiver.endedOn,
      event: t(byDay ? "bar.day" : "bar.ready"),
      businessDays: waiver.sinceEnded?.businessDays ?? 0,
      meaning: t(byDay ? "bar.undecidedDay" : "bar.undecided"),
    });
  }
  const event = state === "endedNow" ? t(byDay ? "bar.dayNow" : "bar.readyNow", { today }) : today;
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
