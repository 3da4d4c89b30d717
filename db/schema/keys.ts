import { getTableName } from "drizzle-orm";
import { ForeignKeyBuilder, type PgColumn } from "drizzle-orm/pg-core";

type Columns = Readonly<Record<string, PgColumn>>;

/** Refers by one column to another, by the name that PostgreSQL gives such a foreign key. */
const one = (column: PgColumn, foreignColumn: PgColumn) =>
  new ForeignKeyBuilder(() => ({
    name: `${getTableName(column.table)}_${column.name}_fkey`,
    columns: [column],
    foreignColumns: [foreignColumn],
  }));

/** Refers to a record of the same project. */
const within = (project: PgColumn, column: PgColumn, itsProject: PgColumn, itsId: PgColumn) =>
  new ForeignKeyBuilder(() => ({
    name: `${getTableName(column.table)}_${project.name}_${column.name}_fkey`,
    columns: [project, column],
    foreignColumns: [itsProject, itsId],
  }));

type Target =
  | { readonly projectId: PgColumn; readonly id: PgColumn }
  | { readonly projectId: PgColumn; readonly id?: never }
  | { readonly id: PgColumn; readonly projectId?: never };

/**
 * The foreign keys of a table, given as each column with the table to which it refers. A record is referred to by
 * (project_id, column), so that no row can point into another project; a project or an account by the column alone.
 */
export function references<From extends Columns>(
  from: From,
  targets: { readonly [Name in NoInfer<keyof From>]?: Target },
): ForeignKeyBuilder[] {
  const columns: Columns = from;
  return Object.entries<Target | undefined>(targets).flatMap(([name, target]) => {
    const column = columns[name];
    if (column === undefined || target === undefined) return [];
    if (target.projectId === undefined) return one(column, target.id);
    if (target.id === undefined || columns.projectId === undefined)
      return one(column, target.projectId);
    return within(columns.projectId, column, target.projectId, target.id);
  });
}
