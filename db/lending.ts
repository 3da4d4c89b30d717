// Lends connections one by one. The driver's own pool forgets callers that wait for a connection that is just being
// opened, and after a lost connection it continues on another one, outside the transaction.
import type postgres from "postgres";

/** A connection that belongs to one caller until it is given back. */
export interface Lent {
  readonly unsafe: postgres.Sql["unsafe"];
  /** Throws if the connection was lost since it was lent: then nothing done on it can be relied on. */
  readonly insist: () => void;
  readonly giveBack: () => void;
}

/** A client of one connection; once that is lost, it is never lent again. */
interface Lane {
  readonly sql: postgres.Sql;
  lost: boolean;
}

/** How long a caller waits while all connections are lent, in milliseconds. */
const PATIENCE_MS = 5_000;

const failed = (code: string, message: string) => Object.assign(new Error(message), { code });
const lost = () => failed("CONNECTION_CLOSED", "the connection to the database was lost");
const noneFree = () => failed("NO_CONNECTION_FREE", "all connections to the database are in use");
const closed = () => Promise.reject(lost());

type Open = (onclose: () => void) => postgres.Sql;

export class Lending {
  private readonly lanes = new Set<Lane>();
  private readonly idle: Lane[] = [];
  private readonly waiting: ((lane: Lane) => void)[] = [];

  /** `open` makes a client of one connection, which opens it when first used. */
  constructor(
    private readonly open: Open,
    private readonly max: number,
    private readonly patience = PATIENCE_MS,
  ) {}

  /** Lends a connection. While all are lent, callers wait in turn; after `patience` milliseconds they fail. */
  async lend(): Promise<Lent> {
    const lane = this.free() ?? this.another() ?? (await this.next());
    const insist = () => {
      if (lane.lost) throw lost();
    };
    const unsafe: postgres.Sql["unsafe"] = (...asked) => {
      insist();
      return lane.sql.unsafe(...asked);
    };
    return { unsafe, insist, giveBack: () => this.takeBack(lane) };
  }

  async end(): Promise<void> {
    await Promise.all([...this.lanes].map(({ sql }) => sql.end({ timeout: 5 })));
  }

  private free(): Lane | undefined {
    let lane = this.idle.pop();
    while (lane?.lost) lane = this.idle.pop();
    return lane;
  }

  private another(): Lane | undefined {
    if (this.lanes.size >= this.max) return undefined;
    const sql = this.open(() => {
      lane.lost = true;
      this.lanes.delete(lane);
      // Statements that the driver still holds must not run on another connection, outside their transaction.
      Object.assign(sql.options, { socket: closed });
      void sql.end({ timeout: 0 });
    });
    const lane: Lane = { sql, lost: false };
    this.lanes.add(lane);
    return lane;
  }

  private next(): Promise<Lane> {
    return new Promise((done, fail) => {
      const turn = (lane: Lane) => {
        clearTimeout(timer);
        done(lane);
      };
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(turn), 1);
        fail(noneFree());
      }, this.patience);
      this.waiting.push(turn);
    });
  }

  private takeBack(lane: Lane): void {
    if (lane.lost && this.waiting.length === 0) return;
    const sound = lane.lost ? this.another() : lane;
    if (sound === undefined) return;
    const next = this.waiting.shift();
    if (next === undefined) this.idle.push(sound);
    else next(sound);
  }
}
