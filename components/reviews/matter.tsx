import { useLocale, useTranslations } from "next-intl";
import { decisionHref } from "@/components/home/decision-words";
import { type LinkTo, toSubject } from "@/components/ui/links";
import { RecordWords } from "@/components/ui/record-words";
import { TextLink } from "@/components/ui/text-link";
import { choiceOf } from "@/messages/records/kinds";
import { RULES } from "@/server/domain/findings/finding";
import type { AgendaMatter, MatterAddress } from "@/server/domain/reviews/matter";
import type { Words } from "@/server/domain/words";

/** Where a matter is dealt with. null: nowhere but here. */
export function matterHref(
  matter: AgendaMatter,
  { version = null, key = null, party }: { -readonly [P in keyof MatterAddress]?: string | null },
  linkTo: LinkTo,
): string | null {
  const rule = RULES.find((each) => each === matter);
  if (rule !== undefined) return decisionHref({ rule, subject: { version, key } }, linkTo);
  if (key === null) return null;
  switch (matter) {
    case "proposal":
      return toSubject(linkTo, { of: "proposal", number: key });
    case "task-due":
      return party == null ? null : toSubject(linkTo, { of: "task", party, id: key });
    case "action-due":
      return linkTo(`/records/review_action/${key}`);
    default:
      return null;
  }
}

interface Matter {
  /** null: somebody typed the item. */
  readonly matter: AgendaMatter | null;
  readonly title: Words;
  readonly address: MatterAddress | null;
}

/** An item: the matter and its title, with a link to where it is dealt with. One that was typed has its title alone. */
export function MatterTitle({
  of: { matter, title, address },
  linkTo,
}: {
  readonly of: Matter;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("reviews.one");
  const locale = useLocale();
  const words = <RecordWords words={title} />;
  if (matter === null) return words;
  const href = matterHref(matter, address ?? {}, linkTo);
  return t.rich("matter", {
    matter: choiceOf("review_item", "matter", matter)[locale],
    title: () => (href === null ? words : <TextLink href={href}>{words}</TextLink>),
  });
}
