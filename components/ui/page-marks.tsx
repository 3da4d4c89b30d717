"use client";
// The account and the project that a page was rendered for, and its address. Every form of the page carries them.
import { createContext, type ReactNode, useContext, useEffect } from "react";
import { useKeptFrom } from "./kept-form";
import { forgetAllTyped } from "./typed-store";

export interface PageMarks {
  /** The sealed mark of the page's account. null: nobody is signed in. */
  readonly account: string | null;
  /** The id of the page's project; a restart of the exercise gives it another. Absent: the page is of no project. */
  readonly project?: string | undefined;
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
  // The key remounts the page for another account, so that one person's typed text is not shown to another.
  return (
    <Marks key={marks.account} value={marks}>
      {children}
    </Marks>
  );
}

/**
 * The marks of this page. A page that answers a form has the form's address, so its own address comes from the marks.
 */
export function usePageMarks(): PageMarks {
  const marks = useContext(Marks);
  const keptFrom = useKeptFrom();
  return keptFrom === null ? marks : { ...marks, from: keptFrom };
}

/** The marks as form entries. */
export const textsOfMarks = ({ account, project, from }: PageMarks): [string, string][] => [
  ["from-page", from],
  ...(project === undefined ? [] : [["from-project", project] satisfies [string, string]]),
  ...(account === null ? [] : [["account", account] satisfies [string, string]]),
];

/** The marks as hidden fields, for forms that the browser itself sends. */
export function PageFields() {
  const marks = usePageMarks();
  return textsOfMarks(marks).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} data-shown="" />
  ));
}
