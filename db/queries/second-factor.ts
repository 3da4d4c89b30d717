// The second factor of an account. Its secret is encrypted and its recovery codes are stored as digests.
import { askAlone } from "../transaction";

export interface KeptFactor {
  /** Encrypted with a key that the database does not hold. */
  readonly secret: string;
  /** The number of unused recovery codes. */
  readonly recoveryCodes: number;
}

/** The second factor of an account. null: it has none. */
export async function findSecondFactor(accountId: string): Promise<KeptFactor | null> {
  const rows: KeptFactor[] = await askAlone((sql) =>
    sql.unsafe(
      'select secret, recovery_codes as "recoveryCodes" from find_second_factor($1)',
      [accountId],
      { prepare: true },
    ),
  );
  return rows[0] ?? null;
}

async function ask(
  text: string,
  values: (string | number | readonly string[])[],
): Promise<boolean> {
  const rows: { answer: boolean }[] = await askAlone((sql) =>
    sql.unsafe(
      text,
      values.map((value) => (typeof value === "object" ? `{${value.join(",")}}` : value)),
    ),
  );
  return rows[0]?.answer ?? false;
}

/** Sets or replaces the second factor. false: the account is closed or belongs to the exercise. */
export const setSecondFactor = (
  accountId: string,
  secret: string,
  period: number,
  digests: readonly string[],
): Promise<boolean> =>
  ask("select set_second_factor($1, $2, $3::bigint, $4::text[]) as answer", [
    accountId,
    secret,
    period,
    digests,
  ]);

/** Removes the account's own factor. false: there was none. */
export const removeSecondFactor = (accountId: string): Promise<boolean> =>
  ask("select remove_second_factor($1) as answer", [accountId]);

/** Uses up the code of a period. false: that code or a later one has been used. */
export const takePeriod = (accountId: string, period: number): Promise<boolean> =>
  ask("select take_period($1, $2::bigint) as answer", [accountId, period]);

/** Uses up the recovery code with this digest. false: it does not exist or has been used. */
export const takeRecoveryCode = (accountId: string, digest: string): Promise<boolean> =>
  ask("select take_recovery_code($1, $2) as answer", [accountId, digest]);
