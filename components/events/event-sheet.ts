// The record as one sheet, one event per row.
import type { inferProcedureOutput } from "@trpc/server";
import type { useTranslations } from "next-intl";
import type { Day, Instant } from "@/server/domain/calendar/day";
import { ROLES } from "@/server/domain/identity/roles";
import { type Words, wordsIn } from "@/server/domain/words";
import type { AppRouter } from "@/server/trpc/router";
import { eventText, type LineWords } from "./event-text";
import type { EventFilters } from "./types";

type Sheet = inferProcedureOutput<AppRouter["events"]["sheet"]>;
type Line = Sheet["lines"][number];

export interface SheetWords extends LineWords {
  readonly events: ReturnType<typeof useTranslations<"events">>;
  readonly words: ReturnType<typeof useTranslations<"words">>;
}

/** A column: its name, its width in characters, and the value of a row. null: empty. */
export interface SheetColumn<Row> {
  readonly name: string;
  readonly width: number;
  readonly value: (
    row: Row,
  ) => string | number | null | { readonly day: Day } | { readonly moment: Instant };
}

const dayOrNone = (day: Day | null | undefined) => (day == null ? null : { day });

/** The columns of the record. Readers of the whole record (`whole`) also get the hash of each event. */
export function sheetColumns(sheetWords: SheetWords, whole: boolean): SheetColumn<Line>[] {
  const { locale, events, words } = sheetWords;
  const said = (text: Words | null): string => (text === null ? "" : wordsIn(text, locale).text);
  const who = (line: Line): string => {
    if (line.replayed) return events("replayed");
    const role = ROLES.find((each) => each === line.actorRole);
    const name = line.actor === null ? events("noActor") : said(line.actor);
    const who = role === undefined ? name : `${name} ${words(`roles.${role}`)}`;
    const deputy = ROLES.find((each) => each === line.deputyFor);
    return [
      who,
      ...(deputy === undefined ? [] : [events("deputyFor", { role: words(`roles.${deputy}`) })]),
      ...(line.inPlace ? [events("inPlace")] : []),
    ].join(events("comma"));
  };
  const basisText = ({ basis }: Line): string => {
    if (basis === null) return "";
    if (basis.of === "proposal") return events("basis.proposal", { number: basis.number });
    if (basis.of === "release") return events("basis.release", { version: basis.version });
    return events(`basis.${basis.of}`);
  };
  const marks = (line: Line): string =>
    [
      ...(line.illustrative ? [words("illustrative")] : []),
      ...(line.certainty === "unconfirmed" ? [words("unconfirmed")] : []),
      ...(line.certainty === "conflicting" ? [events("conflicting")] : []),
      ...(line.provenance?.later ? [words(`later.${line.provenance.later}`)] : []),
    ].join(events("comma"));
  return [
    { name: events("sheet.columns.number"), width: 8, value: (line) => line.number },
    { name: events("sheet.columns.happenedOn"), width: 12, value: (l) => dayOrNone(l.happenedOn) },
    { name: events("sheet.columns.happenedAt"), width: 8, value: (l) => l.happenedAt },
    {
      name: events("sheet.columns.recordedAt"),
      width: 20,
      value: (l) => ({ moment: l.recordedAt }),
    },
    {
      name: events("sheet.columns.sentence"),
      width: 80,
      value: (line) => eventText(sheetWords, line),
    },
    { name: events("sheet.columns.version"), width: 10, value: (line) => line.version },
    { name: events("sheet.columns.who"), width: 20, value: who },
    {
      name: events("sheet.columns.party"),
      width: 28,
      value: (line) => (line.replayed ? "" : said(line.actorParty)),
    },
    {
      name: events("sheet.columns.source"),
      width: 36,
      value: (line) => said(line.provenance?.title ?? null) || basisText(line),
    },
    { name: events("sheet.columns.url"), width: 40, value: (l) => l.provenance?.url ?? "" },
    {
      name: events("sheet.columns.publishedOn"),
      width: 14,
      value: (line) => dayOrNone(line.provenance?.publishedOn),
    },
    { name: events("sheet.columns.marks"), width: 24, value: marks },
    ...(whole
      ? [{ name: events("sheet.columns.hash"), width: 66, value: (line: Line) => line.hash }]
      : []),
  ];
}

/** The rows of the second sheet, which describes the first. */
export const ABOUT_KEYS = [
  "project",
  "moment",
  "filter",
  "inFile",
  "recordLines",
  "head",
  "check",
] as const;
type AboutKey = (typeof ABOUT_KEYS)[number];

/** The columns of the second sheet: the project and moment, the filters, and how to verify it. */
export function aboutColumns(
  { locale, events }: SheetWords,
  { project, at, lines, state }: Sheet,
  { view, group, version, from, to }: EventFilters,
): SheetColumn<AboutKey>[] {
  const filters = [
    ...(view === undefined ? [] : [events(`views.${view}`)]),
    ...(group === undefined ? [] : [events(`groups.${group}`)]),
    ...(version === undefined ? [] : [version]),
    ...(from === undefined ? [] : [events.markup("days.since", { day: () => from })]),
    ...(to === undefined ? [] : [events.markup("days.until", { day: () => to })]),
  ];
  const values: Record<AboutKey, ReturnType<SheetColumn<AboutKey>["value"]>> = {
    project: wordsIn(project, locale).text,
    moment: { moment: at },
    filter: filters.length === 0 ? events("sheet.about.unfiltered") : filters.join(events("comma")),
    inFile: lines.length,
    recordLines: state?.lines ?? events("sheet.about.hidden"),
    head: state?.head ?? events("sheet.about.hidden"),
    check: events("sheet.about.how"),
  };
  return [
    {
      name: events("sheet.about.item"),
      width: 32,
      value: (key) => events(`sheet.about.items.${key}`),
    },
    { name: events("sheet.about.value"), width: 80, value: (key) => values[key] },
  ];
}
