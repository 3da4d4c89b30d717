"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

export interface Offer {
  readonly key:
    | "official"
    | "executive"
    | "adviser"
    | "prime"
    | "subcontractor"
    | "auditor"
    | "admin";
  readonly email: string;
  readonly password: string;
}

/** The demonstration's roles, each with what it sees. */
export function RoleOffers({
  offers,
  busy,
  choose,
}: {
  readonly offers: readonly Offer[];
  readonly busy: boolean;
  readonly choose: (email: string, password: string) => Promise<void>;
}) {
  const t = useTranslations("signIn");
  return (
    <section aria-labelledby="roles" className="section-gap">
      <h2 id="roles" className="type-section">
        {t("demonstration.heading")}
      </h2>
      <p className="mt-2 mb-6 max-w-[46em]">{t("demonstration.lead")}</p>
      <ul className="border-t border-black">
        {offers.map(({ key, email, password }) => {
          const role = t(`personas.${key}.role`);
          return (
            <li
              key={key}
              className="grid items-center gap-x-8 gap-y-3 border-b border-solid-gray-200 py-4 desktop:grid-cols-[9rem_minmax(0,1fr)_20rem]"
            >
              <b>{role}</b>
              <span id={`sees-${key}`}>{t(`personas.${key}.sees`)}</span>
              <Button
                type="button"
                size="medium"
                disabled={busy}
                aria-describedby={`sees-${key}`}
                onClick={() => void choose(email, password)}
              >
                {t("demonstration.as", { role })}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
