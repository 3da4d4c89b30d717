import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Moment } from "@/components/ui/calendar-day";
import type { Instant } from "@/server/domain/calendar/day";
import { ExerciseActs, type ExerciseActsProps } from "./exercise-acts";

export interface ExerciseBarProps extends ExerciseActsProps {
  /** The moment from which the clock runs on. */
  readonly clock: Instant;
  /** Whether the page is about a project, whose clock can be moved. */
  readonly movable: boolean;
}

const onWideOnly = (chunks: ReactNode) => <span className="exercise-wide">{chunks}</span>;

/**
 * The first element on every page of an exercise: its current time and the ways to move it. On the phone a button opens
 * them.
 */
export function ExerciseBar({ clock, movable, ...acts }: ExerciseBarProps) {
  const t = useTranslations("shell.exercise");
  return (
    <section aria-label={t("region")} className="exercise no-print">
      <div className="page exercise-row">
        <p className="exercise-clock">
          <b className="exercise-chip">{t("label")}</b>
          <span>
            {t.rich("sentence", {
              w: onWideOnly,
              clock: () => <Moment at={clock} style="long" />,
            })}
          </span>
        </p>
        {movable && (
          <>
            <button
              type="button"
              popoverTarget="exercise-acts"
              className="exercise-act exercise-move"
            >
              {t("move")}
            </button>
            <div popover="auto" id="exercise-acts" className="exercise-acts">
              <ExerciseActs {...acts} />
            </div>
          </>
        )}
      </div>
    </section>
  );
}
