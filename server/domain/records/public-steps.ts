// What the public page says of a record: only what the ministry has written for it, since the day on which it did.
import type { Day } from "../calendar/day";
import type { Words } from "../words";
import { inJapanese } from "./japanese";
import type { Entering } from "./kind";

interface Marked {
  readonly publicOn: Day | null;
}
interface Written {
  readonly publicWords: Words;
}
const longText = { type: "words", long: true, required: true } as const;

/** What the public page tells of is not withdrawn before it is taken off that page. */
export const toldInPublic = ({ publicOn }: Marked, act: "correct" | "withdraw") =>
  act === "withdraw" && publicOn !== null ? ("told-in-public" as const) : null;

/** The steps by which the public page begins and stops to tell of a record that has `publicWords` and `publicOn`. */
export const PUBLIC_STEPS = {
  publish: {
    may: "public.mark",
    asks: { publicWords: longText },
    offered: ({ publicOn }: Marked) => publicOn === null,
    check: ({ publicWords }: Written) => inJapanese("publicWords", publicWords),
    set: ({ publicWords }: Written, { today }: Entering) => ({
      publicWords,
      publicOn: today,
    }),
  },
  conceal: {
    may: "public.mark",
    asks: { words: longText },
    offered: ({ publicOn }: Marked) => publicOn !== null,
    set: () => ({ publicWords: null, publicOn: null }),
  },
} as const;
