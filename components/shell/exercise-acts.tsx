import { useTranslations } from "next-intl";
import { Flyout } from "@/components/ui/flyout";
import { addDays, type Day } from "@/server/domain/calendar/day";
import { DayForm } from "./day-form";
import { actPath, sends } from "./shell-form";

export interface ExerciseActsProps {
  /** The first and last day of the record, and the day after the clock's. */
  readonly first: Day;
  readonly last: Day;
  readonly tomorrow: Day;
}

/** The ways to move the clock. At the end of the record only a restart is left. */
export function ExerciseActs({ first, last, tomorrow }: ExerciseActsProps) {
  const t = useTranslations("shell.exercise");
  return (
    <>
      {tomorrow <= last && (
        <>
          <button {...sends("go-on")} name="day" value={tomorrow} className="exercise-act">
            {t("advanceDay")}
          </button>
          <button
            {...sends("go-on")}
            name="day"
            value={addDays(tomorrow, 6)}
            className="exercise-act"
          >
            {t("advanceWeek")}
          </button>
          <Flyout opener={t("advanceTo")} openerClass="exercise-act" label={t("advanceTo")}>
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
          </Flyout>
        </>
      )}
      <Flyout opener={t("restart")} openerClass="exercise-act" label={t("restart")}>
        <DayForm
          method="post"
          action={actPath("start-again")}
          name="day"
          label={t("day")}
          note={t("restartNote")}
          submit={t("restartSubmit")}
          first={first}
          last={last}
        />
      </Flyout>
    </>
  );
}
