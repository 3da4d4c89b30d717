"use client";
// Whom a page was made for and where it stands: every form of the page carries both.
import { createContext, type ReactNode, useContext, useEffect } from "react";
import { useKeptFrom } from "./kept-form";
import { forgetAllTyped } from "./typed-store";

export interface PageMarks {
  /** The sealed mark of the account that the page was made for; null: nobody is signed in. */
  readonly account: string | null;
  /** The address of the page. */
  readonly from: string;
}

const Marks = createContext<PageMarks>({ account: null, from: "/" });

export function PageMarksPlace({
  marks,
  children,
}: {
  readonly marks: PageMarks;
  readonly children: ReactNode;
}) {
  useEffect(() => {
    if (marks.account !== null) forgetAllTyped(marks.account);
  }, [marks.account]);
  // What one person typed does not stay on a page that is made anew for another.
  return (
    <Marks key={marks.account} value={marks}>
      {children}
    </Marks>
  );
}

/** The marks of this page. A page that is the answer to a form has the form's address; where it stands is told by it. */
export function usePageMarks(): PageMarks {
  const marks = useContext(Marks);
  const keptFrom = useKeptFrom();
  return keptFrom === null ? marks : { ...marks, from: keptFrom };
}

/** The marks as what a form sends. */
export const textsOfMarks = ({ account, from }: PageMarks): [string, string][] => [
  ["from", from],
  ...(account === null ? [] : [["account", account] satisfies [string, string]]),
];

/** The marks as fields of a form that the browser itself sends. */
export function PageFields() {
  const marks = usePageMarks();
  return textsOfMarks(marks).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} data-shown="" />
  ));
}
