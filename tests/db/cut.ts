// A relay between the product and PostgreSQL that cuts a connection after so many statements of the product's: the
// last one is carried out, its answer is lost.
import { createServer, connect as dial, type Server, type Socket } from "node:net";

export interface Cutting {
  /** The address by which the product reaches its database through the relay. */
  readonly url: string;
  /** From now on the n-th statement is the last that passes, and nothing comes back of it; null: all pass. */
  readonly cutAfter: (n: number | null) => void;
  /** Whether a connection was cut since it was last asked for. */
  readonly hasCut: () => boolean;
  readonly close: () => Promise<void>;
}

const portOf = (server: Server): number => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the relay has no port");
  return address.port;
};

/** The last message of a statement: of the simple protocol, and of the extended one. */
const ENDS = new Set(["Q".charCodeAt(0), "S".charCodeAt(0)]);
const PASSWORD = "p".charCodeAt(0);

interface Message {
  readonly bytes: Buffer;
  readonly type: number | undefined;
}

/** The messages of one client, the first without a type; what is not whole yet waits. */
function* messages(state: { rest: Buffer; greeted: boolean }): Generator<Message> {
  for (;;) {
    const head = state.greeted ? 1 : 0;
    if (state.rest.length < head + 4) return;
    const length = state.rest.readInt32BE(head) + head;
    if (state.rest.length < length) return;
    const bytes = state.rest.subarray(0, length);
    const type = state.greeted ? bytes[0] : PASSWORD;
    state.rest = state.rest.subarray(length);
    state.greeted = true;
    yield { bytes, type };
  }
}

export async function startCutting(to: string): Promise<Cutting> {
  const { hostname, port } = new URL(to);
  let left: number | null = null;
  let cut = false;
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (client) => {
    const upstream = dial({ port: Number(port), host: hostname, noDelay: true });
    const state = { rest: Buffer.alloc(0), greeted: false };
    const end = () => {
      client.destroy();
      upstream.end();
    };
    const cutOff = () => {
      cut = true;
      left = null;
      end();
    };
    client.on("data", (chunk) => {
      state.rest = Buffer.concat([state.rest, chunk]);
      for (const { bytes, type } of messages(state)) {
        if (left === 0 && type !== PASSWORD) return cutOff();
        upstream.write(bytes);
        if (left === null || type === undefined || !ENDS.has(type)) continue;
        left -= 1;
        if (left === 0) return cutOff();
      }
    });
    upstream.on("data", (chunk) => client.write(chunk));
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
    cutAfter: (n) => {
      left = n;
      cut = false;
    },
    hasCut: () => cut,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
