// Makes the account of an administrator of this installation, before anybody can act: it may found projects, and a link
// that works once sets its password.
import { randomBytes } from "node:crypto";
import { z } from "zod";
import { ownerPool } from "@/db/client";
import { insertFounder } from "@/db/founding";
import { Refusal } from "./refusal";
import { digestOfLink } from "./set-password";

/** How long the link works: the administrator may get it from somebody else. */
const LINK_DAYS = 7;

const schema = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254)
    .regex(/^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u),
  name: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .refine((text) => !/\p{Cc}/u.test(text)),
});

export type AdministratorInput = z.input<typeof schema>;

/**
 * Lets somebody found projects on this installation, and returns the token of a link that sets the password once within
 * {@link LINK_DAYS} days. An account that is there already keeps its projects and its name; its older links stop working.
 * Refused: `input-malformed`, `conflict` (the account was closed), `demonstration-account`.
 */
export async function createAdministrator(input: AdministratorInput): Promise<string> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw new Refusal("input-malformed");
  const { email, name } = parsed.data;
  const token = randomBytes(32).toString("base64url");
  const made = await ownerPool().begin(async (sql) => {
    await sql.unsafe("set local role fukan_owner");
    return insertFounder(sql, { email, name: { ja: name } }, digestOfLink(token), LINK_DAYS);
  });
  if (made === "closed") throw new Refusal("conflict");
  if (made === "demonstration") throw new Refusal("demonstration-account");
  return token;
}
