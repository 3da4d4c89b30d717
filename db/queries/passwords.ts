// Reads what a typed password is checked against. The application role has no other way to read it.
import { z } from "zod";
import type { Instant } from "@/server/domain/calendar/day";
import { ROLES } from "@/server/domain/identity/roles";
import { wordsOnRecord } from "@/server/domain/words-schema";
import { askAlone } from "../transaction";

export interface PasswordHolder {
  readonly id: string;
  readonly passwordHash: string | null;
  readonly epoch: number;
  /** true: an account of the exercise, whose password is public. */
  readonly demonstration: boolean;
}

/** The open account with that lower-case address. null: there is none. */
export async function findPasswordHolder(email: string): Promise<PasswordHolder | null> {
  const rows: PasswordHolder[] = await askAlone((sql) =>
    sql.unsafe(
      'select id, password_hash as "passwordHash", epoch, demonstration from sign_in_account($1)',
      [email],
      {
        prepare: true,
      },
    ),
  );
  return rows[0] ?? null;
}

/** Calls a database function that returns one value. null: it returned none. */
async function ask<T>(text: string, values: readonly (string | null)[]): Promise<T | null> {
  const rows: { answer: T | null }[] = await askAlone((sql) =>
    sql.unsafe(text, [...values], { prepare: true }),
  );
  return rows[0]?.answer ?? null;
}

/** The keys and names of the projects that the account with that address belongs to. */
export const findProjectNames = async (email: string): Promise<readonly string[]> =>
  (await ask<string[]>("select project_names($1) as answer", [email])) ?? [];

/**
 * Replaces the password that was checked. Returns the new epoch of the account's sessions, or null if the password
 * changed meanwhile.
 */
export const changePassword = (
  accountId: string,
  oldHash: string,
  newHash: string,
): Promise<number | null> =>
  ask("select change_password($1, $2, $3) as answer", [accountId, oldHash, newHash]);

const linkSchema = z.object({
  email: z.string(),
  /** Until when the link works. */
  until: z.string().transform((text) => text as Instant),
  /** To what it invites; null: a link for somebody who forgot the password. */
  invitation: z
    .object({ project: wordsOnRecord, party: wordsOnRecord, role: z.enum(ROLES) })
    .nullable(),
});
export type OpenLink = z.infer<typeof linkSchema>;

/** The link with that digest and whose it is. null: it no longer works. */
export const findResetLink = async (digest: string): Promise<OpenLink | null> =>
  linkSchema.nullable().parse(await ask("select link_of($1) as answer", [digest]));

/** Sets the password and invalidates the link. Returns the account, or null if the link no longer works. */
export const spendResetLink = (digest: string, newHash: string): Promise<string | null> =>
  ask("select use_reset_link($1, $2) as answer", [digest, newHash]);
