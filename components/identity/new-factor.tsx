import { useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/fields";

export interface NewFactorProps {
  /** As typed into an app. */
  readonly secret: string;
  /** A QR code for the app, as SVG. */
  readonly picture: string;
  readonly recoveryCodes: readonly string[];
  readonly act: string;
}

/** Three steps: enter the secret in the app, store the recovery codes, type the first code. */
export function NewFactor({ secret, picture, recoveryCodes, act }: NewFactorProps) {
  const t = useTranslations("account");
  const shell = useTranslations("shell");
  return (
    <ol className="mt-8 grid max-w-[46em] gap-10">
      <li>
        <h2 className="type-section">{t("factor.stepApp")}</h2>
        <p className="mt-2">{t("factor.stepAppNote")}</p>
        {/* biome-ignore lint/performance/noImgElement: a picture made for this page alone */}
        <img
          src={`data:image/svg+xml,${encodeURIComponent(picture)}`}
          alt={t("factor.picture")}
          width={200}
          height={200}
          className="mt-4"
        />
        <p className="mt-4">{t("factor.secret")}</p>
        <p className="type-strong break-all font-mono">{secret.match(/.{1,4}/g)?.join(" ")}</p>
      </li>
      <li>
        <h2 className="type-section">{t("factor.stepCodes")}</h2>
        <p className="mt-2">{t("factor.stepCodesNote")}</p>
        <ul className="mt-4 grid gap-1 font-mono">
          {recoveryCodes.map((code) => (
            <li key={code} className="break-all">
              {code}
            </li>
          ))}
        </ul>
      </li>
      <li>
        <h2 className="type-section">{t("factor.stepCode")}</h2>
        <ActForm
          act={act}
          errorTitle={t("errorTitle")}
          errorPrefix={shell("errorTitlePrefix")}
          className="mt-4 grid max-w-[28rem] gap-6"
        >
          <Field
            name="code"
            autoComplete="one-time-code"
            label={t("factor.firstCode")}
            mark={shell("required")}
          />
          <p>
            <Button tone="primary">{t("factor.finish")}</Button>
          </p>
        </ActForm>
      </li>
    </ol>
  );
}
