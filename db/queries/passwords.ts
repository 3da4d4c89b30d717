// What a typed password is checked against. The application cannot read it but through this one question.
import { askAlone } from "../transaction";

export interface PasswordHolder {
  readonly id: string;
  readonly passwordHash: string | null;
  readonly epoch: number;
  /** An account of an exercise, whose password is public. */
  readonly demonstration: boolean;
}

/** The open account with that address, in lower case; null: there is none. */
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

/** Asks for one value under a function of the database; null: it answered none. */
async function ask<T>(text: string, values: readonly (string | null)[]): Promise<T | null> {
  const rows: { answer: T | null }[] = await askAlone((sql) =>
    sql.unsafe(text, [...values], { prepare: true }),
  );
  return rows[0]?.answer ?? null;
}

/** The keys and names of the projects of which the account with that address is a member. */
export const findProjectNames = async (email: string): Promise<readonly string[]> =>
  (await ask<string[]>("select project_names($1) as answer", [email])) ?? [];

/** Sets an account's password in place of the one that was checked; answers the new epoch of its sessions, else null. */
export const changePassword = (
  accountId: string,
  oldHash: string,
  newHash: string,
): Promise<number | null> =>
  ask("select change_password($1, $2, $3) as answer", [accountId, oldHash, newHash]);

/** The e-mail address of the account to which a link belongs; null when the link does not work any more. */
export const findResetLink = (digest: string): Promise<string | null> =>
  ask("select email as answer from reset_link_account($1)", [digest]);

/** Sets the password by a link and uses it up; answers the account, or null when the link does not work any more. */
export const spendResetLink = (digest: string, newHash: string): Promise<string | null> =>
  ask("select use_reset_link($1, $2) as answer", [digest, newHash]);
