// A project is founded by a function of the database, because the application may not make an account an administrator.
import { sql } from "drizzle-orm";
import type { Words } from "@/server/domain/words";
import { ownAct } from "../scope";

export interface NewProject {
  readonly key: string;
  readonly name: Words;
  readonly purpose: Words | null;
  readonly ministry: { readonly key: string; readonly name: Words };
}

/**
 * Founds a project in the name of an account, which becomes its administrator. false: the key is taken, or the account
 * may not found projects.
 */
export const insertProject = (accountId: string, project: NewProject): Promise<boolean> =>
  ownAct(accountId, async (db) => {
    const words = (value: Words | null) =>
      sql`${value === null ? null : JSON.stringify(value)}::text::jsonb`;
    const [row] = await db
      .select({
        id: sql<string | null>`found_project(${project.key}, ${words(project.name)},
          ${words(project.purpose)}, ${project.ministry.key}, ${words(project.ministry.name)})`,
      })
      .from(sql`(select 1) one`);
    return (row?.id ?? null) !== null;
  });
