import { useTranslations } from "next-intl";
import { Moment } from "@/components/ui/calendar-day";
import { noBreak } from "@/components/ui/no-break";
import { Notice } from "@/components/ui/notice";
import { RecordWords } from "@/components/ui/record-words";
import type { Instant } from "@/server/domain/calendar/day";
import type { Words } from "@/server/domain/words";

export interface StaleFeed {
  readonly title: Words;
  readonly heardAt: Instant | null;
  readonly allowedAge: number;
}

/** Says that the state cannot be confirmed if the data is older than allowed. */
export function StaleNotice({ stale }: { readonly stale: readonly StaleFeed[] }) {
  const t = useTranslations("events.stale");
  if (stale.length === 0) return null;
  return (
    <div className="mt-8">
      {stale.map(({ title, heardAt, allowedAge }) => (
        <Notice
          key={`${title.ja}${title.en}`}
          tone="stale"
          title={
            heardAt === null ? t("never") : t.rich("title", { at: () => <Moment at={heardAt} /> })
          }
        >
          {t.rich("sentence", {
            days: allowedAge,
            n: noBreak,
            title: () => <RecordWords words={title} />,
          })}
        </Notice>
      ))}
    </div>
  );
}
