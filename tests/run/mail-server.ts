// A mail server that accepts or refuses letters: enough SMTP (RFC 5321) over a real socket.

import { once } from "node:events";
import { createServer, type Socket } from "node:net";

export interface Received {
  readonly to: string;
  /** Headers and body as received. */
  readonly raw: string;
}

export interface MailServer {
  readonly url: string;
  readonly received: readonly Received[];
  /** While true, every letter is refused temporarily (451). */
  full: boolean;
  /** An address that does not exist here: letters to it are refused permanently (550). */
  unknown: string | null;
  /** While true, nobody may send from here (553 to the sender). */
  barred: boolean;
  readonly stop: () => Promise<void>;
}

export async function startMailServer(port = 0): Promise<MailServer> {
  const received: Received[] = [];
  const open = new Set<Socket>();
  const state: Pick<MailServer, "full" | "unknown" | "barred"> = {
    full: false,
    unknown: null,
    barred: false,
  };
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => undefined);
    socket.setEncoding("utf8");
    let [buffer, to, data] = ["", "", false];
    const say = (line: string) => socket.write(`${line}\r\n`);
    say("220 test");
    const take = (line: string) => {
      const word = line.slice(0, 4).toUpperCase();
      if (word === "EHLO" || word === "HELO") return say("250 test");
      if (word === "RCPT") to = /<([^>]*)>/.exec(line)?.[1] ?? "";
      if (word === "DATA") {
        data = true;
        return say("354 go on");
      }
      if (word === "QUIT") {
        say("221 bye");
        return socket.end();
      }
      if (word === "MAIL" && state.barred) return say("553 not from here");
      if (word === "RCPT" && to === state.unknown) return say("550 no such user");
      return say(word === "RCPT" && state.full ? "451 later" : "250 ok");
    };
    socket.on("data", (chunk) => {
      buffer += chunk;
      for (;;) {
        const end = data ? buffer.indexOf("\r\n.\r\n") : buffer.indexOf("\r\n");
        if (end === -1) return;
        const text = buffer.slice(0, end);
        buffer = buffer.slice(end + (data ? 5 : 2));
        if (!data) {
          take(text);
          continue;
        }
        data = false;
        received.push({ to, raw: text });
        say("250 taken");
      }
    });
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    get full() {
      return state.full;
    },
    set full(value) {
      state.full = value;
    },
    get unknown() {
      return state.unknown;
    },
    set unknown(value) {
      state.unknown = value;
    },
    get barred() {
      return state.barred;
    },
    set barred(value) {
      state.barred = value;
    },
    stop: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
