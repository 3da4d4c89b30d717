// A relay between the server and PostgreSQL that records which statements pass, and in how many flights.
//
// A flight is what is sent without waiting for an answer. The relay holds every answer back for a
// while, as a distant database would, so that what is sent meanwhile cannot have depended on it:
// each change of direction is then one round trip.
import { createServer, connect as dial, type Server, type Socket } from "node:net";

const HOLD_MS = 25;

/** A statement as it was sent. */
export interface Statement {
  readonly text: string;
  readonly values: readonly (string | null)[];
  /** Settings and transaction control, sent by the simple protocol. */
  readonly simple: boolean;
}

/** What passed since the relay was asked to listen. */
export interface Heard {
  readonly flights: number;
  readonly statements: readonly Statement[];
}

export interface Relay {
  readonly port: number;
  /** Forgets what passed so far. */
  readonly listen: () => void;
  readonly heard: () => Heard;
  readonly close: () => Promise<void>;
}

const textAt = (buffer: Buffer, from: number): readonly [string, number] => {
  const end = buffer.indexOf(0, from);
  return [buffer.toString("utf8", from, end), end + 1];
};

function valuesOf(body: Buffer, from: number): (string | null)[] {
  let at = from;
  at += 2 + 2 * body.readInt16BE(at);
  const values: (string | null)[] = [];
  const count = body.readInt16BE(at);
  at += 2;
  for (let i = 0; i < count; i += 1) {
    const length = body.readInt32BE(at);
    at += 4;
    values.push(length < 0 ? null : body.toString("utf8", at, at + length));
    at += Math.max(0, length);
  }
  return values;
}

/** Reads the messages of one client, from its first byte on. */
class Reading {
  private readonly names = new Map<string, string>();
  private rest: Buffer = Buffer.alloc(0);
  private greeted = false;

  constructor(private readonly told: (statement: Statement) => void) {}

  take(chunk: Buffer): void {
    this.rest = Buffer.concat([this.rest, chunk]);
    for (;;) {
      const head = this.greeted ? 1 : 0;
      if (this.rest.length < head + 4) return;
      const length = this.rest.readInt32BE(head) + head;
      if (this.rest.length < length) return;
      const type = this.greeted ? String.fromCharCode(this.rest[0] ?? 0) : "";
      const body = this.rest.subarray(head + 4, length);
      this.rest = this.rest.subarray(length);
      this.greeted = true;
      this.message(type, body);
    }
  }

  private message(type: string, body: Buffer): void {
    if (type === "Q") this.told({ text: textAt(body, 0)[0], values: [], simple: true });
    if (type === "P") {
      const [name, next] = textAt(body, 0);
      this.names.set(name, textAt(body, next)[0]);
    }
    if (type === "B") {
      const [, next] = textAt(body, 0);
      const [name, from] = textAt(body, next);
      this.told({ text: this.names.get(name) ?? "?", values: valuesOf(body, from), simple: false });
    }
  }
}

const portOf = (server: Server): number => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the relay has no port");
  return address.port;
};

/** Starts a relay to the PostgreSQL at `host:port`. */
export async function startRelay(host: string, port: number): Promise<Relay> {
  let flights = 0;
  let statements: Statement[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = dial(port, host);
    const reading = new Reading((statement) => statements.push(statement));
    let answered = true;
    client.on("data", (chunk) => {
      if (answered) flights += 1;
      answered = false;
      reading.take(chunk);
      upstream.write(chunk);
    });
    upstream.on("data", (chunk) => {
      setTimeout(() => {
        answered = true;
        client.write(chunk);
      }, HOLD_MS);
    });
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.once("close", () => other.destroy());
      socket.on("error", () => other.destroy());
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    port: portOf(server),
    listen: () => {
      flights = 0;
      statements = [];
    },
    heard: () => ({ flights, statements: [...statements] }),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
