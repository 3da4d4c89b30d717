// Creates the first administrator of a production installation, and the project to administer, before anybody else can
// act.
import { z } from "zod";
import { ownerPool } from "@/db/client";
import { addToMinistry, found, isClosed, lockFounding } from "@/db/founding";
import type { Words } from "../domain/words";
import { hashPassword } from "./password";
import { Refusal } from "./refusal";

const line = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((text) => !/\p{Cc}/u.test(text));

const schema = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254)
    .regex(/^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u),
  name: line,
  password: z.string().min(12).max(1024),
  project: z.object({
    key: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
    name: line,
    partyName: line,
  }),
});

export type AdministratorInput = z.input<typeof schema>;

const written = (text: string): Words => ({ ja: text });

/**
 * Creates an administrator. Returns `founded` if the project was created too, otherwise the administrator was added to
 * the ministry of the existing project. Refused: malformed input, and a closed account (`conflict`).
 */
export async function createAdministrator(input: AdministratorInput): Promise<"founded" | "added"> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw new Refusal("input-malformed");
  const { email, name, password, project } = parsed.data;
  const member = {
    email,
    name: written(name),
    role: "admin" as const,
    passwordHash: await hashPassword(password),
    passwordDue: true,
  };
  return ownerPool().begin(async (sql) => {
    await sql.unsafe("set local role fukan_owner");
    await lockFounding(sql);
    if (await isClosed(sql, email)) throw new Refusal("conflict");
    if ((await addToMinistry(sql, project.key, member)) !== null) return "added";
    await found(sql, {
      key: project.key,
      name: written(project.name),
      fullName: null,
      party: { key: "ministry", name: written(project.partyName), part: null },
      members: [member],
      demonstration: false,
    });
    return "founded";
  });
}
