import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ColumnHeading } from "@/components/ui/column-heading";
import { TableHead } from "@/components/ui/data-table";
import { FilterChoices } from "@/components/ui/filter-choices";
import { wordsIn } from "@/server/domain/words";
import type { Here } from "./here";
import type { ReleaseListView } from "./list-heading";

export const VERDICTS = ["not_run", "reported", "failed", "no_record", "verified"] as const;
/** The parameters that the version form keeps. */
const KEPT = ["asOf", "verdict", "platform", "sort", "order"] as const;

export function ListHead({ view, here }: { readonly view: ReleaseListView; readonly here: Here }) {
  const t = useTranslations("releases.list");
  const words = useTranslations("words.verdict");
  const locale = useLocale();
  const [platform, verdict] = [here.get("platform"), here.get("verdict")];
  const sortOf = (sort: "distributed" | "version") => {
    const sorted = (here.get("sort") ?? "distributed") === sort;
    const ascending = here.get("order") === "asc";
    return {
      href: here.with({
        sort: sort === "distributed" ? null : sort,
        order: sorted && !ascending ? "asc" : null,
        page: null,
      }),
      ...(sorted && { direction: ascending ? ("ascending" as const) : ("descending" as const) }),
    };
  };
  return (
    <TableHead>
      <ColumnHeading
        name={t("version")}
        width="9rem"
        sort={sortOf("version")}
        filtered={here.get("version") !== undefined}
        filter={<VersionForm here={here} />}
      />
      <ColumnHeading
        name={t("platform")}
        width="8rem"
        filtered={platform !== undefined}
        filter={
          <FilterChoices
            choices={[
              {
                href: here.with({ platform: null, page: null }),
                label: t("anyPlatform"),
                current: platform === undefined,
              },
              ...view.platforms.map((each) => ({
                href: here.with({ platform: each.key, page: null }),
                label: wordsIn(each.name, locale).text,
                current: platform === each.key,
              })),
            ]}
          />
        }
      />
      <ColumnHeading name={t("distributed")} width="11.5rem" sort={sortOf("distributed")} />
      <ColumnHeading
        name={t("test")}
        width="11rem"
        filtered={verdict !== undefined}
        filter={
          <FilterChoices
            choices={[
              {
                href: here.with({ verdict: null, page: null }),
                label: t("all"),
                count: view.counts.all,
                current: verdict === undefined,
              },
              ...VERDICTS.map((each) => ({
                href: here.with({ verdict: each, page: null }),
                label: words(each),
                count: view.counts[each],
                current: verdict === each,
              })),
            ]}
          />
        }
      />
      <ColumnHeading name={t("defects")} width="9rem" />
      <ColumnHeading name={t("place")} />
      <ColumnHeading name={t("decidedBy")} width="9rem" />
    </TableHead>
  );
}

function VersionForm({ here }: { readonly here: Here }) {
  const t = useTranslations("releases.list");
  return (
    <form action={here.path} className="flex flex-col gap-4">
      {KEPT.map((name) => {
        const value = here.get(name);
        return value !== undefined && <input key={name} type="hidden" name={name} value={value} />;
      })}
      <label>
        <span className="block font-bold">{t("versionLabel")}</span>
        <span className="note">{t("versionNote")}</span>
        <input
          className="field"
          name="version"
          autoComplete="off"
          defaultValue={here.get("version")}
        />
      </label>
      <Button size="medium">{t("versionSubmit")}</Button>
    </form>
  );
}
