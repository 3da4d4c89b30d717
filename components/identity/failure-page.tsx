"use client";

import { useEffect, useState } from "react";
import { failureWords } from "@/components/ui/failure-words";

/** Shown if a page fails. The number is the one in the log. */
export function FailurePage({
  number,
  again,
}: {
  readonly number: string | undefined;
  readonly again: () => void;
}) {
  const [locale, setLocale] = useState("ja");
  useEffect(() => setLocale(document.documentElement.lang), []);
  const { name, failed } = failureWords(locale);
  return (
    <main className="page pt-12 pb-12" role="alert">
      <title>{`${failed.title}｜${name}`}</title>
      <p className="mb-6 text-[1.375rem] font-bold">{name}</p>
      <h1 className="type-title">{failed.title}</h1>
      <p className="type-lead mt-4">{failed.text}</p>
      <dl className="mt-6 max-w-[46em] border-y border-t-black border-b-solid-gray-200 py-4">
        <dt className="type-small quiet">{failed.number}</dt>
        <dd className="type-key">
          {number ?? <span className="text-[1rem]">{failed.noNumber}</span>}
        </dd>
      </dl>
      <div className="mt-8 flex flex-wrap items-center gap-6">
        <button
          type="button"
          onClick={again}
          className="button"
          data-tone="primary"
          data-size="large"
        >
          {failed.again}
        </button>
        {/* A full page load, because the browser's cached state may be what failed. */}
        <a href="/" target="_self">
          {failed.home}
        </a>
      </div>
    </main>
  );
}
