import { useLocale, useTranslations } from "next-intl";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Moment } from "@/components/ui/calendar-day";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import type { Instant } from "@/server/domain/calendar/day";
import type { Role } from "@/server/domain/identity/roles";
import { type Words, wordsIn } from "@/server/domain/words";
import { NewPassword } from "./new-password";

interface Link {
  readonly email: string;
  readonly until: Instant;
  readonly invitation: {
    readonly project: Words;
    readonly party: Words;
    readonly role: Role;
  } | null;
}

/** A new password through a link, or the first one through an invitation. `link` null: it no longer works. */
export function ResetScreen({ link, act }: { readonly link: Link | null; readonly act: string }) {
  const t = useTranslations("account");
  const shell = useTranslations("shell");
  if (link === null)
    return (
      <>
        <PageHeading sentences={[t("reset.ended")]} lead={t("reset.endedText")} />
        <p className="mt-8">
          <TextLink href="/sign-in" className="tool">
            {t("reset.toSignIn")}
          </TextLink>
        </p>
      </>
    );
  return (
    <>
      {link.invitation === null ? (
        <PageHeading
          sentences={[t("reset.heading")]}
          lead={t("reset.lead", { email: link.email })}
        />
      ) : (
        <Invited {...link} {...link.invitation} />
      )}
      <ActForm
        act={act}
        errorTitle={t("errorTitle")}
        errorPrefix={shell("errorTitlePrefix")}
        className="mt-8 grid max-w-[28rem] gap-6"
      >
        <NewPassword />
        <p>
          <Button tone="primary">{t("reset.submit")}</Button>
        </p>
      </ActForm>
    </>
  );
}

/** To what the person is invited, as whom, and until when the link works. */
function Invited({
  email,
  until,
  project,
  party,
  role,
}: Omit<Link, "invitation"> & NonNullable<Link["invitation"]>) {
  const t = useTranslations("account.reset");
  const roles = useTranslations("words.roles");
  const locale = useLocale();
  const say = (words: Words) => wordsIn(words, locale).text;
  return (
    <PageHeading
      sentences={[t("invitedTo", { project: say(project) })]}
      lead={t.rich("invitedLead", {
        party: say(party),
        role: roles(role),
        email,
        until: () => <Moment at={until} style="long" />,
      })}
    />
  );
}
