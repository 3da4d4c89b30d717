// Stores typed but unsent text in this tab, by account, page and form. A browser may forbid the storage or have no
// room; then nothing is stored.

/** A field's name and content: one text, or the values of the checked boxes. */
export type Kept = readonly [name: string, ...values: string[]];

const ALL = "fukan-typed ";
const ofAccount = (account: string): string => `${ALL}${account} `;

/** The key of a form: its account, its page, and which of the page's forms it is. */
export const keyOfTyped = (account: string, place: readonly unknown[]): string =>
  ofAccount(account) + JSON.stringify(place);

const isKept = (value: unknown): value is Kept =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === "string");

function inStore<T>(work: (store: Storage) => T, otherwise: T): T {
  try {
    return work(window.sessionStorage);
  } catch {
    return otherwise;
  }
}

export const readTyped = (key: string): readonly Kept[] =>
  inStore((store) => {
    const kept: unknown = JSON.parse(store.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  }, []);

export const writeTyped = (key: string, kept: readonly Kept[]): void =>
  inStore((store) => store.setItem(key, JSON.stringify(kept)), undefined);

export const forgetTyped = (key: string): void =>
  inStore((store) => store.removeItem(key), undefined);

/** Deletes what was typed into any form of this tab, except for one account. */
export const forgetAllTyped = (but: string | null = null): void =>
  inStore((store) => {
    for (const key of Object.keys(store))
      if (key.startsWith(ALL) && (but === null || !key.startsWith(ofAccount(but))))
        store.removeItem(key);
  }, undefined);
