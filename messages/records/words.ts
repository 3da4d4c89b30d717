// What the words of a kind of record must be: one for everything that its declaration names, in both languages.
import type { Fields } from "@/server/domain/records/field";
import type { AnyKind } from "@/server/domain/records/kind";

export interface Both {
  readonly ja: string;
  readonly en: string;
}
export const say = (ja: string, en: string): Both => ({ ja, en });

/** What a field is called, and where that is not enough, what to write into it. */
export interface Label extends Both {
  readonly note?: Both;
}
export const noted = (ja: string, en: string, note: Both): Label => ({ ja, en, note });

type RowFields<Fs extends Fields> = {
  [F in keyof Fs]: Fs[F] extends { readonly type: "rows"; readonly fields: infer G extends Fields }
    ? G
    : never;
}[keyof Fs];
type StepFields<K extends AnyKind> = {
  [S in keyof K["steps"]]: K["steps"][S]["asks"];
}[keyof K["steps"]];
type AllFields<K extends AnyKind> =
  | K["fields"]
  | RowFields<K["fields"]>
  | StepFields<K>
  | RowFields<StepFields<K>>;
type NamesOf<Fs> = Fs extends unknown ? keyof Fs & string : never;
type ChoicesOf<Fs> = Fs extends unknown
  ? {
      [F in keyof Fs as Fs[F] extends { readonly choices: readonly string[] }
        ? F
        : never]: Fs[F] extends {
        readonly choices: readonly (infer C extends string)[];
      }
        ? C
        : never;
    }
  : never;
type ChoiceNames<Fs> = Fs extends unknown
  ? {
      [F in keyof Fs]: Fs[F] extends { readonly choices: readonly string[] } ? F : never;
    }[keyof Fs] &
      string
  : never;
type ChoiceOf<Fs, Name extends string> = Fs extends unknown
  ? ChoicesOf<Fs> extends Readonly<Record<Name, infer C extends string>>
    ? C
    : never
  : never;

/** The words of a step: its button, and what its line says that was done. */
export interface StepWords<Names extends string> {
  readonly act: Both;
  /** What the step means, where the button does not say it. */
  readonly note?: Both;
  /** The end of the line 「〜について、…」; a step whose line has a sentence of its own needs none. */
  readonly said?: Both;
  /** What its fields are called, where that differs from what the record calls them. */
  readonly labels?: { readonly [N in Names]?: Label };
}

export interface KindWords<K extends AnyKind> {
  /** One record, several of them, and the heading of the form by which one is entered. */
  readonly one: Both;
  readonly many: Both;
  readonly enter: Both;
  /** One record by its title, where 「one」 before the title does not say what it is. */
  readonly titled?: Both;
  /** The button that leads to what follows when records of the kind end. */
  readonly followed?: Both;
  readonly labels: { readonly [N in NamesOf<AllFields<K>>]: Label };
  readonly choices: {
    readonly [N in ChoiceNames<AllFields<K>>]: { readonly [C in ChoiceOf<AllFields<K>, N>]: Both };
  };
  readonly steps: {
    readonly [S in keyof K["steps"] & string]: StepWords<NamesOf<K["steps"][S]["asks"]>>;
  };
}

/** The words of a kind of which nothing more is known. */
export interface AnyKindWords {
  readonly one: Both;
  readonly many: Both;
  readonly enter: Both;
  readonly titled?: Both;
  readonly followed?: Both;
  readonly labels: Readonly<Record<string, Label>>;
  readonly choices: Readonly<Record<string, Readonly<Record<string, Both>>>>;
  readonly steps: Readonly<Record<string, StepWords<string>>>;
}
