// The letter that tells the holders of a role that a deputy may decide in their place.
import { STEP_ROLES } from "../domain/proposals/proposal";
import type { DeputyLetter } from "../services/letters";
import type { Pen, Told } from "./pen";

export function deputyText(letter: DeputyLetter, { t, say, day, moment }: Pen): Told {
  const { member, fromOn, untilOn, at, by, exercise } = letter;
  const role = STEP_ROLES.find((each) => each === letter.role) ?? "adviser";
  const about = { role: t(`words.roles.${role}`), member: say(member) };
  return {
    subject: t(exercise ? "letters.deputyOfExercise" : "letters.deputySubject", about),
    lines: [
      t("letters.deputyNamed", {
        ...about,
        at: moment(at),
        by: by === null ? t("words.noRecord") : say(by),
      }),
      t("letters.deputyTerm", { from: day(fromOn), until: day(untilOn) }),
      t("letters.deputyMay", about),
      t("letters.deputyEnd"),
    ],
    page: "approvals/route",
    files: [],
  };
}
