import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useBuildNames } from "@/components/decisions/answers";
import { Moment } from "@/components/ui/calendar-day";
import type { Role } from "@/server/domain/identity/roles";
import { wordsIn } from "@/server/domain/words";
import type { HomeView } from "./types";

const VENDORS: readonly Role[] = ["vendor_manager", "vendor_member"];

/** Who has seen the question, who saw it only about an earlier version, and which of those who must act have not. */
export function SeenBy({ question }: Pick<HomeView, "question">) {
  const t = useTranslations("home");
  const roles = useTranslations("words.roles");
  const comma = t("comma");
  const buildNames = useBuildNames();
  const locale = useLocale();
  if (question === null || question.must.length === 0) return null;
  const { seen, seenInPart, newTo } = question;
  const unseen = question.unseen.filter((role) => role !== newTo);
  const items: ReactNode[] = seen.map(({ role, party, at }) =>
    t.rich(VENDORS.includes(role) ? "seen.oneOf" : "seen.one", {
      role: roles(role),
      party: wordsIn(party, locale).text,
      at: () => <Moment at={at} />,
    }),
  );
  if (newTo !== null && !seen.some(({ role }) => role === newTo))
    items.push(t("seen.now", { role: roles(newTo) }));
  const before = seenInPart.map(({ role, party, at, builds }) =>
    t.rich(VENDORS.includes(role) ? "seen.partOf" : "seen.part", {
      role: roles(role),
      party: wordsIn(party, locale).text,
      at: () => <Moment at={at} />,
      builds: buildNames(builds),
    }),
  );
  return (
    <div className="type-small quiet mt-4">
      <p className="font-bold">{t("seen.heading")}</p>
      {items.length + before.length > 0 && (
        <ul>
          {[...items, ...before].map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: readers keep their places
            <li key={place}>{item}</li>
          ))}
        </ul>
      )}
      <p>
        {unseen.length === 0
          ? t("seen.everyone")
          : t("seen.unseen", { roles: unseen.map((role) => roles(role)).join(comma) })}
      </p>
    </div>
  );
}
