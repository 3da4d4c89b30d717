// Where this tab keeps what is typed and not sent yet: by account, page and form. A browser may forbid the store, or have
// no room in it: then nothing is kept.

/** A field's name and what it holds: one text, or the values of the boxes that are ticked. */
export type Kept = readonly [name: string, ...values: string[]];

const ALL = "fukan-typed ";
const ofAccount = (account: string): string => `${ALL}${account} `;

/** By what a form is found: whose it is, on which page it stands, and which of the page's forms it is. */
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

/** Forgets what was typed into any form of this tab, but for one account's. */
export const forgetAllTyped = (but: string | null = null): void =>
  inStore((store) => {
    for (const key of Object.keys(store))
      if (key.startsWith(ALL) && (but === null || !key.startsWith(ofAccount(but))))
        store.removeItem(key);
  }, undefined);
