// Sides that say the same of a risk are told together, once.
import { canonical } from "@/server/domain/canonical";
import type { Words } from "@/server/domain/words";

interface Said {
  readonly words: Words | null;
}

const plain = (words: Words): string =>
  canonical(
    Object.fromEntries(
      Object.entries(words).map(([language, text]) => [
        language,
        text?.replace(/\s+/g, " ").trim(),
      ]),
    ),
  );

/** Whether two texts are the same; spaces and line breaks do not count. */
export const isAlike = (one: Words | null, other: Words | null): boolean =>
  one !== null && other !== null && plain(one) === plain(other);

/** The sides in their order, those that wrote the same together. Each that wrote nothing stays alone. */
export function saidAlike<S extends Said>(sides: readonly S[]): readonly (readonly [S, ...S[]])[] {
  const groups: [S, ...S[]][] = [];
  for (const side of sides) {
    const same = groups.find(([first]) => isAlike(first.words, side.words));
    if (same === undefined) groups.push([side]);
    else same.push(side);
  }
  return groups;
}
