// Why a task cannot begin yet, in words: who stopped its order, or which conditions come first.
import { getLocale, getTranslations } from "next-intl/server";
import { dayWords, momentWords } from "@/components/ui/day-words";
import type { WorkView } from "@/components/work/types";
import { wordsIn } from "@/server/domain/words";
import { refused } from "@/server/trpc/refused";
import { SaidRefusal } from "./form-route";

export async function earlyRefusal(
  code: "order-held" | "condition-unmet",
  view: WorkView,
): Promise<Error> {
  const order = view.queue === null ? null : view.order;
  const [t, words, dates, locale] = await Promise.all([
    getTranslations("approvals"),
    getTranslations("words"),
    getTranslations("dates"),
    getLocale(),
  ]);
  const said = (of: Parameters<typeof wordsIn>[0]) =>
    wordsIn(of, locale === "en" ? "en" : "ja").text;
  if (code === "order-held") {
    if (order?.held == null) return refused(code);
    const { role, at, words: reason } = order.held;
    const sentence = t("hold.refused", {
      role: role === null ? words("noRecord") : words(`roles.${role}`),
      at: momentWords(dates, at),
      words: said(reason),
    });
    return new SaidRefusal(code, sentence);
  }
  const unmet = (order?.conditions ?? []).filter(
    ({ beforeStart, metOn }) => beforeStart && metOn === null,
  );
  if (unmet.length === 0) return refused(code);
  const list = unmet.map(({ words: what, dueOn }) =>
    t("conditions.refusedOne", { words: said(what), day: dayWords(dates, dueOn) }),
  );
  return new SaidRefusal(
    code,
    t("conditions.refused", { list: list.join(locale === "en" ? ", " : "") }),
  );
}
