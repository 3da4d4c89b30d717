import { useFormatter, useTranslations } from "next-intl";
import { type KeyFigure, KeyFigures } from "@/components/ui/key-figures";
import { NearDay } from "@/components/ui/near-day";
import { noBreak } from "@/components/ui/no-break";
import { Section } from "@/components/ui/section";
import type { Day } from "@/server/domain/calendar/day";
import { SourceLine } from "./source-line";
import type { HomeView } from "./types";

/** Three figures that appear nowhere above, each with its total or its previous value. */
export function HomeFigures({
  home,
}: {
  readonly home: Pick<HomeView, "reached" | "reports" | "downloads" | "day">;
}) {
  const t = useTranslations("home.figures");
  const { reached, reports } = home;
  const figures: KeyFigure[] = [
    useDownloads(home.downloads, home.day),
    {
      name: t("noRecord"),
      value: reached.noRecord,
      unit: t("unit"),
      note: t.rich("noRecordNote", { all: reached.all, verified: reached.verified, n: noBreak }),
    },
    {
      name: t("unowned"),
      value: reports.unowned,
      unit: t("unit"),
      note:
        reports.open === 0
          ? t("unownedNone")
          : t.rich("unownedNote", { open: reports.open, n: noBreak }),
    },
  ];
  return (
    <Section id="figures" heading={t("heading")}>
      <KeyFigures figures={figures} />
    </Section>
  );
}

function useDownloads([now, before]: HomeView["downloads"], shownOn: Day): KeyFigure {
  const t = useTranslations("home.figures");
  const none = useTranslations("words")("noRecord");
  const format = useFormatter();
  if (now === undefined) return { name: t("downloads"), value: none, note: t("downloadsNone") };
  const short = (value: number): string =>
    format.number(value, { notation: "compact", maximumFractionDigits: 2, useGrouping: true });
  const day = () => <NearDay day={now.onDay} today={shownOn} />;
  const note =
    before === undefined
      ? t.rich("counted", { day })
      : t.rich("countedBefore", {
          day,
          before: () => <NearDay day={before.onDay} today={shownOn} />,
          value: short(before.value),
          n: noBreak,
        });
  return {
    name: t("downloads"),
    value: short(now.value),
    unit: t("downloadsUnit"),
    note: (
      <>
        {note}
        <SourceLine provenance={now.provenance} shownOn={shownOn} />
      </>
    ),
  };
}
