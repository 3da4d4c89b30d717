import { useTranslations } from "next-intl";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import type { Day } from "@/server/domain/calendar/day";

/** How often whoever asked has reminded, and when last. */
export function Reminded({
  times,
  on,
  today,
}: {
  readonly times: number;
  readonly on: Day;
  readonly today: Day;
}) {
  const t = useTranslations("waits");
  return t.rich("reminded", { times, n: noBreak, day: () => <NearDay day={on} today={today} /> });
}
