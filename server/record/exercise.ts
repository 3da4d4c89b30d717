// The exercise: the demonstration's clock goes on, what happened in between is played, or all starts again.
import { addDays, type Day } from "../domain/calendar/day";
import { dayOf, parseInstant } from "../domain/calendar/instant";
import { permitFor } from "../domain/identity/permit";
import type { Asker } from "../domain/identity/standing";
import { orRefuse, Refusal } from "../services/refusal";
import { goOn, RECORD_SPAN, startAgain } from "./replay";

const nineOf = (day: Day) => {
  const instant = parseInstant(`${day}T09:00:00+09:00`);
  if (instant === null || instant < RECORD_SPAN.from || instant > RECORD_SPAN.to)
    throw new Refusal("date-out-of-record");
  return instant;
};

function inExercise(asker: Asker): void {
  orRefuse(permitFor(asker, "exercise.move"));
  if (!asker.exercise || !asker.account.demonstration) throw new Refusal("exercise-only");
}

/** Goes on by days, or to 9:00 of a later day; the record's acts in between are played. Answers their number. */
export function goOnTo(
  asker: Asker,
  to: { readonly days: number } | { readonly day: Day },
): Promise<number> {
  inExercise(asker);
  return goOn(nineOf("day" in to ? to.day : addDays(dayOf(asker.now), to.days)));
}

/** Starts again at 9:00 of a day: what was done in the exercise is gone. */
export async function startAgainAt(asker: Asker, day: Day): Promise<void> {
  inExercise(asker);
  await startAgain(nineOf(day));
}
