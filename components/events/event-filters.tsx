import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import { CalendarDay } from "@/components/ui/calendar-day";
import { ColumnHeading } from "@/components/ui/column-heading";
import { TableHead } from "@/components/ui/data-table";
import { DayInput } from "@/components/ui/day-input";
import type { ListFilter } from "@/components/ui/empty-list";
import { FilterChoices } from "@/components/ui/filter-choices";
import { Tabs } from "@/components/ui/tabs";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/server/domain/calendar/day";
import { EVENT_VIEWS } from "@/server/domain/events/views";
import type { EventFilters, EventsProps, EventsView } from "./types";

/** The changes that lead to the unfiltered list. */
export const UNFILTERED = {
  view: null,
  kind: null,
  version: null,
  from: null,
  to: null,
  all: null,
  page: null,
} as const;

/** The number of columns of the record. */
export const COLUMNS = 5;

type FilterProps = Pick<EventsProps, "filters" | "address"> & { readonly view: EventsView };

/** The headings of the record with their filters, repeated above each year. */
export function EventHeadings({ view, filters, address }: FilterProps) {
  const t = useTranslations("events");
  return (
    <TableHead>
      <ColumnHeading
        name={t("columns.day")}
        width="11.5rem"
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
      <ColumnHeading name={t("columns.who")} width="12rem" />
      <ColumnHeading name={t("columns.source")} width="14rem" />
    </TableHead>
  );
}

const DAYS = ["from", "to"] as const;

function DaysForm({ filters, address }: Pick<FilterProps, "filters" | "address">) {
  const t = useTranslations("events.days");
  const id = useId();
  return (
    <form action={address.path} className="w-64">
      {address.kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {DAYS.map((name) => {
        const unread = filters.unread[name];
        return (
          <div key={name} className="mb-4">
            <label htmlFor={`${id}-${name}`} className="block font-bold">
              {t(name)}
            </label>
            <DayInput
              id={`${id}-${name}`}
              name={name}
              defaultValue={filters[name]}
              {...(unread !== undefined && {
                "aria-invalid": true,
                "aria-describedby": `${id}-${name}-unread`,
              })}
            />
            {unread !== undefined && (
              <p id={`${id}-${name}-unread`} className="type-small text-red-900">
                {t("unread", { text: unread })}
              </p>
            )}
          </div>
        );
      })}
      <Button tone="primary" size="medium">
        {t("submit")}
      </Button>
      {(filters.from !== undefined || filters.to !== undefined) && (
        <p className="mt-3">
          <TextLink href={address.with({ from: null, to: null, page: null })}>
            {t("clear")}
          </TextLink>
        </p>
      )}
    </form>
  );
}

/** The saved views of the record. */
export function EventViews({ filters, address }: Pick<FilterProps, "filters" | "address">) {
  const t = useTranslations("events.views");
  return (
    <Tabs
      label={t("label")}
      tabs={[undefined, ...EVENT_VIEWS].map((view) => ({
        href: address.with({ view: view ?? null, kind: null, page: null }),
        label: t(view ?? "all"),
        current: filters.view === view,
      }))}
    />
  );
}

/** The filters in use, for the list's heading and for the empty list. */
export function useEventFilters({
  view,
  group,
  version,
  from,
  to,
}: EventFilters): readonly ListFilter[] {
  const t = useTranslations("events");
  const since = (day: Day) => t.rich("days.since", { day: () => <CalendarDay day={day} /> });
  const until = (day: Day) => t.rich("days.until", { day: () => <CalendarDay day={day} /> });
  return [
    ...(view === undefined ? [] : [{ name: t("views.label"), value: t(`views.${view}`) }]),
    ...(group === undefined ? [] : [{ name: t("columns.sentence"), value: t(`groups.${group}`) }]),
    ...(version === undefined ? [] : [{ name: t("columns.version"), value: version }]),
    ...(from === undefined ? [] : [{ name: t("columns.day"), value: since(from) }]),
    ...(to === undefined ? [] : [{ name: t("columns.day"), value: until(to) }]),
  ];
}

/** The filters in use, in words, with a link to the whole list. */
export function FilterSummary({ view, filters, address }: FilterProps) {
  const t = useTranslations("events");
  const comma = t("comma");
  const parts = useEventFilters(filters).map(({ name, value }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the filters keep their places
    <b key={`${name}${place}`}>{value}</b>
  ));
  const unread = DAYS.flatMap((name) => filters.unread[name] ?? []);
  return (
    <>
      {unread.map((text) => (
        <p key={text} className="mt-6">
          <b>{t("days.unread", { text })}</b>
        </p>
      ))}
      {parts.length > 0 && view.list.total > 0 && (
        <p className="mt-6">
          {t("filtered")}
          {parts.flatMap((part, place) => (place === 0 ? [part] : [comma, part]))}{" "}
          <TextLink href={address.with(UNFILTERED)} className="ml-4">
            {t("clear")}
          </TextLink>
          <span className="sr-only">
            {t.rich("found", { count: view.list.total, n: (chunks) => chunks })}
          </span>
        </p>
      )}
    </>
  );
}
