// The letter that says that an order was stopped, or that it goes on: by whom, when and why.
import type { HoldLetter } from "../services/letters";
import type { Pen, Told } from "./pen";

export function holdText(letter: HoldLetter, { t, say, quote, moment, part }: Pen): Told {
  const { hold, exercise } = letter;
  const { kind, number, role } = hold;
  const about = {
    number,
    party: say(hold.party),
    by: role === null ? t("words.noRecord") : t(`words.roles.${role}`),
  };
  return {
    subject: t(`letters.hold.${kind}.${exercise ? "subjectOfExercise" : "subject"}`, about),
    lines: [
      t(`letters.hold.${kind}.did`, { ...about, at: moment(hold.at) }),
      t(`letters.hold.${kind}.means`),
      ...part(t(`letters.hold.${kind}.reason`), quote(hold.words)),
    ],
    page: `approvals/${number}`,
    files: [],
  };
}
