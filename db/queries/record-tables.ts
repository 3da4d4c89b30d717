// SQL expressions for the key, title and order of each kind of record. `x` is a row of its table. Nothing here is user
// input.
import type { AnyKind } from "@/server/domain/records/kind";
import { kindOf } from "@/server/domain/records/kinds";
import type { Referred } from "@/server/domain/records/names";
import { columnOf, timeColumnOf } from "./record-columns";

interface RecordTable {
  readonly table: string;
  /** The name that people and addresses use for it. */
  readonly key: string;
  /** Its title on a page, as words in both languages if both exist. */
  readonly title: string;
  /** The order of a list. */
  readonly order: string;
  /** Whether other records may refer to it now. */
  readonly offered: string;
}

const same = (text: string) => `jsonb_build_object('ja', ${text}, 'en', ${text})`;
const release =
  "(select r.version from release r where r.project_id = x.project_id and r.id = x.release_id)";
const platform = (what: string) =>
  `(select p.${what} from platform p where p.project_id = x.project_id and p.id = x.platform_id)`;
const party = (column: string) =>
  `(select p.key from party p where p.project_id = x.project_id and p.id = x.${column})`;
const partyName = (language: string) =>
  `(select p.name ->> '${language}' from party p where p.project_id = x.project_id and p.id = x.party_id)`;
const build = `jsonb_build_object(
  'ja', concat(${platform("name ->> 'ja'")}, '版', ${release}),
  'en', concat(${release}, ' for ', ${platform("name ->> 'en'")}))`;

/** What follows the title of a public note that stood in public and stands there no longer. */
const ended = (words: string) => `case when x.ended_at is not null then '${words}' else '' end`;

const STAGE = {
  key: "x.position::text",
  title: "x.name",
  order: "x.position",
  offered: "true",
};

/** Kinds whose expressions differ from {@link usual}. */
const OWN: { readonly [R in Referred]?: Partial<RecordTable> } = {
  platform: { order: "x.position" },
  member: {
    order: `${party("party_id")}, x.role, x.name ->> 'ja', x.id`,
    offered: "takes_part(x.ended_on, x.until_on, (select moment_asked()))",
  },
  contract: {
    key: `concat(${party("party_id")}, ':', ${party("from_party_id")}, ':', x.begins_on)`,
  },
  release: { title: same("x.version"), order: "x.ordinal desc" },
  distribution: { key: `concat(${release}, ':', ${platform("key")})`, title: build },
  waiver: { title: build },
  response: { title: build },
  public_note: {
    title: `jsonb_strip_nulls(jsonb_build_object(
      'ja', (x.title ->> 'ja') || ${ended("（掲載終了）")},
      'en', (x.title ->> 'en') || ${ended(" (ended)")}))`,
    order: "x.published_at desc nulls first, x.key",
  },
  test_suite: {
    order: "x.ended_on desc nulls first, x.key",
    offered: "x.approval_state is distinct from 'drafted' and x.ended_on is null",
  },
  execution: {
    title: `jsonb_build_object(
      'ja', concat(${partyName("ja")}, ' ', x.began_on), 'en', concat(${partyName("en")}, ' ', x.began_on))`,
  },
  review: {
    title: `jsonb_build_object('ja', concat(x.held_on, 'の見直し会議'), 'en', concat('Review of ', x.held_on))`,
  },
  effort: { title: same("to_char(x.month, 'YYYY-MM')") },
  figure: {
    key: "concat(x.kind, ':', x.on_day)",
    title: same("concat(x.on_day, ': ', x.value)"),
  },
};

/** Key: its key, or else its id. Title: its first text. Order: newest first by its first day, of which it may have the time. */
function usual({ fields }: AnyKind): Omit<RecordTable, "table"> {
  const first = (type: string): string | null => {
    const found = Object.entries(fields).find(([, field]) => field.type === type);
    return found === undefined ? null : `x.${columnOf(...found)}`;
  };
  const key = first("key") ?? "x.id::text";
  const day = first("day");
  const time = Object.entries(fields)
    .filter(([, { type }]) => type === "day")
    .map(([name, field]) => timeColumnOf(name, field))[0];
  const withinDay = time ? `x.${time} desc nulls last, ` : "";
  return {
    key,
    title: first("words") ?? same(key),
    order: day === null ? key : `${day} desc nulls first, ${withinDay}${key}`,
    offered: "true",
  };
}

/** The SQL expressions for a kind of record, or for stages. */
export const tableOf = (to: Referred): RecordTable => ({
  table: to,
  ...(to === "stage" ? STAGE : usual(kindOf(to))),
  ...OWN[to],
});
