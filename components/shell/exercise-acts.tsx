import { useTranslations } from "next-intl";
import { Flyout } from "@/components/ui/flyout";
import type { Day } from "@/server/domain/calendar/day";
import { DayForm } from "./day-form";
import type { FormAction } from "./form-action";

export interface ExerciseActsProps {
  /** The first and last day of the record, and the day after the clock's. */
  readonly first: Day;
  readonly last: Day;
  readonly tomorrow: Day;
  /** Gets `by` = "day" | "week", or `to` = a day. Left out where the reader may not move the clock. */
  readonly advance?: FormAction;
  /** Gets `from` = a day. */
  readonly restart?: FormAction;
}

/** The ways to move the clock; at the end of the record only the way back is left. */
export function ExerciseActs({ first, last, tomorrow, advance, restart }: ExerciseActsProps) {
  const t = useTranslations("shell.exercise");
  return (
    <div className="exercise-acts">
      {advance && tomorrow <= last && (
        <>
          <form action={advance}>
            <input type="hidden" name="by" value="day" />
            <button type="submit" className="exercise-act">
              {t("advanceDay")}
            </button>
          </form>
          <form action={advance}>
            <input type="hidden" name="by" value="week" />
            <button type="submit" className="exercise-act">
              {t("advanceWeek")}
            </button>
          </form>
          <Flyout opener={t("advanceTo")} openerClass="exercise-act" label={t("advanceTo")}>
            <DayForm
              action={advance}
              name="to"
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
      {restart && (
        <Flyout opener={t("restart")} openerClass="exercise-act" label={t("restart")}>
          <DayForm
            action={restart}
            name="from"
            label={t("day")}
            note={t("restartNote")}
            submit={t("restartSubmit")}
            first={first}
            last={last}
          />
        </Flyout>
      )}
    </div>
  );
}
