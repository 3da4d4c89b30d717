"use client";
// For browsers without script: the page of a refused form, with what was typed.
import { createContext, type ReactNode, useContext } from "react";

export interface KeptForm {
  /** The address that the form was sent to, and which of the page's forms it was. */
  readonly act: string;
  readonly form: string;
  /** The page of the form. */
  readonly from: string;
  readonly sentence: string;
  /** The name of the field that the refusal is about. */
  readonly field: string | null;
  readonly fields: Readonly<Record<string, string>>;
  /** The texts in words, in case the form is no longer on its page. */
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

/** What was typed into this form. null: it is not the refused one. */
export function useKeptForm(act: string, form: string): KeptForm | null {
  const kept = useContext(Kept);
  return kept?.act === act && kept.form === form ? kept : null;
}

/** The address of the page that is shown again with a refused form. null on any other page. */
export const useKeptFrom = (): string | null => useContext(Kept)?.from ?? null;
