// The words of every kind of record, by its name.
import type { RecordName } from "@/server/domain/records/names";
import type { Locale } from "@/server/domain/words";
import { chain } from "./chain";
import { contract } from "./contract";
import { dayOff } from "./day-off";
import { defect } from "./defect";
import { diagnostic } from "./diagnostic";
import { distribution } from "./distribution";
import { effort } from "./effort";
import { environment } from "./environment";
import { execution } from "./execution";
import { figure } from "./figure";
import { instruction } from "./instruction";
import { member } from "./member";
import { party } from "./party";
import { periodicCheck } from "./periodic-check";
import { platform } from "./platform";
import { publicNote } from "./public-note";
import { purposeConfirmation } from "./purpose-confirmation";
import { release } from "./release";
import { report } from "./report";
import { response } from "./response";
import { responsibility } from "./responsibility";
import { review } from "./review";
import { reviewAction } from "./review-action";
import { reviewItem } from "./review-item";
import { source } from "./source";
import { statement } from "./statement";
import { testCase } from "./test-case";
import { testSuite } from "./test-suite";
import { waiver } from "./waiver";
import type { AnyKindWords, Both, Label, StepWords } from "./words";

const WORDS: Readonly<Record<RecordName, AnyKindWords>> = {
  party,
  member,
  contract,
  effort,
  source,
  platform,
  chain,
  day_off: dayOff,
  release,
  distribution,
  environment,
  purpose_confirmation: purposeConfirmation,
  test_case: testCase,
  test_suite: testSuite,
  execution,
  waiver,
  defect,
  report,
  statement,
  public_note: publicNote,
  figure,
  response,
  review,
  review_item: reviewItem,
  review_action: reviewAction,
  responsibility,
  instruction,
  periodic_check: periodicCheck,
  diagnostic,
};

const PROVENANCE = {
  source: { ja: "根拠", en: "Source" },
  certainty: { ja: "確かさ", en: "Certainty" },
  knownThen: { ja: "その日に知っていた人", en: "Who knew it that day" },
  note: { ja: "注記", en: "Note" },
} as const;

const CERTAINTY = {
  stated: { ja: "根拠が述べている", en: "The source says so" },
  unconfirmed: { ja: "未確認", en: "Unconfirmed" },
  conflicting: { ja: "根拠が食い違う", en: "Sources disagree" },
} as const;

const KNOWN_THEN = {
  public: { ja: "公になっていた", en: "It was public" },
  parties: { ja: "関係者が知っていた", en: "The parties knew it" },
  vendor: { ja: "事業者だけが知っていた", en: "Only the vendor knew it" },
} as const;

/** The words of a kind, with those by which every kind says how it is known. */
export function wordsOf(name: RecordName): AnyKindWords {
  const words = WORDS[name];
  return {
    ...words,
    labels: { ...PROVENANCE, ...words.labels },
    choices: { ...words.choices, certainty: CERTAINTY, knownThen: KNOWN_THEN },
  };
}

/** A record of a kind by its title, so that it says what it is. */
export function namedIn(name: RecordName, title: string, locale: Locale): string {
  const { one, titled } = wordsOf(name);
  if (titled !== undefined) return titled[locale].replace("{title}", title);
  const kind = one[locale];
  return locale === "ja"
    ? `${kind}「${title}」`
    : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${title}`;
}

const unnamed = (text: string): Both => ({ ja: text, en: text });

/** What a field of a kind is called; its name, where the line is of a field that there is no more. */
export const labelOf = (name: RecordName, field: string): Label =>
  wordsOf(name).labels[field] ?? unnamed(field);

/** What a choice of a field is called. */
export const choiceOf = (name: RecordName, field: string, choice: string): Both =>
  wordsOf(name).choices[field]?.[choice] ?? unnamed(choice);

/** The words of a step of a kind; null where the line is of a step that there is no more. */
export const stepWordsOf = (name: RecordName, step: string): StepWords<string> | null =>
  wordsOf(name).steps[step] ?? null;
