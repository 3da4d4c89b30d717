// Generates a few files at a time, so that exports never make pages wait.
import { AsyncLocalStorage } from "node:async_hooks";
import { Refusal } from "../services/refusal";

interface Limits {
  /** How many run at once, on this server and per account. */
  readonly atOnce: number;
  readonly ofOne: number;
  /** How many more may wait per account. */
  readonly waiting: number;
}

interface Turn {
  readonly who: string;
  readonly begin: () => void;
}

interface List {
  /** The accounts whose work is running. */
  readonly running: string[];
  readonly waiting: Turn[];
  readonly inTurn: AsyncLocalStorage<true>;
}

const nothingYet = (): List => ({
  running: [],
  waiting: [],
  inTurn: new AsyncLocalStorage<true>(),
});

export class Turns {
  constructor(
    private readonly limits: Limits,
    private readonly list = nothingYet(),
  ) {}

  /**
   * Runs an account's work when its turn comes, or at once if it is part of work that already has a turn. Refused:
   * `export-limit` (too much of that account is waiting).
   */
  async run<T>(who: string, work: () => Promise<T>): Promise<T> {
    if (this.list.inTurn.getStore()) return work();
    if (!this.isFree(who)) await this.wait(who);
    else this.list.running.push(who);
    try {
      return await this.list.inTurn.run(true, work);
    } finally {
      this.list.running.splice(this.list.running.indexOf(who), 1);
      this.call();
    }
  }

  private isFree(who: string): boolean {
    const { atOnce, ofOne } = this.limits;
    const own = this.list.running.filter((each) => each === who).length;
    return this.list.running.length < atOnce && own < ofOne;
  }

  private wait(who: string): Promise<void> {
    const own = this.list.waiting.filter((turn) => turn.who === who).length;
    if (own >= this.limits.waiting) throw new Refusal("export-limit");
    return new Promise((begin) => this.list.waiting.push({ who, begin }));
  }

  /** Starts the longest-waiting work that may start now. */
  private call(): void {
    const next = this.list.waiting.findIndex(({ who }) => this.isFree(who));
    const turn = next < 0 ? undefined : this.list.waiting.splice(next, 1)[0];
    if (turn === undefined) return;
    this.list.running.push(turn.who);
    turn.begin();
  }
}

const KEY = Symbol.for("fukan.exports");
const UPLOADS = Symbol.for("fukan.uploads");
type Holder = typeof globalThis & { [KEY]?: List; [UPLOADS]?: List };

/** This server's turns for generating files. One list per process, even if the framework loads this module twice. */
export function exportTurns(): Turns {
  const holder: Holder = globalThis;
  holder[KEY] ??= nothingYet();
  return new Turns({ atOnce: 2, ofOne: 1, waiting: 8 }, holder[KEY]);
}

/** This server's turns for receiving files, so that only a few are held in memory at once. */
export function uploadTurns(): Turns {
  const holder: Holder = globalThis;
  holder[UPLOADS] ??= nothingYet();
  return new Turns({ atOnce: 4, ofOne: 1, waiting: 4 }, holder[UPLOADS]);
}
