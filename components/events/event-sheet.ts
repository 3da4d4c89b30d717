// The record as one sheet: header in row 1, one line a row, everything as text but the number.
import type { inferProcedureOutput } from "@trpc/server";
import type { useTranslations } from "next-intl";
import { ROLES } from "@/server/domain/identity/roles";
import { type Locale, type Words, wordsIn } from "@/server/domain/words";
import type { AppRouter } from "@/server/trpc/router";
import { eventText } from "./event-text";

type Sheet = inferProcedureOutput<AppRouter["events"]["sheet"]>;
type Line = Sheet["lines"][number];

export interface SheetWords {
  readonly locale: Locale;
  readonly events: ReturnType<typeof useTranslations<"events">>;
  readonly sentences: ReturnType<typeof useTranslations<"events.sentences">>;
  readonly words: ReturnType<typeof useTranslations<"words">>;
}

/** A column's name, its width in characters, and the value of a line; a string is never a formula. */
export interface SheetColumn {
  readonly name: string;
  readonly width: number;
  readonly value: (line: Line) => string | number;
}

const TOKYO_OFFSET = 9 * 60 * 60 * 1000;

/** An instant as the hour in Tokyo, `2020-11-24T09:00:00+09:00`. */
const inTokyo = (instant: string): string =>
  `${new Date(Date.parse(instant) + TOKYO_OFFSET).toISOString().slice(0, 19)}+09:00`;

export function sheetColumns({ locale, events, sentences, words }: SheetWords): SheetColumn[] {
  const said = (text: Words | null): string => (text === null ? "" : wordsIn(text, locale).text);
  const who = (line: Line): string => {
    if (line.replayed) return events("replayed");
    const role = ROLES.find((each) => each === line.actorRole);
    const name = line.actor === null ? events("noActor") : said(line.actor);
    return role === undefined ? name : `${name} ${words(`roles.${role}`)}`;
  };
  const marks = (line: Line): string =>
    [
      ...(line.illustrative ? [words("illustrative")] : []),
      ...(line.certainty === "unconfirmed" ? [words("unconfirmed")] : []),
      ...(line.certainty === "conflicting" ? [events("conflicting")] : []),
      ...(line.provenance?.later ? [words("laterFound")] : []),
    ].join(events("comma"));
  return [
    { name: events("sheet.columns.number"), width: 8, value: (line) => line.number ?? "" },
    { name: events("sheet.columns.happenedOn"), width: 12, value: (l) => l.happenedOn ?? "" },
    { name: events("sheet.columns.recordedAt"), width: 26, value: (l) => inTokyo(l.recordedAt) },
    {
      name: events("sheet.columns.sentence"),
      width: 80,
      value: (line) => eventText(sentences, locale, line),
    },
    { name: events("sheet.columns.version"), width: 10, value: (line) => line.version ?? "" },
    { name: events("sheet.columns.who"), width: 20, value: who },
    {
      name: events("sheet.columns.party"),
      width: 28,
      value: (line) => (line.replayed ? "" : said(line.actorParty)),
    },
    {
      name: events("sheet.columns.source"),
      width: 36,
      value: (line) => said(line.provenance?.title ?? null),
    },
    { name: events("sheet.columns.url"), width: 40, value: (l) => l.provenance?.url ?? "" },
    {
      name: events("sheet.columns.publishedOn"),
      width: 14,
      value: (line) => line.provenance?.publishedOn ?? "",
    },
    { name: events("sheet.columns.marks"), width: 24, value: marks },
  ];
}
