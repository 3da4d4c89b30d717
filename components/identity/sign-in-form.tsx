import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/fields";
import { type Offer, RoleOffers } from "./role-offers";
import { SIGN_IN_ACTS } from "./sign-in-acts";

/** Address and password; in the demonstration, one button per role below. What was typed stays. */
export function SignInForm({
  to,
  offers,
}: {
  /** Where to go next, already checked to be a path of this site. */
  readonly to: string;
  readonly offers: readonly Offer[];
}) {
  const t = useTranslations("signIn");
  const shell = useTranslations("shell");
  return (
    <>
      <ActForm
        act={SIGN_IN_ACTS.enter}
        errorTitle={t("errorTitle")}
        errorPrefix={shell("errorTitlePrefix")}
        className="mt-8 grid max-w-[28rem] gap-6"
      >
        <input type="hidden" name="to" value={to} />
        <Field
          name="email"
          type="email"
          autoComplete="username"
          label={t("email")}
          mark={shell("required")}
        />
        <div>
          <Field
            name="password"
            type="password"
            autoComplete="current-password"
            label={t("password")}
            mark={shell("required")}
          />
          <p className="type-small quiet mt-2">{t("forgotten")}</p>
        </div>
        <p>
          <Button tone="primary">{t("submit")}</Button>
        </p>
      </ActForm>
      {offers.length > 0 && <RoleOffers to={to} offers={offers} />}
    </>
  );
}
