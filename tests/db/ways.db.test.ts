// Every governed table has a way in, a correction, a withdrawal and a history on a screen, or stands in one list with the
// reason why not (tests/db/ways.ts).
import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import type { Fields } from "@/server/domain/records/field";
import { type AnyKind, fieldsOf } from "@/server/domain/records/kind";
import { KINDS } from "@/server/domain/records/kinds";
import { aDatabase, governedTables } from "./opened";
import { PROCEDURES } from "./procedures";
import { KINDS_WITHOUT, OTHERS, WAYS, type Way, type Ways, type Why } from "./ways";

const database = aDatabase("migrated");

const PAGES = "app/(console)/p/[project]";
const RECORD_PAGE = "records/[kind]/[record]";

const withoutOf = ({ name }: AnyKind, way: Way): Why | undefined => KINDS_WITHOUT[name]?.[way];

/** The ways of a declared kind: the procedures that follow from its declaration, and its page. */
const waysOf = (kind: AnyKind): Ways => ({
  entered: `records.enter.${kind.name}`,
  corrected: withoutOf(kind, "corrected") ?? `records.correct.${kind.name}`,
  withdrawn: withoutOf(kind, "withdrawn") ?? `records.withdraw.${kind.name}`,
  history: RECORD_PAGE,
});

/** The tables of a kind: its own and those of its lists, which are entered and corrected with it. */
const tablesOf = (kind: AnyKind): readonly string[] => {
  const fields: Fields = fieldsOf(kind);
  return [
    kind.name,
    ...Object.values(fields).flatMap((field) =>
      (field.type === "rows" || field.type === "references") && field.table !== undefined
        ? [field.table.name]
        : [],
    ),
  ];
};

const OF_KINDS: Readonly<Record<string, Ways>> = Object.fromEntries(
  Object.values<AnyKind>(KINDS).flatMap((kind) =>
    tablesOf(kind).map((table) => [table, waysOf(kind)]),
  ),
);
const ALL: Readonly<Record<string, Ways>> = { ...OF_KINDS, ...OTHERS };

it("every governed table has its ways or stands in the list with a reason, and the list names no other table", async () => {
  expect(Object.keys(ALL).sort()).toEqual(await governedTables(database().owner));
});

it("no table of a declared kind stands in the list of the others", () => {
  expect(Object.keys(OTHERS).filter((table) => table in OF_KINDS)).toEqual([]);
});

const PLACES = Object.entries(ALL).flatMap(([table, ways]) =>
  WAYS.map((way) => [table, way, ways[way]] as const),
);

it.each(PLACES.filter(([, , place]) => typeof place === "string"))(
  "%s: what is called %s is there (%s)",
  (_table, way, place) => {
    if (way === "history") expect(existsSync(`${PAGES}/${place}/page.tsx`)).toBe(true);
    else expect(PROCEDURES).toContain(place);
  },
);

it.each(
  PLACES.flatMap(([table, way, place]) =>
    typeof place === "string" ? [] : [[table, way, place.why] as const],
  ),
)(
  "%s: there is nothing that is called %s, and the reason is a whole sentence: %s",
  (_table, _way, why) => expect(why).toMatch(/^[A-Z].{20,}\.$/),
);

it("a kind stands in the list only for what its declaration lacks", () => {
  const stale = Object.values<AnyKind>(KINDS).flatMap((kind) => [
    ...(kind.may.correct !== null && withoutOf(kind, "corrected")
      ? [`${kind.name} corrected`]
      : []),
    ...(kind.may.withdraw !== null && withoutOf(kind, "withdrawn")
      ? [`${kind.name} withdrawn`]
      : []),
  ]);
  expect(stale).toEqual([]);
});

it("whatever is changed keeps its versions, so that its history can be shown", async () => {
  const { owner } = database();
  const tables = Object.entries(ALL)
    .filter(([, { history }]) => typeof history === "string")
    .map(([table]) => table);
  for (const table of tables) {
    const [kept] = await owner<{ there: boolean }[]>`
      select exists (select from pg_trigger where tgrelid = ${`public.${table}`}::regclass
        and tgname in ('keep', 'added_only') and tgenabled = 'O') as there`;
    expect(kept?.there, table).toBe(true);
  }
});
