import { useLocale, useTranslations } from "next-intl";
import { CalendarDay } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import { Cell, DataTable, Row, RowHeading, TableBody, TableHead } from "@/components/ui/data-table";
import type { LinkTo } from "@/components/ui/links";
import { noBreak } from "@/components/ui/no-break";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { wordsIn } from "@/server/domain/words";
import type { Wait } from "./types";
import { WaitWords, waitHref } from "./wait-words";

const SHOWN = 10;

/** What is out: what was sent and waits for somebody else, for whom, since when and until when. */
export function WaitingOthers({
  waits,
  linkTo,
}: {
  readonly waits: readonly Wait[];
  readonly linkTo: LinkTo;
}) {
  const t = useTranslations("waits.others");
  if (waits.length === 0) return null;
  const cut = waits.length > SHOWN;
  return (
    <Section
      id="out"
      heading={t("heading")}
      {...(cut && { aside: t.rich("cut", { shown: SHOWN, total: waits.length, n: noBreak }) })}
    >
      <DataTable
        caption={t("heading")}
        captionHidden
        labels={{ from: 2, names: [t("whom"), t("since"), t("due")] }}
      >
        <TableHead>
          <ColumnHeading name={t("what")} />
          <ColumnHeading name={t("whom")} width="13rem" />
          <ColumnHeading name={t("since")} width="9rem" />
          <ColumnHeading name={t("due")} width="11rem" />
        </TableHead>
        <TableBody>
          {waits.slice(0, SHOWN).map((wait, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one order waits for several vendors
            <Row key={place}>
              <RowHeading>
                <TextLink href={waitHref(wait, linkTo)} className="font-normal">
                  <WaitWords wait={wait} list="others" />
                </TextLink>
              </RowHeading>
              <Cell>
                <Whom awaited={wait.awaited} />
              </Cell>
              <Cell>
                <CalendarDay day={wait.since} />
                {wait.waited > 0 && (
                  <span className="block type-small">
                    {t.rich("waited", { days: wait.waited, n: noBreak })}
                  </span>
                )}
              </Cell>
              <Cell quiet={wait.dueOn === null}>
                {wait.dueOn === null ? t("noDay") : <CalendarDay day={wait.dueOn} />}
                <Left days={wait.left} />
              </Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
    </Section>
  );
}

/** How many business days are left, or by how many it is late. */
function Left({ days }: { readonly days: number | null }) {
  const t = useTranslations("waits.others");
  if (days === null) return null;
  return (
    <span className={days < 0 ? "block font-bold" : "block type-small"}>
      {t.rich(days < 0 ? "late" : "left", { days: Math.abs(days), n: noBreak })}
    </span>
  );
}

function Whom({ awaited: { role, party } }: Pick<Wait, "awaited">) {
  const t = useTranslations("waits.others");
  const roles = useTranslations("words.roles");
  const locale = useLocale();
  const name = party === null ? null : wordsIn(party, locale).text;
  if (role === null) return name ?? t("nobody");
  return name === null ? roles(role) : t("roleOf", { role: roles(role), party: name });
}
