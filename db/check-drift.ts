// `npm run check`: fails when the drizzle schema and the migrated database differ, and says where.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import postgres from "postgres";
import { startPostgres } from "../server/launch/postgres";
import { differences, replaceTables, shapeOf } from "./drift";
import { migrate } from "./migrate";

const FOLDER = join(import.meta.dirname, "schema");

async function exportsOfSchema(): Promise<Record<string, unknown>> {
  const exported: Record<string, unknown> = {};
  for (const file of (await readdir(FOLDER)).filter((name) => name.endsWith(".ts")))
    Object.assign(exported, await import(join(FOLDER, file)));
  return exported;
}

async function drift(): Promise<string[]> {
  const running = await startPostgres({ dataDir: ".test", ephemeral: true });
  try {
    await migrate(running.ownerUrl);
    const sql = postgres(running.ownerUrl, { max: 1, onnotice: () => {} });
    const database = await shapeOf(sql);
    await replaceTables(sql, await exportsOfSchema());
    const schema = await shapeOf(sql);
    await sql.end();
    if (schema.size === 0) return ["the drizzle schema has no tables"];
    return differences(schema, database);
  } finally {
    await running.stop();
  }
}

const found = await drift();
for (const line of found) console.error(line);
process.exit(found.length === 0 ? 0 : 1);
