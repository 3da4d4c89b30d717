import { useLocale, useTranslations } from "next-intl";
import { PageHeading } from "@/components/ui/page-heading";
import { RecordWords } from "@/components/ui/record-words";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import { Capacity } from "./capacity";
import type { WorkProps } from "./types";
import { WorkHeading } from "./work-heading";

/** How much a vendor can work, and the days on which nobody of it works. */
export function CapacityScreen({ view, ...rest }: WorkProps) {
  const t = useTranslations("work.capacity");
  const shell = useTranslations("shell");
  const locale = useLocale();
  if (view.queue === null) return <WorkHeading view={view} {...rest} />;
  const { party, partyKey } = view.queue;
  return (
    <>
      <title>{`${t.markup("title", { party: () => wordsIn(party, locale).text })}｜${shell("name")}`}</title>
      <PageHeading
        sentences={[t.rich("title", { party: () => <RecordWords words={party} /> })]}
        lead={t("note")}
      />
      <Capacity view={view} {...rest} queue={view.queue} />
      <p className="mt-8">
        <TextLink href={rest.screen(`work/${encodeURIComponent(partyKey)}`)}>{t("back")}</TextLink>
      </p>
    </>
  );
}
