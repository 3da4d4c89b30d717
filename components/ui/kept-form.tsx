"use client";
// A form that was refused to whoever runs no script: its page once more, with what was typed.
import { createContext, type ReactNode, useContext } from "react";

export interface KeptForm {
  /** The address that the form was sent to, and which of the page's forms it was. */
  readonly act: string;
  readonly form: string;
  /** The page that the form stands on. */
  readonly from: string;
  readonly sentence: string;
  /** The field that the refusal is about, by its name. */
  readonly field: string | null;
  readonly fields: Readonly<Record<string, string>>;
  /** What was written in words, should the form no longer stand on its page. */
  readonly texts: readonly string[];
}

const Kept = createContext<KeptForm | null>(null);

export function KeptFormPlace({
  kept,
  children,
}: {
  readonly kept: KeptForm | null;
  readonly children: ReactNode;
}) {
  return <Kept value={kept}>{children}</Kept>;
}

/** What was typed into this form; null where it is not the one that was refused. */
export function useKeptForm(act: string, form: string): KeptForm | null {
  const kept = useContext(Kept);
  return kept?.act === act && kept.form === form ? kept : null;
}

/** Where the page stands that is shown again with a refused form; null on any other page. */
export const useKeptFrom = (): string | null => useContext(Kept)?.from ?? null;
