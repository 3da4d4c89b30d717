import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import { CalendarDay } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import { TableHead } from "@/components/ui/data-table";
import { FilterChoices } from "@/components/ui/filter-choices";
import { TextLink } from "@/components/ui/text-link";
import type { EventFilters, EventsProps, EventsView } from "./types";

type FilterProps = Pick<EventsProps, "filters" | "address"> & { readonly view: EventsView };

/** The headings of the record with their filters, as they stand over each year. */
export function EventHeadings({ view, filters, address }: FilterProps) {
  const t = useTranslations("events");
  return (
    <TableHead>
      <ColumnHeading
        name={t("columns.day")}
        width="10.5rem"
        filtered={filters.from !== undefined || filters.to !== undefined}
        filter={<DaysForm filters={filters} address={address} />}
      />
      <ColumnHeading
        name={t("columns.sentence")}
        filtered={filters.group !== undefined}
        filter={
          <FilterChoices
            choices={[
              {
                href: address.with({ kind: null, page: null }),
                label: t("groups.all"),
                count: view.all,
                current: filters.group === undefined,
              },
              ...view.groups
                .filter(({ group, total }) => total > 0 || group === filters.group)
                .map(({ group, total }) => ({
                  href: address.with({ kind: group, page: null }),
                  label: t(`groups.${group}`),
                  count: total,
                  current: group === filters.group,
                })),
            ]}
          />
        }
      />
      <ColumnHeading
        name={t("columns.version")}
        width="6rem"
        filtered={filters.version !== undefined}
        filter={
          <FilterChoices
            choices={[null, ...view.versions].map((version) => ({
              href: address.with({ version, page: null }),
              label: version ?? t("allVersions"),
              current: version === (filters.version ?? null),
            }))}
          />
        }
      />
      <ColumnHeading name={t("columns.who")} width="9.5rem" />
      <ColumnHeading name={t("columns.source")} width="17rem" />
    </TableHead>
  );
}

function DaysForm({ filters, address }: Pick<FilterProps, "filters" | "address">) {
  const t = useTranslations("events.days");
  const id = useId();
  const { from, to } = filters;
  return (
    <form action={address.path} className="w-64">
      {address.kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor={`${id}-from`} className="block font-bold">
        {t("from")}
      </label>
      <input id={`${id}-from`} type="date" name="from" defaultValue={from} className="field" />
      <label htmlFor={`${id}-to`} className="mt-4 block font-bold">
        {t("to")}
      </label>
      <input id={`${id}-to`} type="date" name="to" defaultValue={to} className="field" />
      <div className="mt-4">
        <Button tone="primary" size="medium">
          {t("submit")}
        </Button>
      </div>
      {(from !== undefined || to !== undefined) && (
        <p className="mt-3">
          <TextLink href={address.with({ from: null, to: null, page: null })}>
            {t("clear")}
          </TextLink>
        </p>
      )}
    </form>
  );
}

/** What the list is filtered by, in words, with the way back to all of it. */
export function FilterSummary({ view, filters, address }: FilterProps) {
  const t = useTranslations("events");
  const comma = t("comma");
  const { group, version } = filters;
  const parts = [
    ...(group === undefined ? [] : [<b key="group">{t(`groups.${group}`)}</b>]),
    ...(version === undefined ? [] : [<b key="version">{version}</b>]),
    ...dayParts(filters).map(({ key, day }) => (
      <b key={key}>
        {t.rich(`days.${key}`, { day: () => <CalendarDay day={day} style="short" /> })}
      </b>
    )),
  ];
  if (parts.length === 0) return null;
  return (
    <p className="mt-6">
      {t("filtered")}
      {parts.flatMap((part, place) => (place === 0 ? [part] : [comma, part]))}{" "}
      <TextLink
        href={address.with({ kind: null, version: null, from: null, to: null, page: null })}
        className="ml-4"
      >
        {t("clear")}
      </TextLink>
      <span className="sr-only">
        {t.rich("found", { count: view.list.total, n: (chunks) => chunks })}
      </span>
    </p>
  );
}

const dayParts = ({ from, to }: EventFilters) => [
  ...(from === undefined ? [] : [{ key: "since" as const, day: from }]),
  ...(to === undefined ? [] : [{ key: "until" as const, day: to }]),
];
