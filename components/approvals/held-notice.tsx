import { useTranslations } from "next-intl";
import { Sentences } from "@/components/home/sentences";
import { Moment } from "@/components/ui/calendar-day";
import { noBreak } from "@/components/ui/no-break";
import { Notice } from "@/components/ui/notice";
import { RecordWords } from "@/components/ui/record-words";
import { TextLink } from "@/components/ui/text-link";
import type { Instant } from "@/server/domain/calendar/day";
import type { Role } from "@/server/domain/identity/roles";
import type { Words } from "@/server/domain/words";

/** A stop of an order that has not ended. */
export interface Held {
  /** The role of whoever stopped it. null: no longer a member. */
  readonly role: Role | null;
  readonly at: Instant;
  readonly words: Words;
}

/** Says that an order in force is stopped: by whom, since when, why, and what ends it. */
export function HeldNotice({
  held,
  number,
  href,
}: {
  readonly held: Held;
  /** The number of the proposal that became the order. */
  readonly number: number;
  /** The page of the proposal. Absent: the reader is there, and its heading says that it is stopped. */
  readonly href?: string;
}) {
  const t = useTranslations("approvals.hold");
  return (
    <div className="mt-6">
      <Notice
        tone="refused"
        {...(href !== undefined && {
          title: t.rich("notice", { number, n: noBreak }),
          action: <TextLink href={href}>{t("link", { number })}</TextLink>,
        })}
      >
        <Sentences of={[<HeldBy key="by" held={held} />, t("ends")]} />
      </Notice>
    </div>
  );
}

/** Who stopped it, when and why. */
export function HeldBy({ held: { role, at, words } }: { readonly held: Held }) {
  const t = useTranslations("approvals.hold");
  const roles = useTranslations("words.roles");
  const word = useTranslations("words");
  return t.rich("by", {
    role: role === null ? word("noRecord") : roles(role),
    at: () => <Moment at={at} />,
    words: () => <RecordWords words={words} />,
  });
}
