import { useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { CellNote } from "@/components/ui/data-table";
import { NoBreak } from "@/components/ui/no-break";
import { RecordWords } from "@/components/ui/record-words";
import { TextLink } from "@/components/ui/text-link";
import type { ReportsView } from "./types";

type Defect = ReportsView["defects"]["rows"][number];

interface Linked {
  readonly releaseHref: (version: string) => string;
}

/** The versions that contain a defect, each with its platform. */
export function DefectPlaces({ places, releaseHref }: Linked & Pick<Defect, "places">) {
  const t = useTranslations("reports.defects");
  const words = useTranslations("words");
  if (places.length === 0) return <span className="quiet">{words("noRecord")}</span>;
  return (
    <ul>
      {places.map(({ version, platform }) => (
        <li key={`${version} ${platform.ja ?? platform.en}`}>
          <TextLink href={releaseHref(version)}>
            <NoBreak>
              {t.rich("place", { version, platform: () => <RecordWords words={platform} /> })}
            </NoBreak>
          </TextLink>
        </li>
      ))}
    </ul>
  );
}

/** The version in which a defect was fixed, and the day. */
export function ResolvedIn({
  defect,
  releaseHref,
}: Linked & { readonly defect: Pick<Defect, "resolvedIn" | "resolved"> }) {
  const t = useTranslations("reports.defects");
  const { resolvedIn, resolved } = defect;
  if (resolved === null) return <b>{t("notYet")}</b>;
  return (
    <>
      {resolvedIn === null ? (
        t("noVersion")
      ) : (
        <TextLink href={releaseHref(resolvedIn)}>
          <NoBreak>{resolvedIn}</NoBreak>
        </TextLink>
      )}
      <CellNote>
        <CalendarDay day={resolved} />
      </CellNote>
    </>
  );
}
