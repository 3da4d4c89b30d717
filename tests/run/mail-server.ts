// A mail server that takes what it is given, or not: enough SMTP (RFC 5321) over a real socket.

import { once } from "node:events";
import { createServer, type Socket } from "node:net";

export interface Received {
  readonly to: string;
  /** Headers and body as they came over the wire. */
  readonly raw: string;
}

export interface MailServer {
  readonly url: string;
  readonly received: readonly Received[];
  /** While true every letter is turned away for now (451). */
  full: boolean;
  readonly stop: () => Promise<void>;
}

export async function startMailServer(port = 0): Promise<MailServer> {
  const received: Received[] = [];
  const open = new Set<Socket>();
  const state = { full: false };
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
    stop: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
