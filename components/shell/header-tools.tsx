import { useLocale, useTranslations } from "next-intl";
import { Flyout } from "@/components/ui/flyout";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/server/domain/calendar/day";
import { DayForm } from "./day-form";
import { sends } from "./shell-form";
import { SignOutButton } from "./sign-out-button";

export interface HeaderToolsProps {
  readonly glossaryHref?: string;
  /** Present if the page has a past view. */
  readonly asOf?: {
    readonly path: string;
    readonly first: Day;
    readonly last: Day;
    readonly value?: Day;
    readonly keep?: readonly (readonly [name: string, value: string])[];
  };
  /** Absent on public pages and the sign-in, where nobody is signed in. */
  readonly reader?: {
    /** For example 担当職員（厚生労働省）. */
    readonly role: string;
    readonly party?: string;
  };
}

/** The right side of the header. On the phone it is in the menu. */
export function HeaderTools({ glossaryHref, asOf, reader }: HeaderToolsProps) {
  const t = useTranslations("shell");
  const era = useTranslations("dates")("era") === "western" ? "japanese" : "western";
  const locale = useLocale();
  const other = locale === "ja" ? "en" : "ja";
  return (
    <div className="tools no-print">
      {asOf && (
        <Flyout opener={t("asOf.pick")} openerClass="tool" label={t("asOf.pick")}>
          <DayForm
            action={asOf.path}
            name="asOf"
            label={t("asOf.day")}
            note={t("asOf.note")}
            submit={t("asOf.submit")}
            first={asOf.first}
            last={asOf.last}
            {...(asOf.value !== undefined && { value: asOf.value })}
            {...(asOf.keep !== undefined && { keep: asOf.keep })}
          />
        </Flyout>
      )}
      {glossaryHref !== undefined && (
        <TextLink href={glossaryHref} className="tool">
          {t("header.glossary")}
        </TextLink>
      )}
      {locale === "ja" && (
        <button {...sends("era")} name="era" value={era} className="tool">
          {t(era === "western" ? "header.eraToWestern" : "header.eraToJapanese")}
        </button>
      )}
      <button {...sends("locale")} name="locale" value={other} lang={other} className="tool">
        {t("header.otherLanguage")}
      </button>
      {reader && (
        <div className="tools-reader">
          <TextLink href="/account" className="tool">
            {reader.party === undefined
              ? reader.role
              : t.rich("header.role", {
                  role: reader.role,
                  party: reader.party,
                  p: (party) => <span className="reader-party">{party}</span>,
                })}
          </TextLink>
          <SignOutButton>{t("header.signOut")}</SignOutButton>
        </div>
      )}
    </div>
  );
}
