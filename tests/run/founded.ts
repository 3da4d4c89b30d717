// A project as a ministry has it on its first day: its administrator, with a password, and nothing else.
import type postgres from "postgres";
import { found } from "../../db/founding";
import { hashPassword } from "../../server/services/password";

export const ADMIN = { email: "admin@example.go.jp", password: "lamp river over eight" } as const;

/** Founds the project, in the name of nobody. */
export async function founded(owner: postgres.Sql, key: string, name: string): Promise<void> {
  const passwordHash = await hashPassword(ADMIN.password);
  await owner.begin((sql) =>
    found(sql, {
      key,
      name: { ja: name },
      fullName: null,
      party: { key: "ministry", name: { ja: "厚生労働省" }, part: null },
      members: [{ email: ADMIN.email, name: { ja: "管理者" }, role: "admin", passwordHash }],
      demonstration: false,
    }),
  );
}
