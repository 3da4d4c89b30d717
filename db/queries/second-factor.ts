// The second factor of an account: its secret is encrypted, its recovery codes are kept as digests.
import { askAlone } from "../transaction";

export interface KeptFactor {
  /** Encrypted; the key is none of the database's. */
  readonly secret: string;
  /** How many recovery codes are left. */
  readonly recoveryCodes: number;
}

/** The second factor of an account; null when it has none. */
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

/** Puts a factor in place of what there was; false for an account that is closed or of the exercise. */
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

/** Removes the factor of one's own account; false when there was none. */
export const removeSecondFactor = (accountId: string): Promise<boolean> =>
  ask("select remove_second_factor($1) as answer", [accountId]);

/** Takes the code of a period; false when it, or a later one, was taken before. */
export const takePeriod = (accountId: string, period: number): Promise<boolean> =>
  ask("select take_period($1, $2::bigint) as answer", [accountId, period]);

/** Takes a recovery code by its digest; false when it is none, or was taken before. */
export const takeRecoveryCode = (accountId: string, digest: string): Promise<boolean> =>
  ask("select take_recovery_code($1, $2) as answer", [accountId, digest]);
