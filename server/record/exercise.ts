// The exercise: moves the demonstration's clock forward and replays the record up to it, or restarts.
import type { Day } from "../domain/calendar/day";
import { parseInstant } from "../domain/calendar/instant";
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

/**
 * Moves on to 9:00 of a later day and plays the record's acts in between. Returns their number, or null if the clock is
 * already on that day, so that pressing the same step twice moves one step. Refused: `date-out-of-record`, `conflict`
 * (the clock has moved further).
 */
export function goOnTo(asker: Asker, day: Day): Promise<number | null> {
  inExercise(asker);
  return goOn(nineOf(day));
}

/** Restarts at 9:00 of a day. Everything done in the exercise is deleted. */
export async function startAgainAt(asker: Asker, day: Day): Promise<void> {
  inExercise(asker);
  await startAgain(nineOf(day));
}
