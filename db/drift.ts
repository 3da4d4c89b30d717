// Compares what drizzle is told of the tables with what the migrations made.

export interface ColumnShape {
  readonly type: string;
  readonly nullable: boolean;
  /** Whether PostgreSQL fills it when nothing is said: a default, an identity, a generated value. */
  readonly filled: boolean;
}

export interface TableShape {
  readonly columns: Map<string, ColumnShape>;
  readonly primaryKey: string[];
}

export type Shape = Map<string, TableShape>;

const same = (type: string): string => type.replaceAll(/, /g, ",");

function ofColumn(name: string, told: ColumnShape, made: ColumnShape): string[] {
  const found: string[] = [];
  if (same(told.type) !== same(made.type))
    found.push(`${name}: schema says ${told.type}, database ${made.type}`);
  if (told.nullable !== made.nullable)
    found.push(`${name}: nullable ${told.nullable} in schema, ${made.nullable} in database`);
  if (told.filled !== made.filled)
    found.push(`${name}: default ${told.filled} in schema, ${made.filled} in database`);
  return found;
}

function ofTable(table: string, told: TableShape, made: TableShape): string[] {
  const found: string[] = [];
  for (const name of new Set([...told.columns.keys(), ...made.columns.keys()])) {
    const [a, b] = [told.columns.get(name), made.columns.get(name)];
    if (a === undefined) found.push(`${table}.${name}: only in the database`);
    else if (b === undefined) found.push(`${table}.${name}: only in the schema`);
    else found.push(...ofColumn(`${table}.${name}`, a, b));
  }
  const [a, b] = [told.primaryKey.join(", "), made.primaryKey.join(", ")];
  if (a !== b) found.push(`${table}: primary key (${a}) in schema, (${b}) in database`);
  return found;
}

/** A sentence for each difference; none when both say the same. */
export function differences(told: Shape, made: Shape): string[] {
  const found: string[] = [];
  for (const table of new Set([...told.keys(), ...made.keys()])) {
    const [a, b] = [told.get(table), made.get(table)];
    if (a === undefined) found.push(`${table}: only in the database`);
    else if (b === undefined) found.push(`${table}: only in the schema`);
    else found.push(...ofTable(table, a, b));
  }
  return found;
}
