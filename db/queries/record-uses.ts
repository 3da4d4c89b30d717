// Whether a record can be withdrawn: only if no record in force refers to it.
import { type SQL, sql } from "drizzle-orm";
import type { Field } from "@/server/domain/records/field";
import type { AnyKind } from "@/server/domain/records/kind";
import { KINDS } from "@/server/domain/records/kinds";
import type { RecordName } from "@/server/domain/records/names";
import type { Reader } from "../scope";
import { columnOf, isInOwnTable } from "./record-columns";
import { tableOf } from "./record-tables";

/** Tables skipped by the search through foreign keys: those that the declarations cover, and computed ones. */
const NOT_BY_KEY = [
  ...Object.values(KINDS).flatMap(({ name, fields }) => [
    tableOf(name).table,
    ...Object.values<Field>(fields).flatMap((field) =>
      isInOwnTable(field) ? [field.table.name] : [],
    ),
  ]),
  "coverage",
  "standing",
];

/** SQL conditions for records of each kind that refer to the row `$id` in one of their fields. */
const naming = (to: RecordName, id: string, projectId: string): readonly SQL[] =>
  Object.values<AnyKind>(KINDS).flatMap(({ name, fields }) =>
    Object.entries(fields).flatMap(([field, declared]) => {
      if (!("to" in declared) || declared.to !== to) return [];
      const table = sql.raw(tableOf(name).table);
      const ofProject = sql`y.project_id = ${projectId}::uuid`;
      if (isInOwnTable(declared)) {
        const { name: list, own, other } = declared.table;
        return [
          sql`exists (select from ${sql.raw(list)} l join ${table} y on y.project_id = l.project_id and y.id = l.${sql.raw(own)}
            where ${ofProject} and l.${sql.raw(other)} = ${id}::uuid)`,
        ];
      }
      if (declared.type === "references") return [];
      const column = sql.raw(columnOf(field, declared));
      return [
        sql`exists (select from ${table} y where ${ofProject} and y.${column} = ${id}::uuid)`,
      ];
    }),
  );

/** Whether records that are not withdrawn refer to this one. */
export async function isInUse(
  db: Reader,
  projectId: string,
  { name }: Pick<AnyKind, "name">,
  id: string,
): Promise<boolean> {
  const without = sql`${`{${NOT_BY_KEY.join(",")}}`}::text[]`;
  const [row] = await db
    .select({
      used: sql<boolean>`${sql.join(
        [
          sql`record_in_use(${tableOf(name).table}, ${projectId}::uuid, ${id}::uuid, ${without})`,
          ...naming(name, id, projectId),
        ],
        sql` or `,
      )}`,
    })
    .from(sql.raw("(select 1) x"));
  return row?.used ?? false;
}
