// The outermost door: what is not a well-formed request of modest size never reaches the pages.
import {
  createServer,
  IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { answering } from "../auth/answer";
import { env } from "../env";
import { calledBy } from "../services/caller";
import { isFromHere } from "./origin";
import { Hindrance } from "./speech";

const LIMIT = 1024 * 1024;
const METHODS = new Set(["GET", "HEAD", "POST", "OPTIONS"]);
const HOST_HEADER = /^[\w.-]+(:\d{1,5})?$|^\[[0-9a-f:.]+\](:\d{1,5})?$/i;

/** A body without a declared length is held here until it is whole, and at most up to the limit. */
class MeasuredRequest extends IncomingMessage {
  private received = 0;
  onWhole: (() => void) | undefined;
  onTooLong: (() => void) | undefined;

  override push(chunk: unknown, encoding?: BufferEncoding): boolean {
    if (this.onWhole === undefined) return super.push(chunk, encoding);
    if (chunk === null) {
      const whole = this.onWhole;
      super.push(null);
      this.onWhole = undefined;
      whole();
      return true;
    }
    this.received += Buffer.isBuffer(chunk) ? chunk.length : 0;
    if (this.received > LIMIT) {
      this.onTooLong?.();
      return false;
    }
    super.push(chunk, encoding);
    // Always "go on": the limit above, not the stream's, bounds what is held.
    return true;
  }
}

const refuse = (
  response: ServerResponse,
  status: number,
  text: readonly [japanese: string, english: string],
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    connection: "close",
    ...headers,
  });
  response.end(`${text.join("\n")}\n`);
};

const refuseTooLong = (request: IncomingMessage, response: ServerResponse): void => {
  // Read on without keeping: a client cut off while sending would never see the answer.
  request.resume();
  refuse(response, 413, [
    "送られた内容が大きすぎます（1 MiB まで）。",
    "The request is too large (1 MiB at most).",
  ]);
};

const isWellFormed = (url: string): boolean => {
  if (!url.startsWith("/")) return false;
  try {
    return !decodeURIComponent(url.split("?", 1)[0] ?? "").includes("\0");
  } catch {
    return false;
  }
};

const askerAddress = (request: IncomingMessage): string => {
  const forwarded = request.headers["x-forwarded-for"];
  const last = (Array.isArray(forwarded) ? forwarded.join(",") : (forwarded ?? ""))
    .split(",")
    .at(-1)
    ?.trim();
  const believed = env().FUKAN_TRUST_PROXY && last !== undefined && last !== "";
  return believed ? last : (request.socket.remoteAddress ?? "");
};

const admit = (
  request: MeasuredRequest,
  response: ServerResponse,
  pages: (address: string) => void,
): void => {
  if (!METHODS.has(request.method ?? "")) {
    const text = ["この操作は受け付けていません。", "This method is not accepted."] as const;
    refuse(response, 405, text, { allow: [...METHODS].join(", ") });
    return;
  }
  const host = request.headers.host;
  if (!isWellFormed(request.url ?? "") || (host !== undefined && !HOST_HEADER.test(host))) {
    refuse(response, 400, ["アドレスの書き方が正しくありません。", "The address is malformed."]);
    return;
  }
  if (request.method === "POST" && !isFromHere(request.headers, env().NEXTAUTH_URL)) {
    refuse(response, 403, [
      "他のサイトからは送れません。",
      "Nothing may be sent here from another site.",
    ]);
    return;
  }
  if (Number(request.headers["content-length"] ?? 0) > LIMIT) {
    refuseTooLong(request, response);
    return;
  }
  // Only the socket, or the proxy that the settings name, knows who asks; what a client claims is replaced.
  const address = askerAddress(request);
  request.headers["x-fukan-address"] = address;
  if (request.headers["transfer-encoding"] === undefined) {
    pages(address);
    return;
  }
  request.onWhole = () => pages(address);
  request.onTooLong = () => {
    request.onWhole = undefined;
    request.onTooLong = undefined;
    refuseTooLong(request, response);
  };
};

/** A server before `pages` that answers malformed, oversized and unknown requests itself. */
export const createDoor = (pages: RequestListener): Server<typeof MeasuredRequest> =>
  createServer({ IncomingMessage: MeasuredRequest }, (request, response) => {
    admit(request, response, (address) =>
      calledBy(address, request.headers["user-agent"], () =>
        answering().run(response, () => pages(request, response)),
      ),
    );
  });

/** Listens; a taken port is the person's to free or to change. */
export const listen = (
  server: { listen: Server["listen"]; once: Server["once"]; off: Server["off"] },
  port: number,
  host: string,
): Promise<void> =>
  new Promise((done, fail) => {
    const refused = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") {
        fail(
          new Hindrance(
            `ポート ${port} は他のプログラムが使っています。PORT=${port === 65535 ? port - 1 : port + 1} のように別の番号を指定してください。`,
            `Port ${port} is in use by another program; choose another, for example PORT=${port === 65535 ? port - 1 : port + 1}.`,
          ),
        );
      } else if (error.code === "EACCES") {
        fail(
          new Hindrance(
            `ポート ${port} を使う権限がありません。1024 以上の番号を PORT に指定してください。`,
            `No permission to use port ${port}; set PORT to 1024 or above.`,
          ),
        );
      } else if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
        fail(
          new Hindrance(
            `この機械に ${host} というアドレスはありません。HOST を直してください。`,
            `This machine has no address ${host}; correct HOST.`,
          ),
        );
      } else fail(error);
    };
    server.once("error", refused);
    server.listen(port, host, () => {
      server.off("error", refused);
      done();
    });
  });

/** Fails with a sentence when the port cannot be had; leaves it free otherwise. */
export const checkPort = async (port: number, host: string): Promise<void> => {
  const probe = createServer();
  await listen(probe, port, host);
  await new Promise((done) => probe.close(done));
};

/** Ends a server: no new requests, a moment for those under way, then no connection is left. */
export const closeDoor = async (
  server: Server<typeof MeasuredRequest>,
  grace = 1_000,
): Promise<void> => {
  const closed = new Promise((done) => server.close(done));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearTimeout(cut);
};
