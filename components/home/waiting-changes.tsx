import { useTranslations } from "next-intl";
import type { LinkTo } from "@/components/ui/links";
import { TextLink } from "@/components/ui/text-link";
import { ChangeLine } from "@/components/work/change-requests";
import type { HomeView } from "./types";

/** Requests to change values of the reader's own party, with a link to each until it is answered. */
export function WaitingChanges({
  changes,
  linkTo,
}: {
  readonly changes: HomeView["changes"];
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("work.changes");
  if (changes.length === 0) return null;
  return (
    <section aria-label={t("heading")} className="pt-5">
      <ul className="border-y border-solid-gray-200 py-3">
        {changes.map((change) => (
          <li key={change.id} className="py-1">
            <TextLink href={`${linkTo(`/work/${encodeURIComponent(change.partyKey)}`)}#changes`}>
              {t.rich("home", { change: () => <ChangeLine change={change} /> })}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
