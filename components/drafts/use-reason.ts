"use client";

import { useLocale, useTranslations } from "next-intl";
import { dayWords, nearStyle } from "@/components/ui/day-words";
import { wordsIn } from "@/server/domain/words";
import type { BoardData } from "./board-data";
import type { Reckoning } from "./use-reckoning";

/**
 * A suggested reason, written from the record: why the tests that this draft brings forward must be run. "": there are
 * none.
 */
export function useDraftedReason(data: BoardData, { effects, rows }: Reckoning): string {
  const t = useTranslations("drafts.reason");
  const dates = useTranslations("dates");
  const locale = useLocale();
  const grounds = effects
    .filter(({ from, to }) => to < from)
    .flatMap(({ taskId }) => {
      const row = rows.get(taskId);
      const ground = data.grounds.find((each) => each.platformId === row?.platformId);
      return !row?.fullChainTest || ground === undefined ? [] : [ground];
    });
  const sources = new Set(
    grounds.flatMap((ground) => ground.sources.map((title) => wordsIn(title, locale).text)),
  );
  return [
    ...grounds.map((ground) => {
      const said = {
        platform: wordsIn(ground.platform, locale).text,
        version: ground.version,
        since: dayWords(dates, ground.since, nearStyle(ground.since, data.today)),
      };
      const { ready } = ground;
      return ready === null
        ? t("notReady", said)
        : t("ready", {
            ...said,
            ready: dayWords(dates, ready.on, nearStyle(ready.on, data.today)),
            days: ready.businessDays,
          });
    }),
    ...(sources.size === 0 ? [] : [t("sources", { list: [...sources].join(t("comma")) })]),
  ].join("\n");
}
