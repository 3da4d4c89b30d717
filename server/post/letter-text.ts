// Writes a letter as plain text in its reader's language: its own text inside the parts that all letters share.
import type { Locale } from "../domain/words";
import type { Letter } from "../services/letters";
import { decisionText } from "./decision-letter";
import { deputyText } from "./deputy-letter";
import { holdText } from "./hold-letter";
import { type Pen, penOf } from "./pen";

function toldIn(letter: Letter, pen: Pen) {
  switch (letter.kind) {
    case "decision":
      return decisionText(letter, pen);
    case "hold":
      return holdText(letter, pen);
    case "deputy":
      return deputyText(letter, pen);
  }
}

/**
 * The subject, text and attachments of a letter. `address` is the console's address; `statement` is the signed
 * statement of the end of the record, or "".
 */
export function letterText(letter: Letter, locale: Locale, address: string, statement: string) {
  const pen = penOf(locale);
  const { t, say, part } = pen;
  const { subject, lines, page, files } = toldIn(letter, pen);
  const text = [
    ...(letter.exercise ? [t("letters.exercise"), ""] : []),
    t("letters.project", { project: say(letter.project) }),
    "",
    ...lines,
    ...part(
      t("letters.head"),
      statement === "" ? [] : [t("letters.headNote"), "", statement.trimEnd()],
    ),
    ...part(t("letters.link"), [`${address}/p/${encodeURIComponent(letter.projectKey)}/${page}`]),
    "",
    t("letters.quoted"),
    t("letters.foot"),
    "",
  ];
  return { subject, text: text.join("\n"), files };
}
