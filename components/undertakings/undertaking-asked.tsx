import { useTranslations } from "next-intl";
import { RecordWords } from "@/components/ui/record-words";
import type { Words } from "@/server/domain/words";

export interface Asked {
  readonly party: Words;
  readonly answer: "awaited" | "declined";
  readonly reason: Words | null;
}

/** A party that was named and has not accepted: its name, and the fact that nobody answers for it yet. */
export function UndertakingAsked({ asked }: { readonly asked: Asked }) {
  const t = useTranslations("undertakings");
  const { party, answer, reason } = asked;
  return (
    <>
      {t.rich(answer, { party: () => <RecordWords words={party} /> })}
      {reason !== null && (
        <span className="typed">
          <RecordWords words={reason} />
        </span>
      )}
    </>
  );
}
