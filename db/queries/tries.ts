// Counts tries of passwords and codes. One transaction under a lock counts each try, so concurrent tries cannot slip
// through.
import { z } from "zod";
import type { Tries } from "@/server/domain/identity/tries";
import { askAlone } from "../transaction";

/** The account or code that is tried, the address, and the known device. null: the device is unknown. */
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
 * Calls `waitOf` with the previous tries and counts this one unless it must wait. Returns the seconds to wait. Tries of
 * one account or one address are serialised here, so concurrent tries are counted one by one.
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

/** Clears the wrong tries of the device, or else of the address, after a correct try. */
export async function forgiveTries(tried: Tried): Promise<void> {
  await askAlone((sql) =>
    sql.unsafe("select forgive_tries($1, $2, $3)", values(tried), { prepare: true }),
  );
}

/** Records that somebody has signed in from the address. */
export async function noteEntered({ key, address }: Omit<Tried, "device">): Promise<void> {
  await askAlone((sql) =>
    sql.unsafe("select note_entered($1, $2)", [key, address], { prepare: true }),
  );
}
