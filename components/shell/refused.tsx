import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { RefusalCode } from "@/server/domain/refusal";

/** A page that cannot be shown: the reason, and where to go on. */
export function Refused({ code, back }: { readonly code: RefusalCode; readonly back: string }) {
  const t = useTranslations();
  const elsewhere = code === "as-of-malformed" || code === "as-of-future" ? back : "/";
  return (
    <div className="pt-10">
      <title>{`${t("console.refused.title")}｜${t("shell.name")}`}</title>
      <h1 className="type-title">
        {t(code === "not-found" ? "console.refused.missing" : "console.refused.title")}
      </h1>
      <p className="type-lead mt-4">{t(`refusals.${code}`)}</p>
      <p className="mt-6">
        <TextLink href={elsewhere}>
          {t(elsewhere === "/" ? "console.refused.home" : "console.refused.now")}
        </TextLink>
      </p>
    </div>
  );
}
