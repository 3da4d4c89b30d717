import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { can } from "@/server/domain/identity/permissions";
import type { Standing } from "@/server/domain/identity/standing";
import { wordsIn } from "@/server/domain/words";

const SAID = {
  password: "password.changed",
  factor: "factor.done",
  "no-factor": "factor.removed",
} as const;

/** How the person signs in, and where to change that. */
export function AccountScreen({
  standing,
  changed,
}: {
  readonly standing: Standing;
  /** What was just changed. */
  readonly changed: "password" | "factor" | "no-factor" | null;
}) {
  const t = useTranslations("account");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const { account, memberships } = standing;
  const administered = memberships.filter(({ role }) => can(role, "member.help"));
  return (
    <>
      <title>{`${t("heading")}｜${shell("name")}`}</title>
      <PageHeading sentences={[t("heading")]} lead={t("lead")} />
      {changed !== null && (
        <div className="mt-6">
          <Notice tone="update">{t(SAID[changed])}</Notice>
        </div>
      )}
      <Section id="who" heading={t("who")}>
        <p>{wordsIn(account.name, locale).text}</p>
        <p className="quiet">{account.email}</p>
      </Section>
      <Section id="password" heading={t("password.heading")}>
        {account.demonstration ? (
          <p className="max-w-[46em]">{t("password.demonstration")}</p>
        ) : (
          <>
            <p className="mb-4">{t("password.note")}</p>
            <LinkButton href="/account/password" size="medium">
              {t("password.change")}
            </LinkButton>
          </>
        )}
      </Section>
      <Section id="factor" heading={t("factor.heading")}>
        <LinkButton href="/account/second-factor" size="medium">
          {t("factor.link")}
        </LinkButton>
      </Section>
      <Section id="devices" heading={t("devices.heading")}>
        <p className="mb-4">{t("devices.note")}</p>
        <LinkButton href="/account/sessions" size="medium">
          {t("devices.link")}
        </LinkButton>
      </Section>
      {administered.length > 0 && (
        <Section id="members" heading={t("members")}>
          <ul>
            {administered.map(({ projectKey, projectName }) => (
              <li key={projectKey}>
                <TextLink href={`/p/${projectKey}/access`} className="tool">
                  {wordsIn(projectName, locale).text}
                </TextLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
