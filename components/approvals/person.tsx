import { useLocale, useTranslations } from "next-intl";
import { RecordWords } from "@/components/ui/record-words";
import { ROLES } from "@/server/domain/identity/roles";
import { type Words, wordsIn } from "@/server/domain/words";

/** A person: the recorded name, the role unless the name is the role's, and the party. */
export function Person({
  name,
  memberRole,
  party,
}: {
  readonly name: Words | null;
  readonly memberRole: string | null;
  readonly party: Words | null;
}) {
  const t = useTranslations("approvals");
  const words = useTranslations("words.roles");
  const locale = useLocale();
  if (name === null || party === null) return t("talk.noName");
  const known = ROLES.find((each) => each === memberRole);
  const roleName = known === undefined ? null : words(known);
  const tags = {
    name: () => <RecordWords words={name} />,
    party: () => <RecordWords words={party} />,
  };
  return roleName === null || roleName === wordsIn(name, locale).text
    ? t.rich("frozen.whoAlone", tags)
    : t.rich("frozen.who", { ...tags, role: () => roleName });
}
