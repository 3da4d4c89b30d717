// An owed test is put off by an approved waiver that answers the question of a rule (seed 2(1)②, 2(2)①).
import { type Day, parseDay } from "../calendar/day";
import type { Content } from "../proposals/subject";

/** The rules whose question is answered by putting the test off. */
export const PUT_OFF_RULES = ["waiver-ended", "untested-live"] as const;
export type PutOffRule = (typeof PUT_OFF_RULES)[number];

/** The rule whose question a request answers by putting a test off, and the last day; null: it is about something else. */
export function puttingOff({
  step,
  values,
}: Pick<Content, "step" | "values">): { readonly rule: PutOffRule; readonly until: Day } | null {
  const rule = PUT_OFF_RULES.find((each) => each === values.question);
  const until = typeof values.endsOn === "string" ? parseDay(values.endsOn) : null;
  return step !== "ask" || rule === undefined || until === null ? null : { rule, until };
}
