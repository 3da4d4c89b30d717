// A letter about a decision, with the frozen proposal and the sealed decision exactly as the page provides them.
import { wordsOf } from "@/messages/records/kinds";
import type { Words } from "../domain/words";
import type { DecisionLetter } from "../services/letters";
import type { Pen, Told } from "./pen";

export function decisionText(letter: DecisionLetter, pen: Pen): Told {
  const { t, quote, day, moment, part } = pen;
  const { number, status, route, decided, reason, file, sealed } = letter;
  const { verdict, role, step, deputy } = decided;
  const { kind: subject, values } = subjectOf(letter, pen);
  const about = {
    about: t(`letters.about.${subject}`, { number, ...values }),
    aboutIn: t(`letters.aboutIn.${subject}`, { number, ...values }),
    verdict,
    role,
    by: t(`words.roles.${role}`),
  };
  const next = route[step]?.role;
  const said = subject === "order" ? "letters" : "letters.ofRecord";
  const approved =
    next === undefined
      ? t(`${said}.applied`)
      : t(`${said}.next`, { role: t(`words.roles.${next}`) });
  const outcome = verdict === "returned" ? t(`${said}.kept`) : approved;
  return {
    subject: t(letter.exercise ? "letters.subjectOfExercise" : "letters.subject", about),
    lines: [
      t("letters.decided", { ...about, at: moment(decided.recordedAt) }),
      ...(deputy ? [t("letters.deputy")] : []),
      outcome,
      ...changesOf(letter, pen),
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

/** How the letter calls what was decided. */
function subjectOf(letter: DecisionLetter, { say }: Pen) {
  if (letter.subject === "order")
    return {
      kind: "order" as const,
      values: { party: say(letter.party.name), record: "", title: "" },
    };
  const { one } = wordsOf(letter.subject);
  const values = { party: "", record: say(one), title: say(letter.content.title) };
  return { kind: "record" as const, values };
}

/** What a new order changes. Nothing for what is about a record: the file holds it. */
function changesOf(letter: DecisionLetter, { t, say, part }: Pen): readonly string[] {
  if (letter.subject !== "order") return [];
  const { effects, summary } = letter;
  const more = effects.total - effects.rows.length;
  const { delayed, least, most, missesDue } = summary;
  const kind = least === most ? "same" : "range";
  return part(t("letters.changes"), [
    ...effects.rows.flatMap(({ from, to, title }) =>
      title === null ? [] : [t("letters.change", { from, to, title: say(title) })],
    ),
    ...(more > 0 ? [t("letters.more", { count: more })] : []),
    t("letters.delays", { count: delayed, kind, least, most }),
    ...(missesDue > 0 ? [t("letters.misses", { count: missesDue })] : []),
  ]);
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
