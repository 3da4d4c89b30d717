// A letter about a decision, with the frozen proposal and the sealed decision exactly as the page provides them.
import type { Words } from "../domain/words";
import type { DecisionLetter } from "../services/letters";
import type { Pen, Told } from "./pen";

export function decisionText(letter: DecisionLetter, pen: Pen): Told {
  const { t, say, quote, day, moment, part } = pen;
  const { number, status, party, route, decided, summary, effects, reason, file, sealed } = letter;
  const { verdict, role, step, deputy } = decided;
  const about = {
    party: say(party.name),
    number,
    verdict,
    role,
    by: t(`words.roles.${role}`),
  };
  const next = route[step]?.role;
  const approved =
    next === undefined
      ? t("letters.applied")
      : t("letters.next", { role: t(`words.roles.${next}`) });
  const outcome = verdict === "returned" ? t("letters.kept") : approved;
  const more = effects.total - effects.rows.length;
  const { delayed, least, most, missesDue } = summary;
  const kind = least === most ? "same" : "range";
  return {
    subject: t(letter.exercise ? "letters.subjectOfExercise" : "letters.subject", about),
    lines: [
      t("letters.decided", { ...about, at: moment(decided.recordedAt) }),
      ...(deputy ? [t("letters.deputy")] : []),
      outcome,
      ...part(t("letters.changes"), [
        ...effects.rows.flatMap(({ from, to, title }) =>
          title === null ? [] : [t("letters.change", { from, to, title: say(title) })],
        ),
        ...(more > 0 ? [t("letters.more", { count: more })] : []),
        t("letters.delays", { count: delayed, kind, least, most }),
        ...(missesDue > 0 ? [t("letters.misses", { count: missesDue })] : []),
      ]),
      ...part(t("letters.reason"), quote(reason)),
      ...part(
        t(verdict === "approved" ? "letters.wordsAdded" : "letters.whyReturned"),
        decided.words === null ? [] : quote(decided.words),
      ),
      ...part(
        t("letters.conditions"),
        status === "returned"
          ? []
          : letter.conditions.flatMap(({ words, dueOn }) => [
              t("letters.condition", { day: day(dueOn) }),
              ...quote(words),
            ]),
      ),
      ...part(t("words.criteria.plan"), plansOf(letter, pen)),
      ...part(t("letters.digest"), [file.digest, t("letters.check")]),
      ...part(t("letters.seal"), sealed === null ? [] : [sealed.digest, t("letters.check")]),
    ],
    page: `approvals/${number}`,
    files: [
      { name: `proposal-${letter.projectKey}-${number}.json`, content: file.text },
      ...(sealed === null
        ? []
        : [{ name: `decision-${letter.projectKey}-${number}-${step}.json`, content: sealed.text }]),
    ],
  };
}

/** The plans of the tests at the time of the decision. */
function plansOf({ evidence }: DecisionLetter, { t, say, quote }: Pen): readonly string[] {
  const criterion = (name: "passes" | "fails", words: Words | null) =>
    words === null
      ? [t(`letters.${name}`, { words: t("words.noRecord") })]
      : [t(`letters.${name}`, { words: "" }).trimEnd(), ...quote(words)];
  return evidence.tests.flatMap(({ plan: now, kept }) => {
    const plan = kept?.from === "decided" ? kept.plan : now;
    const { version, platform, passesWhen, onFailure } = plan;
    return [
      t("approvals.evidence.test", { version, platform: say(platform) }),
      ...criterion("passes", passesWhen),
      ...criterion("fails", onFailure),
    ];
  });
}
