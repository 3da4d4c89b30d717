import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import { CalendarDay } from "@/components/ui/calendar-day";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { noBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { TextLink } from "@/components/ui/text-link";
import { type Words, wordsIn } from "@/server/domain/words";
import { type Here, screenOf } from "./here";
import type { Planned } from "./planned-words";
import type { ReleaseView } from "./release-verdict";

interface Props {
  readonly view: ReleaseView;
  readonly here: Here;
  readonly project: string;
}

/** What is owed before each planned distribution goes out, platform by platform. */
export function ReleasePlanned({ view, here, project }: Props) {
  const t = useTranslations("releases.planned");
  if (view.planned.length === 0) return null;
  return (
    <Section id="planned" heading={t("heading")}>
      {view.planned.map((one) => (
        <PlannedOne key={one.id} one={one} view={view} here={here} project={project} />
      ))}
    </Section>
  );
}

function PlannedOne({ one, view, here, project }: Props & { readonly one: Planned }) {
  const t = useTranslations("releases.planned");
  const locale = useLocale();
  const platform = wordsIn(one.platform, locale).text;
  const record = encodeURIComponent(`${one.version}:${one.platformKey}`);
  return (
    <div className="mt-6">
      <h3 className="type-strong mb-2">
        {t.rich("of", {
          platform,
          version: one.version,
          day: () => <CalendarDay day={one.plannedOn} />,
        })}
      </h3>
      <DefinitionRows rows={useRows(one, { here, project })} />
      {view.distributes && (
        <p className="mt-4">
          <LinkButton
            href={screenOf(here, project, `records/distribution/${record}?step=goOut#goOut`)}
            tone="primary"
          >
            {t("goOut", { platform })}
          </LinkButton>
        </p>
      )}
    </div>
  );
}

function useRows(one: Planned, at: Omit<Props, "view">) {
  const t = useTranslations("releases.planned");
  const words = useTranslations("words.verdict");
  return [
    {
      term: t("test"),
      value: <Status kind={one.verdict} word={words(one.verdict)} />,
    },
    ...(one.verdict === "verified"
      ? []
      : [{ term: t("environment"), value: <Environment one={one} /> }]),
    {
      term: t("defects"),
      value: (
        <Linked
          all={one.defects}
          none={t("noDefects")}
          hrefOf={(key) => screenOf(at.here, at.project, `records/defect/${key}`)}
        />
      ),
    },
    {
      term: t("reports"),
      value: (
        <Linked
          all={one.reports}
          none={t("noReports")}
          hrefOf={(key) => screenOf(at.here, at.project, `records/report/${key}`)}
        />
      ),
    },
    { term: t("waiver"), value: <Waiver one={one} /> },
  ];
}

function Environment({ one }: { readonly one: Planned }) {
  const t = useTranslations("releases.planned");
  const locale = useLocale();
  if (one.unreached.length === 0) return t("reached");
  const names = one.unreached.map((name) => t("quoted", { name: wordsIn(name, locale).text }));
  return t.rich("unreached", { count: one.unreached.length, names: names.join(""), n: noBreak });
}

function Linked({
  all,
  none,
  hrefOf,
}: {
  readonly all: readonly { readonly key: string; readonly title: Words }[];
  readonly none: string;
  readonly hrefOf: (key: string) => string;
}): ReactNode {
  if (all.length === 0) return <span className="quiet">{none}</span>;
  return all.map(({ key, title }) => (
    <span key={key} className="block">
      <TextLink href={hrefOf(encodeURIComponent(key))}>
        <RecordWords words={title} />
      </TextLink>
    </span>
  ));
}

function Waiver({ one: { waiver, owed } }: { readonly one: Planned }) {
  const t = useTranslations("releases.planned");
  if (waiver === null) return t(owed.length === 0 ? "noWaiverNeeded" : "noWaiver");
  const { endsOn } = waiver;
  return endsOn === null
    ? t("inForce")
    : t.rich("inForceUntil", { day: () => <CalendarDay day={endsOn} /> });
}
