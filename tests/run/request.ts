// A request exactly as written: no client corrects its path, method or body.
import { Agent, request } from "node:http";

export interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** For how long the server may be silent before the request fails, in milliseconds. */
  readonly patience?: number;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

// The server may close a kept-alive connection at the moment when it is used again.
const agent = new Agent({ keepAlive: false, maxSockets: 8 });

/** Sends it and returns the whole answer. Redirects are not followed. */
export const ask = (
  address: string,
  { method = "GET", path, headers, body, patience = 60_000 }: Asked,
) =>
  new Promise<Answered>((done, fail) => {
    const { hostname, port } = new URL(address);
    const sent = request({ agent, hostname, port, method, path, headers }, async (response) => {
      try {
        let text = "";
        response.setEncoding("utf8");
        for await (const chunk of response) text += String(chunk);
        done({ status: response.statusCode ?? 0, headers: response.headers, text });
      } catch (error) {
        fail(error);
      }
    });
    sent.once("error", fail);
    sent.setTimeout(patience, () => sent.destroy(new Error(`no answer to ${method} ${path}`)));
    sent.end(body);
  });
