// What statements see beyond their scope. It belongs to the statements that are asked inside a function: others of the same
// transaction, asked beside it at the same time, do not see it.
import { AsyncLocalStorage } from "node:async_hooks";
import { type Connection, send } from "./transaction";

/** What can be seen besides: the whole project, what was withdrawn, and what is not approved yet. */
const SETTINGS = {
  whole: { on: "set local fukan.whole = 'on'", off: "set local fukan.whole = 'off'" },
  withdrawn: {
    on: "set local fukan.withdrawn = 'shown'",
    off: "set local fukan.withdrawn = ''",
  },
  drafted: { on: "set local fukan.drafted = 'shown'", off: "set local fukan.drafted = ''" },
} as const;
type Besides = keyof typeof SETTINGS;
const BESIDES = ["whole", "withdrawn", "drafted"] as const satisfies readonly Besides[];

type Seen = ReadonlySet<Besides>;
const NOTHING: Seen = new Set();

/** Makes a connection see this, and nothing else besides its scope, from the next statement on. */
type Turn = (to: Seen) => void;
const turns = new WeakMap<object, Turn>();

/** What the statements of each database see that are asked in this call. */
const seeing = new AsyncLocalStorage<ReadonlyMap<object, Seen>>();
const seenBy = (db: object): Seen => seeing.getStore()?.get(db) ?? NOTHING;

/** Registers the database of a transaction. Returns what turns its connection before each of its statements. */
export function turning(connection: Connection): {
  readonly before: (db: object) => void;
  readonly register: (db: object) => void;
} {
  let now: Seen = NOTHING;
  const turn: Turn = (to) => {
    for (const each of BESIDES) {
      if (now.has(each) === to.has(each)) continue;
      void send(connection, SETTINGS[each][to.has(each) ? "on" : "off"]);
    }
    now = to;
  };
  return {
    before: (db) => turn(seenBy(db)),
    register: (db) => {
      turns.set(db, turn);
    },
  };
}

/** Lets the statements that `fn` asks of this database see something besides. */
export async function alsoSeeing<T>(db: object, what: Besides, fn: () => Promise<T>): Promise<T> {
  const outside = seenBy(db);
  const inside = new Map(seeing.getStore() ?? []).set(db, new Set([...outside, what]));
  try {
    // A query is asked when it is awaited, so it is awaited inside.
    return await seeing.run(inside, async () => await fn());
  } finally {
    // What is sent past this database, such as the end of the transaction, sees nothing of it.
    turns.get(db)?.(outside);
  }
}
