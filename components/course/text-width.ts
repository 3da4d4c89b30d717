// About how wide a text is, because the server that draws the picture has no screen to measure it on.

const SIZE = 14;
/** The shares of the size of the letters, rather too wide than too narrow. Bold letters are wider by a little. */
const WIDTHS: readonly (readonly [letters: RegExp, share: number])[] = [
  [/[\u2e80-\uffff]/u, 1.03],
  [/[mwMW—]/u, 0.92],
  [/[A-Z]/u, 0.68],
  [/[0-9]/u, 0.59],
  [/[il.,:;'|!’ ()[\]]/u, 0.36],
  [/./u, 0.59],
];
const BOLD = 1.04;

/** The shares of the letters met so far: a picture measures the same letters many times. */
const met = new Map<string, number>();

function shareOf(letter: string): number {
  const known = met.get(letter);
  if (known !== undefined) return known;
  const share = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 1;
  met.set(letter, share);
  return share;
}

/** In CSS pixels, at 14 px. */
export const textWidth = (text: string, bold = false): number =>
  Math.ceil([...text].reduce((sum, letter) => sum + shareOf(letter), 0) * SIZE * (bold ? BOLD : 1));

/** As much of a text as fits, with an ellipsis where something is left out. "": not even that is worth showing. */
export function cutTo(text: string, width: number, least = 6): string {
  if (textWidth(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join("")}…`) > width) letters.pop();
  return letters.length < least ? "" : `${letters.join("").trimEnd()}…`;
}
