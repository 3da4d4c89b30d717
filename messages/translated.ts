/** The same sentences in another language: not one missing, not one more. */
export type Translated<Sentences> = {
  readonly [Key in keyof Sentences]: Sentences[Key] extends string
    ? string
    : Translated<Sentences[Key]>;
};
