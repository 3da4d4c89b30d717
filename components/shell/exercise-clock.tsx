import { useTranslations } from "next-intl";
import { Moment } from "@/components/ui/calendar-day";
import type { Instant } from "@/server/domain/calendar/day";
import { ExerciseMenu, type ExerciseMenuProps } from "./exercise-menu";

export interface ExerciseClockProps {
  /** The moment from which the clock runs on. */
  readonly clock: Instant;
  /** The ways to move the clock. Absent: the page is about no project, or its reader may not move the clock. */
  readonly moves?: ExerciseMenuProps | undefined;
}

/** In the header of an exercise: that it is one, its current time and, behind a button, the ways to move it. */
export function ExerciseClock({ clock, moves }: ExerciseClockProps) {
  const t = useTranslations("shell.exercise");
  const face = (
    <>
      <b className="exercise-chip">{t("label")}</b>
      <span className="exercise-wide">
        <Moment at={clock} style="long" />
      </span>
      <span className="exercise-narrow">
        <Moment at={clock} style="plain" />
      </span>
    </>
  );
  return (
    <section aria-label={t("region")} className="exercise no-print">
      {moves === undefined ? (
        <p className="exercise-face">{face}</p>
      ) : (
        <>
          <button type="button" popoverTarget="exercise-menu" className="exercise-face">
            {face}
            <span className="sr-only">{t("open")}</span>
          </button>
          <div
            popover="auto"
            id="exercise-menu"
            role="dialog"
            aria-label={t("menu")}
            className="exercise-menu"
          >
            <p>{t.rich("sentence", { clock: () => <Moment at={clock} style="long" /> })}</p>
            <ExerciseMenu {...moves} />
          </div>
        </>
      )}
    </section>
  );
}
