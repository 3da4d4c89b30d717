"use client";
// Every page carries this one for unknown addresses below it, so its texts are in the script and not in each page.
import { failureWords } from "@/components/ui/failure-words";
import type { Locale } from "@/server/domain/words";

export function MissingPage({ locale }: { readonly locale: Locale }) {
  const { name, missing } = failureWords(locale);
  return (
    <main className="page pt-12 pb-12">
      <title>{`${missing.title}｜${name}`}</title>
      <p className="mb-6 text-[1.375rem] font-bold">{name}</p>
      <h1 className="type-title">{missing.title}</h1>
      <p className="type-lead mt-4">{missing.text}</p>
      <p className="mt-8">
        <a href="/">{missing.home}</a>
      </p>
    </main>
  );
}
