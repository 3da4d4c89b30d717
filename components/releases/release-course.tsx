import { useLocale, useTranslations } from "next-intl";
import { CalendarDay, Moment } from "@/components/ui/calendar-day";
import { type DefinitionRow, DefinitionRows } from "@/components/ui/definition-rows";
import { RecordWords } from "@/components/ui/record-words";
import { Section } from "@/components/ui/section";
import { wordsIn } from "@/server/domain/words";
import { type ReleaseView, waiverOf } from "./release-verdict";

type Distribution = ReleaseView["distributions"][number];

/** How each distribution went out: the plan, the shares of users, and its taking back. */
export function ReleaseCourse({ view }: { readonly view: ReleaseView }) {
  const t = useTranslations("releases.course");
  const locale = useLocale();
  const rowsOf = useRows();
  const told = view.distributions
    .map((one) => ({ one, rows: rowsOf(one) }))
    .filter(({ rows }) => rows.length > 0);
  if (told.length === 0) return null;
  return (
    <Section id="course" heading={t("heading")}>
      {told.map(({ one, rows }) => (
        <div key={one.id} className="mt-6">
          <h3 className="type-strong mb-2">{wordsIn(one.platform, locale).text}</h3>
          <DefinitionRows rows={rows} />
        </div>
      ))}
    </Section>
  );
}

function useRows(): (one: Distribution) => readonly DefinitionRow[] {
  const t = useTranslations("releases.course");
  return ({ plannedOn, distributed, shares, takenBackOn, takenBackWhy }) => {
    const out = plannedOn !== null || shares.length > 0 || takenBackOn !== null;
    return [
      ...(plannedOn === null
        ? []
        : [{ term: t("plannedOn"), value: <CalendarDay day={plannedOn} /> }]),
      ...(out && distributed !== null
        ? [{ term: t("distributedOn"), value: <CalendarDay day={distributed} /> }]
        : []),
      ...(shares.length === 0
        ? []
        : [
            {
              term: t("shares"),
              value: shares.map(({ since, percent }) => (
                <span key={since} className="block">
                  {t.rich("share", { percent, day: () => <CalendarDay day={since} /> })}
                </span>
              )),
            },
          ]),
      ...(takenBackOn === null || takenBackWhy === null
        ? []
        : [
            {
              term: t("takenBackOn"),
              value: (
                <>
                  <span className="block">
                    <CalendarDay day={takenBackOn} />
                  </span>
                  <span className="typed">
                    <RecordWords words={takenBackWhy} />
                  </span>
                </>
              ),
            },
          ]),
    ];
  };
}

/** It went out while its test was not on record as passed, and no waiver of it is on record. */
const wentOutUnwaived = (view: ReleaseView, one: Distribution): boolean =>
  (one.verdict !== "verified" || one.relation === "after") &&
  waiverOf(view, one.platformId) === undefined;

/** The distributions of which it is asked who said that no waiver was given. */
export const unwaivedOf = (view: ReleaseView): readonly Distribution[] =>
  view.distributions.filter((one) => one.unwaivedBy !== null || wentOutUnwaived(view, one));

/** Who said that no waiver was given, when, and why it went out all the same. */
export function Unwaived({ view }: { readonly view: ReleaseView }) {
  const t = useTranslations("releases.course");
  const words = useTranslations("words");
  const said = unwaivedOf(view).filter(({ unwaivedBy }) => unwaivedBy !== null);
  if (said.length === 0) return <span className="quiet">{words("noRecord")}</span>;
  return unwaivedOf(view).map(({ id, platform, unwaivedBy, unwaivedAt, unwaivedWords }) => (
    <span key={id} className="block">
      <RecordWords words={platform} />{" "}
      {unwaivedBy === null || unwaivedAt === null || unwaivedWords === null
        ? words("noRecord")
        : t.rich("unwaivedBy", {
            who: () => <RecordWords words={unwaivedBy} />,
            at: () => <Moment at={unwaivedAt} />,
            words: () => <RecordWords words={unwaivedWords} />,
          })}
    </span>
  ));
}
