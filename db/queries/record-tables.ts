// How each kind of record is called in SQL. `x` is a row of its table; nothing here comes from outside.
import type { Referred } from "@/server/domain/records/names";

interface RecordTable {
  readonly table: string;
  /** The name by which people and addresses call it. */
  readonly key: string;
  /** What it is called on a page, as words in both languages where there are both. */
  readonly title: string;
  /** How a list of them is ordered. */
  readonly order: string;
}

const same = (text: string) => `jsonb_build_object('ja', ${text}, 'en', ${text})`;
const release =
  "(select r.version from release r where r.project_id = x.project_id and r.id = x.release_id)";
const platform = (what: string) =>
  `(select p.${what} from platform p where p.project_id = x.project_id and p.id = x.platform_id)`;
const party = (column: string) =>
  `(select p.key from party p where p.project_id = x.project_id and p.id = x.${column})`;
const build = `jsonb_build_object(
  'ja', concat(${platform("name ->> 'ja'")}, '版', ${release}),
  'en', concat(${release}, ' for ', ${platform("name ->> 'en'")}))`;

export const RECORD_TABLES: { readonly [R in Referred]: RecordTable } = {
  party: { table: "party", key: "x.key", title: "x.name", order: "x.kind, x.key" },
  member: { table: "member", key: "x.id::text", title: "x.name", order: "x.role, x.name ->> 'ja'" },
  contract: {
    table: "contract",
    key: `concat(${party("party_id")}, ':', ${party("from_party_id")}, ':', x.begins_on)`,
    title: "x.title",
    order: "x.begins_on desc, x.id",
  },
  source: { table: "source", key: "x.key", title: "x.title", order: "x.key" },
  platform: { table: "platform", key: "x.key", title: "x.name", order: "x.position" },
  chain: { table: "chain", key: "x.id::text", title: "x.name", order: "x.id" },
  stage: { table: "stage", key: "x.position::text", title: "x.name", order: "x.position" },
  release: {
    table: "release",
    key: "x.version",
    title: same("x.version"),
    order: "x.ordinal desc",
  },
  distribution: {
    table: "distribution",
    key: `concat(${release}, ':', ${platform("key")})`,
    title: build,
    order: "x.distributed_on desc nulls first, x.id",
  },
  environment: {
    table: "environment",
    key: "x.key",
    title: "x.name",
    order: "x.ready_on nulls first, x.key",
  },
  test_case: { table: "test_case", key: "x.id::text", title: "x.title", order: "x.kind, x.id" },
  waiver: { table: "waiver", key: "x.id::text", title: build, order: "x.decided_on desc, x.id" },
  defect: { table: "defect", key: "x.key", title: "x.title", order: "x.found_on desc, x.key" },
  report: { table: "report", key: "x.key", title: "x.title", order: "x.received_on desc, x.key" },
  statement: {
    table: "statement",
    key: "x.id::text",
    title: "x.words",
    order: "x.said_on desc, x.id",
  },
  figure: {
    table: "figure",
    key: "concat(x.kind, ':', x.on_day)",
    title: same("concat(x.on_day, ': ', x.value)"),
    order: "x.on_day desc, x.kind",
  },
};
