import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { DataTable, TableBody } from "@/components/ui/data-table";
import { EmptyList, type ListFilter } from "@/components/ui/empty-list";
import { Pager } from "@/components/ui/pager";
import { Tabs } from "@/components/ui/tabs";
import { TermTip } from "@/components/ui/term-tip";
import { wordsIn } from "@/server/domain/words";
import { type Here, screenOf } from "./here";
import { ListHead, VERDICTS } from "./list-head";
import { ListHeading, type ReleaseListView } from "./list-heading";
import { ListNotes, notesOf } from "./list-notes";
import { ListRow } from "./list-row";
import { PlaceNote } from "./place-note";
import { PlannedList } from "./planned-list";

/** Which versions went out untested. The address holds the filters, so that a view can be shared. */
export function ReleaseList({
  view,
  here,
  project,
}: {
  readonly view: ReleaseListView;
  readonly here: Here;
  readonly project: string;
}) {
  const t = useTranslations("releases");
  const { rows } = view.list;
  const notes = notesOf(rows);
  const filters = useFilters(view, here);
  const hrefOf = (page: number) => here.with({ page: page === 1 ? null : page });
  return (
    <>
      <ListHeading view={view} here={here} />
      <PlannedList view={view} here={here} project={project} />
      <div className="relative">
        <Views view={view} here={here} />
        {rows.length > 0 && (
          <div className="no-print mt-4 desktop-admin:absolute desktop-admin:right-0 desktop-admin:bottom-2 desktop-admin:mt-0">
            <LinkButton href={exportOf(here)} size="small" file>
              {t("list.export")}
            </LinkButton>
          </div>
        )}
      </div>
      {rows.length === 0 ? (
        <div className="mt-8">
          <EmptyList
            list={view.list}
            hrefOf={hrefOf}
            filters={filters}
            clearHref={here.with({ verdict: null, platform: null, version: null, page: null })}
            recorded={view.recorded}
            noRecord={t("list.emptyLead")}
          />
        </div>
      ) : (
        <>
          <p className="quiet type-small mt-5 mb-2">
            {t.rich("list.unit", {
              term: () => (
                <TermTip term={t("platformTerm")} meaning={t("platformMeaning")} href="/glossary" />
              ),
            })}
            {rows.some((row) => row.test?.prime) && (
              <>
                {" "}
                <PlaceNote />
              </>
            )}
          </p>
          <DataTable
            caption={t("list.caption")}
            captionHidden
            long
            labels={{
              from: 3,
              names: [
                t("list.distributed"),
                t("list.test"),
                t("list.defects"),
                t("list.place"),
                t("list.decidedBy"),
              ],
            }}
          >
            <ListHead view={view} here={here} />
            <TableBody>
              {rows.map((row, place) => (
                <ListRow
                  // biome-ignore lint/suspicious/noArrayIndexKey: nothing in a row keeps a state, and ids are long
                  key={place}
                  row={row}
                  whole={view.whole}
                  notes={notes}
                  closes={rows[place + 1]?.version !== row.version}
                  href={screenOf(here, project, `releases/${encodeURIComponent(row.version)}`)}
                  queueHref={
                    row.test &&
                    screenOf(here, project, `queues/${encodeURIComponent(row.test.partyKey)}`)
                  }
                />
              ))}
            </TableBody>
          </DataTable>
          <ListNotes notes={notes} />
          <Pager page={view.list.page} total={view.list.total} hrefOf={hrefOf} />
        </>
      )}
    </>
  );
}

function useFilters(view: ReleaseListView, here: Here): readonly ListFilter[] {
  const t = useTranslations("releases.list");
  const words = useTranslations("words.verdict");
  const locale = useLocale();
  const verdict = VERDICTS.find((each) => each === here.get("verdict"));
  const platform = here.get("platform");
  const known = view.platforms.find(({ key }) => key === platform);
  return [
    ...(verdict === undefined ? [] : [{ name: t("test"), value: words(verdict) }]),
    ...(platform === undefined
      ? []
      : [{ name: t("platform"), value: known ? wordsIn(known.name, locale).text : platform }]),
    ...(here.get("version") === undefined
      ? []
      : [{ name: t("version"), value: here.get("version") }]),
  ];
}

const exportOf = (here: Here): string => {
  const [, query] = here.with({ page: null }).split("?");
  return `${here.path}/export${query === undefined ? "" : `?${query}`}`;
};

function Views({ view, here }: { readonly view: ReleaseListView; readonly here: Here }) {
  const t = useTranslations("releases.list");
  const { counts } = view;
  const now = here.get("verdict");
  const tab = (
    verdict: "not_run" | "reported" | "failed" | "no_record" | "verified",
    label: string,
  ) => ({
    href: here.with({ verdict, page: null }),
    label,
    count: counts[verdict],
    current: now === verdict,
  });
  const tabs = [
    tab("not_run", t("viewNotRun")),
    tab("reported", t("viewReported")),
    tab("failed", t("viewFailed")),
    tab("no_record", t("viewNoRecord")),
    tab("verified", t("viewVerified")),
  ].filter((each) => each.count > 0 || each.current);
  return (
    <Tabs
      label={t("views")}
      tabs={[
        {
          href: here.with({ verdict: null, page: null }),
          label: t("all"),
          count: counts.all,
          current: now === undefined,
        },
        ...tabs,
      ]}
    />
  );
}
