// What a typed password is checked against. The application cannot read it but through this one question.
import { askAlone } from "../transaction";

export interface PasswordHolder {
  readonly id: string;
  readonly passwordHash: string | null;
  readonly epoch: number;
}

/** The open account with that address, in lower case; null: there is none. */
export async function findPasswordHolder(email: string): Promise<PasswordHolder | null> {
  const rows: PasswordHolder[] = await askAlone((sql) =>
    sql.unsafe(
      'select id, password_hash as "passwordHash", epoch from sign_in_account($1)',
      [email],
      {
        prepare: true,
      },
    ),
  );
  return rows[0] ?? null;
}
