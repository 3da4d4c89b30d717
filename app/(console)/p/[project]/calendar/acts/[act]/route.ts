// Enters a pasted list of days off (`list`).
import { getLocale, getTranslations } from "next-intl/server";
import { formRoute, pointing, SaidRefusal } from "@/app/form-route";
import { MOST_DAYS_OFF, readDayList } from "@/server/domain/calendar/days-off";
import { Refusal } from "@/server/domain/refusal";
import { api } from "@/server/trpc/caller";

export const POST = formRoute({
  list: pointing(
    {
      "day-list-unreadable": "days",
      "record-incomplete": "days",
      "nothing-changed": "days",
      "too-large": "days",
      "text-unreadable": "days",
      "text-too-long": "days",
    },
    async (sent) => {
      const { days, ...faults } = readDayList(sent.text("days"));
      for (const fault of ["unread", "otherWeekday", "twice"] as const) {
        if (faults[fault].length === 0) continue;
        const t = await getTranslations("calendar");
        throw new SaidRefusal(
          "day-list-unreadable",
          t(fault, { lines: faults[fault].join(t("comma")) }),
        );
      }
      if (days.length === 0) throw new Refusal("record-incomplete");
      if (days.length > MOST_DAYS_OFF) throw new Refusal("too-large");
      const locale = await getLocale();
      await api.calendar.enterList({
        project: sent.params.project ?? "",
        days: days.map(({ on, name }) => ({
          on,
          name: locale === "en" ? { en: name } : { ja: name },
        })),
        request: sent.request,
      });
      return undefined;
    },
  ),
});
