// The HTTP server in front of the pages: a request that is malformed or too large never reaches them.
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
import { limitAnswer } from "./answer-headers";
import { believeProxy, isFromHere } from "./origin";
import { type Measure, MOST_FIELDS, measureOf } from "./sent-body";
import { Hindrance } from "./speech";

const LIMIT = 1024 * 1024;
/** Of a form with a file, how much is read. What is larger than a file may be is told so by its page, not here. */
const UPLOAD_LIMIT = 64 * 1024 * 1024;
/** The addresses that receive a file. */
const UPLOADS =
  /^\/p\/[^/?]+\/(?:files\/[^?]+\/acts\/attach|releases\/[^/?]+\/result\/acts\/record|records\/execution\/acts\/enter)(?:\?|$)/;
const LONGEST_ADDRESS = 8 * 1024;
/** How long a request may take to arrive completely, and how many times as long if it brings a file. */
const REQUEST_MS = 30_000;
const UPLOAD_PATIENCE = 10;
const METHODS = new Set(["GET", "HEAD", "POST", "OPTIONS"]);
const HOST_HEADER = /^[\w.-]+(:\d{1,5})?$|^\[[0-9a-f:.]+\](:\d{1,5})?$/i;

interface Holding {
  readonly measure: Measure;
  /** Resolves when the body is complete and within its limits. */
  readonly whole: () => void;
  readonly tooMuch: () => void;
}

/** A request whose body is limited as it arrives, and unless it brings a file is buffered until it is complete. */
class MeasuredRequest extends IncomingMessage {
  private received = 0;
  private holding: Holding | undefined;
  private most = Number.POSITIVE_INFINITY;

  /** Lets the body pass as it arrives, up to a size at which it is cut off. */
  pass(most: number): void {
    this.most = most;
  }

  private passOn(chunk: unknown, encoding?: BufferEncoding): boolean {
    if (Buffer.isBuffer(chunk)) this.received += chunk.length;
    if (this.received <= this.most) return super.push(chunk, encoding);
    // Its reader finds it cut short; the rest is not kept.
    if (Number.isFinite(this.most)) super.push(null);
    this.most = Number.NEGATIVE_INFINITY;
    return true;
  }

  /** Buffers no more of the body. */
  letGo(): void {
    this.holding = undefined;
  }

  hold(holding: Holding): void {
    this.holding = holding;
  }

  override push(chunk: unknown, encoding?: BufferEncoding): boolean {
    const { holding } = this;
    if (holding === undefined) return this.passOn(chunk, encoding);
    if (chunk === null) {
      this.holding = undefined;
      super.push(null);
      holding.whole();
      return true;
    }
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.alloc(0);
    this.received += bytes.length;
    if (this.received > LIMIT || !holding.measure(bytes)) {
      this.holding = undefined;
      holding.tooMuch();
      return true;
    }
    super.push(chunk, encoding);
    // Always true: the limit above bounds what is buffered, not the stream's own.
    return true;
  }
}

/** The refusal of a request: its status, the reason in both languages, and headers. */
interface No {
  readonly status: number;
  readonly said: readonly [japanese: string, english: string];
  /** The field of the form that it is about. */
  readonly field?: string;
  /** Added for people without script, who have left the page of the form. Not every browser keeps what was typed. */
  readonly back?: readonly [japanese: string, english: string] | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Refuses in both languages. A form's script, which stays on its page, gets an answer that it can read. */
const refuse = (request: IncomingMessage, response: ServerResponse, no: No): void => {
  // Read the rest without keeping it: a client that is cut off while sending would never see the answer.
  request.resume();
  const { said, back = [] } = no;
  const [type, text] = request.headers.accept?.includes("application/json")
    ? ["application/json", JSON.stringify({ sentence: said.join("\n"), field: no.field ?? null })]
    : ["text/plain; charset=utf-8", `${[...said, ...back].join("\n")}\n`];
  const always = { "content-type": type, "cache-control": "no-store", connection: "close" };
  response.writeHead(no.status, { ...always, ...no.headers });
  response.end(text);
};

const UNKNOWN_METHOD: No = {
  status: 405,
  said: ["この操作は受け付けていません。", "This method is not accepted."],
  headers: { allow: [...METHODS].join(", ") },
};
const LONG_ADDRESS: No = {
  status: 414,
  said: ["アドレスが長すぎます。", "The address is too long."],
};
const MALFORMED: No = {
  status: 400,
  said: ["アドレスの書き方が正しくありません。", "The address is malformed."],
};
const FOREIGN: No = {
  status: 403,
  said: ["他のサイトからは送れません。", "Nothing may be sent here from another site."],
};
const TOO_LARGE: No = {
  status: 413,
  said: [
    "送られた内容が大きすぎます。全部で 1 MB、一つの欄は 512 KB まで、欄の数は 200 までです。短くするか、いくつかに分けて送ってください。",
    "What was sent is too large: 1 MB in all, 512 KB in one field and 200 fields at most. Make it shorter, or send it in several parts.",
  ],
  back: [
    "何も記録していません。ブラウザーの「戻る」を押してください。多くのブラウザーでは、書いたことが前の画面に残っています。",
    "Nothing was recorded. Press Back in your browser: in most browsers what you wrote is still on the page before.",
  ],
};
const LARGE_FILE: No = {
  status: 413,
  said: [
    "ファイルが大きすぎます。1つ20 MBまでです。小さくするか、いくつかに分けて、もう一度選んでください。",
    "The file is too large: 20 MB at most. Make it smaller or split it, and choose it again.",
  ],
  field: "file",
  back: TOO_LARGE.back,
};
const TOO_SLOW: No = {
  status: 408,
  said: [
    "届くのに時間がかかりすぎました。もう一度送ってください。",
    "It took too long to arrive. Send it again.",
  ],
  back: TOO_LARGE.back,
};
const OTHER_TYPE: No = {
  status: 415,
  said: ["この形式のデータは受け付けていません。", "Data of this type is not accepted."],
};

/** The number of values in an address's query. */
const valuesIn = (url: string): number => url.split("&", MOST_FIELDS + 1).length;

const isWellFormed = (url: string): boolean => {
  if (!url.startsWith("/") || valuesIn(url) > MOST_FIELDS) return false;
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
  return last !== undefined && last !== "" ? last : (request.socket.remoteAddress ?? "");
};

/** Whether the request has a body. */
const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;

/** Whether a request brings a file to an address that receives one. */
const isUpload = ({ method, url = "", headers }: IncomingMessage): boolean =>
  method === "POST" &&
  UPLOADS.test(url) &&
  /^multipart\/form-data\s*;/i.test(headers["content-type"] ?? "");

/** Why a request is refused, as far as its head shows. */
const refusalOf = (request: IncomingMessage): No | null => {
  const { method = "", url = "", headers } = request;
  if (!METHODS.has(method)) return UNKNOWN_METHOD;
  if (url.length > LONGEST_ADDRESS) return LONG_ADDRESS;
  if (!isWellFormed(url)) return MALFORMED;
  if (headers.host !== undefined && !HOST_HEADER.test(headers.host)) return MALFORMED;
  if (method === "POST" && !isFromHere(headers, env().NEXTAUTH_URL)) return FOREIGN;
  const [most, no] = isUpload(request) ? [UPLOAD_LIMIT, LARGE_FILE] : [LIMIT, TOO_LARGE];
  return Number(headers["content-length"] ?? 0) > most ? no : null;
};

/** Passes a well-formed request to the pages once it has arrived completely. */
const admit = (
  request: MeasuredRequest,
  response: ServerResponse,
  pages: (address: string) => void,
  requestMs: number,
): void => {
  const no = refusalOf(request);
  const body = hasBody(request);
  const measure = measureOf(request.headers["content-type"]);
  // Only the socket, or the proxy trusted in the settings, knows the sender's address; a client's claim is replaced.
  const address = askerAddress(request);
  request.headers["x-fukan-address"] = address;
  const whole = () => pages(address);
  if (no !== null) refuse(request, response, no);
  else if (!body) whole();
  else if (isUpload(request)) {
    request.pass(UPLOAD_LIMIT);
    whole();
  } else if (measure === null) refuse(request, response, OTHER_TYPE);
  else holdUntil(request, response, measure, whole, requestMs);
};

/** Holds a request until it has arrived completely, or answers that it is too large or too slow. */
function holdUntil(
  request: MeasuredRequest,
  response: ServerResponse,
  measure: Measure,
  whole: () => void,
  requestMs: number,
): void {
  const end = (then: () => void) => () => {
    clearTimeout(late);
    then();
  };
  const tooLate = () => {
    request.letGo();
    refuse(request, response, TOO_SLOW);
  };
  const late = setTimeout(tooLate, requestMs);
  request.once("close", () => clearTimeout(late));
  const tooMuch = end(() => refuse(request, response, TOO_LARGE));
  request.hold({ measure, whole: end(whole), tooMuch });
}

/**
 * A server in front of `pages` that itself answers malformed, oversized and unknown requests. A request that has not
 * arrived completely after `requestMs`, or ten times as long if it brings a file, is answered with 408.
 */
export const createDoor = (
  pages: RequestListener,
  { requestMs = REQUEST_MS }: { readonly requestMs?: number } = {},
): Server<typeof MeasuredRequest> =>
  createServer(
    {
      IncomingMessage: MeasuredRequest,
      // Each form but those with a file has its own, shorter time.
      requestTimeout: requestMs * UPLOAD_PATIENCE,
      headersTimeout: requestMs,
      connectionsCheckingInterval: requestMs / 10,
    },
    (request, response) => {
      const { FUKAN_TRUST_PROXY, NEXTAUTH_URL, NODE_ENV } = env();
      believeProxy(request.headers, FUKAN_TRUST_PROXY);
      limitAnswer(request, response, {
        secure: NEXTAUTH_URL?.startsWith("https://") ?? false,
        development: NODE_ENV === "development",
      });
      const show = (address: string) =>
        calledBy(address, request.headers["user-agent"], () =>
          answering().run(response, () => pages(request, response)),
        );
      admit(request, response, show, requestMs);
    },
  );

/** Listens. If the port is taken, the person must free it or choose another. */
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

/** Listens on this machine at a port that no other process shares. Returns the port. */
export const listenAlone = async (server: Server<typeof MeasuredRequest>): Promise<number> => {
  await new Promise<void>((done) =>
    server.listen({ port: 0, host: "127.0.0.1", exclusive: true }, done),
  );
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
};

/** Fails with a sentence if the port is not available, without occupying it otherwise. */
export const checkPort = async (port: number, host: string): Promise<void> => {
  const probe = createServer();
  await listen(probe, port, host);
  await new Promise((done) => probe.close(done));
};

/** Shuts a server down: accepts no new requests, gives running ones a moment, and then closes every connection. */
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
