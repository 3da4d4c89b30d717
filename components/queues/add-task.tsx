import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import { type Here, toScreen } from "./links";
import type { QueueView } from "./types";

const toForm = (here: Here, party: string) =>
  toScreen(here, `/queues/${encodeURIComponent(party)}/new`);

/** The way to the form for a task of this vendor, and of those vendors that have no queue yet. */
export function AddTask({
  view,
  here,
  party,
}: {
  readonly view: Pick<QueueView, "mayEnter" | "unopened" | "whole">;
  readonly here: Here;
  /** The key of the vendor on the page. null: there is none. */
  readonly party: string | null;
}) {
  const t = useTranslations("tasks");
  const locale = useLocale();
  if (!view.mayEnter) return null;
  const others = view.unopened.filter(({ key }) => key !== party);
  return (
    <div className="no-print mt-4 grid gap-3">
      {party !== null && (
        <p>
          <LinkButton href={toForm(here, party)} size="medium">
            {t("add")}
          </LinkButton>
        </p>
      )}
      {others.length > 0 && (
        <p className="type-small">
          {t.rich(view.whole ? "unopened" : "unopenedOwn", {
            vendors: () =>
              others.map(({ key, name }, place) => (
                <span key={key}>
                  {place > 0 && t("comma")}
                  <TextLink href={toForm(here, key)}>{wordsIn(name, locale).text}</TextLink>
                </span>
              )),
          })}
        </p>
      )}
    </div>
  );
}
