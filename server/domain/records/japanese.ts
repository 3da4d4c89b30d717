// What the public reads is there in Japanese; English is added where it is written.
import type { Words } from "../words";
import type { Fault } from "./kind";

/** The fault of a text that has no Japanese. */
export const inJapanese = <Name extends string>(
  field: Name,
  { ja }: Words,
): readonly Fault<Name>[] => (ja === undefined ? [{ code: "japanese-missing", field }] : []);
