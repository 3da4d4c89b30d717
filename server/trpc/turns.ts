// Files are made a few at a time, so that no number of them makes the pages wait.
import { AsyncLocalStorage } from "node:async_hooks";
import { Refusal } from "../services/refusal";

interface Limits {
  /** At once at this server, and of one account. */
  readonly atOnce: number;
  readonly ofOne: number;
  /** How many more of one account may wait. */
  readonly waiting: number;
}

interface Turn {
  readonly who: string;
  readonly begin: () => void;
}

interface List {
  /** The accounts whose work is under way. */
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
   * Does the work of an account when its turn comes; at once where it is part of work that has its turn already.
   * Refused: `export-limit` (too much of that account waits already).
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

  /** Begins what has waited longest and may begin now. */
  private call(): void {
    const next = this.list.waiting.findIndex(({ who }) => this.isFree(who));
    const turn = next < 0 ? undefined : this.list.waiting.splice(next, 1)[0];
    if (turn === undefined) return;
    this.list.running.push(turn.who);
    turn.begin();
  }
}

const KEY = Symbol.for("fukan.exports");
type Holder = typeof globalThis & { [KEY]?: List };

/** The turns of the files that this server makes; one list a process, also where the framework loads this module twice. */
export function exportTurns(): Turns {
  const holder: Holder = globalThis;
  holder[KEY] ??= nothingYet();
  return new Turns({ atOnce: 2, ofOne: 1, waiting: 8 }, holder[KEY]);
}
