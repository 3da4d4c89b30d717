import { useLocale, useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { RecordWords } from "@/components/ui/record-words";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import type { OpenDefect, OpenReport, ReportsProps } from "./types";

/** Who tried and could not reproduce it, on which builds and devices. */
export function Trials({ trials }: Pick<OpenReport, "trials">) {
  const t = useTranslations("reports.trials");
  const build = useTranslations("releases.one");
  const locale = useLocale();
  return (
    <ul className="space-y-3">
      {trials.map(({ position, triedOn, triedBy, builds, devices, words }) => (
        <li key={position}>
          <CalendarDay day={triedOn} /> {triedBy !== null && <RecordWords words={triedBy} />}
          <span className="typed block">
            <RecordWords words={words} />
          </span>
          <span className="quiet block">
            {t.rich("on", {
              builds: builds
                .map(({ version, platform }) =>
                  build("build", { version, platform: wordsIn(platform, locale).text }),
                )
                .join(t("comma")),
              devices: () => <RecordWords words={devices} />,
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Reports or defects that say the same: the earlier one, and those that came later. */
export function Same({
  same,
  address,
  to,
}: Pick<ReportsProps, "address"> & {
  readonly same: OpenReport["same"] | OpenDefect["same"];
  readonly to: "report" | "defect";
}) {
  const t = useTranslations("reports.same");
  return (
    <ul>
      {same.map(({ key, title, later }) => (
        <li key={key}>
          <span className="quiet">{t(later ? "later" : "earlier")}</span>{" "}
          <TextLink href={`${address.with({ open: key })}#${to}`}>
            <RecordWords words={title} />
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
