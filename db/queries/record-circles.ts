// Whether the references among records of one kind lead back.
import { sql } from "drizzle-orm";
import type { ReferenceField } from "@/server/domain/records/field";
import type { AnyKind } from "@/server/domain/records/kind";
import { type Writer, wholeProject } from "../scope";
import { columnOf } from "./record-columns";
import { tableOf } from "./record-tables";

/** Whether the field of this name leads from the record `from`, through whatever records it names, to the record `to`. */
export async function leadsTo(
  db: Writer,
  projectId: string,
  { name }: Pick<AnyKind, "name">,
  [field, declared]: readonly [string, ReferenceField],
  from: string,
  to: string,
): Promise<boolean> {
  const [table, column] = [sql.raw(tableOf(name).table), sql.raw(columnOf(field, declared))];
  // Links between vendors that do not see each other lead back as well.
  const [row] = await wholeProject(db, () =>
    db
      .select({
        back: sql<boolean>`exists (
          with recursive passed(id) as (
            select ${from}::uuid
            union
            select x.${column} from ${table} x join passed p on x.id = p.id
             where x.project_id = ${projectId}::uuid and x.${column} is not null
          )
          select from passed where id = ${to}::uuid)`,
      })
      .from(sql`(select 1) one`),
  );
  return row?.back === true;
}
