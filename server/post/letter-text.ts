// A decision as a plain letter in its reader's language, with the frozen proposal and the sealed decision exactly as the page gives them.
import { createTranslator } from "next-intl";
import { en } from "@/messages/en";
import { ja } from "@/messages/ja";
import { type Day, partsOf } from "../domain/calendar/day";
import { wareki } from "../domain/calendar/wareki";
import { inOneLine, quotedLines } from "../domain/quoted";
import { type Locale, type Words, wordsIn } from "../domain/words";
import type { Letter } from "../services/letters";

const translator = (locale: Locale) => {
  const { approvals, letters, words } = locale === "en" ? en : ja;
  return createTranslator({ locale, messages: { ...ja, approvals, letters, words } });
};
type Translator = ReturnType<typeof translator>;

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });
const WEEKDAY = new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "UTC" });
const TIME = new Intl.DateTimeFormat("en-GB", {
  hour: "numeric",
  minute: "2-digit",
  timeZone: "Asia/Tokyo",
});

function dayText(t: Translator, locale: Locale, day: Day): string {
  if (locale === "ja") {
    const { era, yearText, month, day: date, weekday } = wareki(day);
    return t("letters.day", {
      era,
      year: yearText,
      month: String(month),
      date: String(date),
      weekday,
    });
  }
  const { year, day: date } = partsOf(day);
  const at = new Date(`${day}T00:00:00Z`);
  return t("letters.day", {
    era: "",
    year: String(year),
    month: MONTH.format(at),
    date: String(date),
    weekday: WEEKDAY.format(at),
  });
}

/**
 * Subject, text and attached files of a letter; `address` is where the console is found, `statement` the signed
 * statement of where the record ends, "" for none.
 */
export function letterText(letter: Letter, locale: Locale, address: string, statement: string) {
  const t = translator(locale);
  /** A name or a title, within a line of ours. */
  const say = (words: Words) => inOneLine(wordsIn(words, locale).text);
  /** A text that somebody wrote, on lines that are marked as quoted. */
  const quote = (words: Words) => quotedLines(wordsIn(words, locale).text);
  const { number, status, party, route, decided, summary, effects, reason, file, sealed } = letter;
  const { verdict, role, step, deputy } = decided;
  const by = t(`words.roles.${role}`);
  const about = { party: say(party.name), number, verdict, role, by };
  const moment = t("letters.moment", {
    day: dayText(t, locale, letter.decidedDay),
    time: TIME.format(new Date(decided.recordedAt)),
  });
  const next = route[step]?.role;
  const outcome =
    verdict === "returned"
      ? t("letters.kept")
      : next === undefined
        ? t("letters.applied")
        : t("letters.next", { role: t(`words.roles.${next}`) });
  const part = (name: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", t("letters.heading", { name }), ...lines];
  const more = effects.total - effects.rows.length;
  const { delayed, least, most, missesDue } = summary;
  const kind = least === most ? "same" : "range";
  const criterion = (name: "passes" | "fails", words: Words | null) =>
    words === null
      ? [t(`letters.${name}`, { words: t("words.noRecord") })]
      : [t(`letters.${name}`, { words: "" }).trimEnd(), ...quote(words)];
  const plans = letter.evidence.tests.flatMap(({ plan: now, kept }) => {
    const plan = kept?.from === "decided" ? kept.plan : now;
    const { version, platform, passesWhen, onFailure } = plan;
    return [
      t("approvals.evidence.test", { version, platform: say(platform) }),
      ...criterion("passes", passesWhen),
      ...criterion("fails", onFailure),
    ];
  });
  const lines = [
    ...(letter.exercise ? [t("letters.exercise"), ""] : []),
    t("letters.project", { project: say(letter.project) }),
    "",
    t("letters.decided", { ...about, at: moment }),
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
            t("letters.condition", { day: dayText(t, locale, dueOn) }),
            ...quote(words),
          ]),
    ),
    ...part(t("words.criteria.plan"), plans),
    ...part(t("letters.digest"), [file.digest, t("letters.check")]),
    ...part(
      t("letters.head"),
      statement === "" ? [] : [t("letters.headNote"), "", statement.trimEnd()],
    ),
    ...part(t("letters.seal"), sealed === null ? [] : [sealed.digest, t("letters.check")]),
    ...part(t("letters.link"), [
      `${address}/p/${encodeURIComponent(letter.projectKey)}/approvals/${number}`,
    ]),
    "",
    t("letters.quoted"),
    t("letters.foot"),
    "",
  ];
  return {
    subject: t(letter.exercise ? "letters.subjectOfExercise" : "letters.subject", about),
    text: lines.join("\n"),
    files: [
      { name: `proposal-${letter.projectKey}-${number}.json`, content: file.text },
      ...(sealed === null
        ? []
        : [{ name: `decision-${letter.projectKey}-${number}-${step}.json`, content: sealed.text }]),
    ],
  };
}
