import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import type { HomeView, LinkTo } from "./types";

/** One button: to where the owed test stands, or to what there is to look at. */
export function FindingAction({
  home,
  linkTo,
}: {
  readonly home: HomeView;
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("home.action");
  const [first] = home.owed;
  if (first === undefined) {
    if (home.live.length === 0) {
      return (
        <LinkButton href={linkTo("/events")} tone="primary">
          {t("events")}
        </LinkButton>
      );
    }
    return (
      <>
        <LinkButton href={linkTo("/releases")} tone="primary">
          {t("releases")}
        </LinkButton>
        <p className="text-center">
          <TextLink href={linkTo("/coverage")} className="inline-flex min-h-11 items-center">
            {t("coverage")}
          </TextLink>
        </p>
      </>
    );
  }
  const at = home.owed.find((owed) => owed.test !== null)?.test;
  return (
    <>
      <LinkButton href={linkTo(at ? `/queues/${at.partyKey}` : "/queues")} tone="primary">
        {t("queue")}
      </LinkButton>
      <p className="type-small quiet no-print">{t("queueNote")}</p>
      <p className="text-center">
        <TextLink
          href={linkTo(`/releases/${encodeURIComponent(first.version)}`)}
          className="inline-flex min-h-11 items-center"
        >
          {t("release", { version: first.version })}
        </TextLink>
      </p>
    </>
  );
}
