// A relay between the product and PostgreSQL that breaks the connection after a given number of statements of a writing
// transaction: the last statement is executed and its answer is lost.
import { createServer, connect as dial, type Server, type Socket } from "node:net";

export interface Relay {
  /** The URL by which the product reaches its database through the relay. */
  readonly url: string;
  /**
   * From now on, the n-th statement of a write is the last one to pass, and no answer to it returns: its connection is
   * cut, or stays open and silent. Resolves when that has happened.
   */
  readonly breakAfter: (n: number, how: "cut" | "silence") => Promise<void>;
  /** Whether the connection was broken since the last call. */
  readonly hasBroken: () => boolean;
  /** Cuts every connection, and allows none until it is mended. */
  readonly part: () => void;
  /** From now on all connections pass. */
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

const portOf = (server: Server): number => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the relay has no port");
  return address.port;
};

/** The last message of a statement: in the simple and in the extended protocol. */
const ENDS = new Set(["Q".charCodeAt(0), "S".charCodeAt(0)]);

/** The length of a message's type and length fields. */
const HEAD = 5;
/** How a transaction that may write begins. A reading one begins with more text. */
const BEGINS = "begin; ";

interface Message {
  readonly bytes: Buffer;
  readonly type: number | undefined;
}

/** The messages of one client, the first without a type. Incomplete ones stay in the buffer. */
function* messages(state: { rest: Buffer; greeted: boolean }): Generator<Message> {
  for (;;) {
    const head = state.greeted ? 1 : 0;
    if (state.rest.length < head + 4) return;
    const length = state.rest.readInt32BE(head) + head;
    if (state.rest.length < length) return;
    const bytes = state.rest.subarray(0, length);
    const type = state.greeted ? bytes[0] : undefined;
    state.rest = state.rest.subarray(length);
    state.greeted = true;
    yield { bytes, type };
  }
}

export async function startRelay(to: string): Promise<Relay> {
  const { hostname, port } = new URL(to);
  let left = Number.POSITIVE_INFINITY;
  let broken = false;
  let parted = false;
  let breakIt = (_end: () => void): void => undefined;
  const sockets = new Set<Socket>();
  // Without delay: small packets that wait for each other would cost more than the statements.
  const server = createServer({ noDelay: true }, (client) => {
    if (parted) {
      client.destroy();
      return;
    }
    const upstream = dial({ port: Number(port), host: hostname, noDelay: true });
    const state = { rest: Buffer.alloc(0), greeted: false };
    let silent = false;
    let writes = false;
    const end = () => {
      client.destroy();
      upstream.end();
    };
    client.on("data", (chunk) => {
      state.rest = Buffer.concat([state.rest, chunk]);
      for (const { bytes, type } of messages(state)) {
        if (silent) return;
        upstream.write(bytes);
        if (type === undefined || !ENDS.has(type)) continue;
        const begun = bytes.toString("latin1", HEAD, HEAD + BEGINS.length);
        if (begun.startsWith("begin")) writes = begun === BEGINS;
        if (!writes) continue;
        left -= 1;
        if (left > 0) continue;
        left = Number.POSITIVE_INFINITY;
        broken = true;
        silent = true;
        breakIt(end);
      }
    });
    upstream.on("data", (chunk) => silent || client.write(chunk));
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("close", end);
      socket.on("error", end);
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = new URL(to);
  url.hostname = "127.0.0.1";
  url.port = String(portOf(server));
  return {
    url: url.href,
    breakAfter: (n, how) =>
      new Promise((done) => {
        left = n;
        broken = false;
        breakIt = (end) => {
          if (how === "cut") end();
          done();
        };
      }),
    hasBroken: () => broken,
    part: () => {
      parted = true;
      for (const socket of sockets) socket.destroy();
    },
    mend: () => {
      parted = false;
      left = Number.POSITIVE_INFINITY;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
