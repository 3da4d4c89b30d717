import { useTranslations } from "next-intl";
import { Moment } from "@/components/ui/calendar-day";
import { noBreak } from "@/components/ui/no-break";
import { TextLink } from "@/components/ui/text-link";
import type { Instant } from "@/server/domain/calendar/day";

export interface AsOfBarProps {
  readonly at: Instant;
  /** The address of the same page now. */
  readonly backHref: string;
  readonly exercise?: boolean;
}

/** On a page of the past, instead of the exercise's clock. It is also printed, because the page is evidence. */
export function AsOfBar({ at, backHref, exercise = false }: AsOfBarProps) {
  const t = useTranslations("shell");
  return (
    <section aria-label={t("asOf.region")} className="as-of">
      <div className="page flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
        {exercise && <b className="as-of-exercise">{t("exercise.label")}</b>}
        <b className="as-of-chip">{t("asOf.label")}</b>
        <p className="flex-1 basis-80">
          {t.rich("asOf.sentence", { n: noBreak, at: () => <Moment at={at} style="long" /> })}
        </p>
        <TextLink href={backHref} className="no-print inline-flex min-h-11 items-center">
          {t("asOf.back")}
        </TextLink>
      </div>
    </section>
  );
}
