// The tries of passwords and codes: counted in one transaction under a lock, whatever is sent together.
import { z } from "zod";
import type { Tries } from "@/server/domain/identity/tries";
import { askAlone } from "../transaction";

/** What is guessed, from where, and from which device of the account; null: it is none. */
export interface Tried {
  readonly key: string;
  readonly address: string;
  readonly device: string | null;
}

const ages = z.array(z.number());
const triesSchema = z.object({
  ofDevice: ages.nullable(),
  ofPair: ages,
  ofAccount: ages,
  ofAddress: ages,
  addressWorks: z.boolean(),
});

const values = ({ key, address, device }: Tried) => [key, address, device];

/**
 * Asks `waitOf` about the tries so far and counts this one when it need not wait. Answers the seconds to wait.
 * Tries of one account or one address stand in line here, so that those sent together are counted one by one.
 */
export const countTry = (tried: Tried, waitOf: (tries: Tries) => number): Promise<number> =>
  askAlone(async (sql) => {
    const rows: { tries: unknown }[] = await sql.unsafe(
      "select lock_tries($1, $2, $3) as tries",
      values(tried),
    );
    const wait = waitOf(triesSchema.parse(rows[0]?.tries));
    if (wait === 0) await sql.unsafe("select add_try($1, $2, $3)", values(tried));
    return wait;
  });

/** Forgives the wrong tries of the device, or else of the address, once what was typed is right. */
export async function forgiveTries(tried: Tried): Promise<void> {
  await askAlone((sql) =>
    sql.unsafe("select forgive_tries($1, $2, $3)", values(tried), { prepare: true }),
  );
}

/** Notes that somebody has signed in from the address. */
export async function noteEntered({ key, address }: Omit<Tried, "device">): Promise<void> {
  await askAlone((sql) =>
    sql.unsafe("select note_entered($1, $2)", [key, address], { prepare: true }),
  );
}
