import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Moment } from "@/components/ui/calendar-day";
import { CellNote } from "@/components/ui/data-table";
import { RecordWords } from "@/components/ui/record-words";
import type { ReleaseView } from "./release-verdict";

type Word = Pick<
  ReleaseView["runs"][number],
  "inPlaceOf" | "backing" | "answerRole" | "answerWords" | "answeredAt"
>;

/** Who vouches for a result: the vendor that reported it, and who confirmed or returned the report, with the reason. */
export function RunWord({ of }: { readonly of: Word }) {
  const t = useTranslations("releases.runs");
  const roles = useTranslations("words.roles");
  const { backing, answerRole, answerWords, answeredAt } = of;
  if (backing === "awaiting") return <CellNote>{t("reported")}</CellNote>;
  if (answerRole === null || answeredAt === null) return null;
  return (
    <CellNote>
      {t.rich(backing, {
        role: roles(answerRole),
        at: (): ReactNode => <Moment at={answeredAt} />,
      })}
      {answerWords !== null && (
        <span className="typed">
          <RecordWords words={answerWords} />
        </span>
      )}
    </CellNote>
  );
}

/** Says that the prime contractor reported it for the vendor that ran it. */
export function InPlaceOf({ of }: { readonly of: Pick<Word, "inPlaceOf"> }) {
  const t = useTranslations("releases.runs");
  const { inPlaceOf } = of;
  if (inPlaceOf === null) return null;
  return (
    <CellNote>{t.rich("inPlaceOf", { party: () => <RecordWords words={inPlaceOf} /> })}</CellNote>
  );
}
