import { useTranslations } from "next-intl";
import { addDays, type Day } from "@/server/domain/calendar/day";
import { DayForm } from "./day-form";
import { actPath, sends } from "./shell-form";

export interface ExerciseMenuProps {
  /** The first and last day of the record, and the day after the clock's. */
  readonly first: Day;
  readonly last: Day;
  readonly tomorrow: Day;
}

/** The ways to move the clock. At the end of the record only a restart is left, which says first what it deletes. */
export function ExerciseMenu({ first, last, tomorrow }: ExerciseMenuProps) {
  const t = useTranslations("shell.exercise");
  return (
    <>
      {tomorrow <= last && (
        <>
          <button {...sends("go-on")} name="day" value={tomorrow} className="exercise-step">
            {t("advanceDay")}
          </button>
          <button
            {...sends("go-on")}
            name="day"
            value={addDays(tomorrow, 6)}
            className="exercise-step"
          >
            {t("advanceWeek")}
          </button>
          <details name="exercise">
            <summary className="exercise-step">{t("advanceTo")}</summary>
            <DayForm
              method="post"
              action={actPath("go-on")}
              name="day"
              label={t("day")}
              note={t("advanceToNote")}
              submit={t("advanceToSubmit")}
              first={tomorrow}
              last={last}
              value={tomorrow}
            />
          </details>
        </>
      )}
      <details name="exercise">
        <summary className="exercise-step">{t("restart")}</summary>
        <p className="exercise-loss">
          <b>{t("restartLoss")}</b> {t("restartForAll")}
        </p>
        <DayForm
          method="post"
          action={actPath("start-again")}
          name="day"
          label={t("restartDay")}
          note={t("restartNote")}
          submit={t("restartSubmit")}
          tone="outline"
          first={first}
          last={last}
        />
      </details>
    </>
  );
}
