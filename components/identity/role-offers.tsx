import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { SIGN_IN_ACTS } from "./sign-in-acts";

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

/** The roles of the demonstration, each with what it can see. */
export function RoleOffers({
  to,
  offers,
}: {
  readonly to: string;
  readonly offers: readonly Offer[];
}) {
  const t = useTranslations("signIn");
  const shell = useTranslations("shell");
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
            <li key={key} className="border-b border-solid-gray-200 py-4">
              <ActForm
                act={SIGN_IN_ACTS.enter}
                errorTitle={t("errorTitle")}
                errorPrefix={shell("errorTitlePrefix")}
              >
                <input type="hidden" name="to" value={to} />
                <input type="hidden" name="email" value={email} />
                <input type="hidden" name="password" value={password} />
                <div className="grid items-center gap-x-8 gap-y-3 desktop:grid-cols-[9rem_minmax(0,1fr)_20rem]">
                  <b>{role}</b>
                  <span id={`sees-${key}`}>{t(`personas.${key}.sees`)}</span>
                  <Button size="medium" aria-describedby={`sees-${key}`}>
                    {t("demonstration.as", { role })}
                  </Button>
                </div>
              </ActForm>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
