// A client that keeps its connections, as a browser does, and notes how long each answer took.
import { Agent, request } from "node:http";
import { gunzipSync } from "node:zlib";

/** One answer. */
export interface Answer {
  readonly status: number;
  readonly milliseconds: number;
  readonly body: Buffer;
  readonly location: string | null;
}

/** A place from which to ask: an address and what is sent along. */
export interface Place {
  readonly origin: string;
  readonly cookie: string;
}

/** Asks once over `agent`; the time is from sending to the last byte. */
export const ask = (agent: Agent, place: Place, path: string): Promise<Answer> =>
  new Promise((done, fail) => {
    const started = performance.now();
    const headers = { "accept-encoding": "gzip", accept: "text/html", cookie: place.cookie };
    const asked = request(new URL(path, place.origin), { agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("error", fail);
      response.once("end", () => {
        const milliseconds = performance.now() - started;
        const raw = Buffer.concat(chunks);
        const body = response.headers["content-encoding"] === "gzip" ? gunzipSync(raw) : raw;
        done({
          status: response.statusCode ?? 0,
          milliseconds,
          body,
          location: response.headers.location ?? null,
        });
      });
    });
    asked.once("error", fail);
    asked.end();
  });

/** Asks once and insists on the page itself. */
export async function read(place: Place, path: string): Promise<string> {
  const agent = new Agent();
  try {
    const { status, body, location } = await ask(agent, place, path);
    if (status !== 200) throw new Error(`${path} answered ${status} ${location ?? ""}`);
    return body.toString("utf8");
  } finally {
    agent.destroy();
  }
}

/** How often and for how long something is done. */
export interface Amount {
  readonly times: number;
  /** How many at once. */
  readonly together: number;
  /** Nothing new begins after this many milliseconds, so that a slow page cannot hold up the rest. */
  readonly seconds: number;
}

/** Does something repeatedly. Answers how long each time took. */
export async function repeat(
  { times, together, seconds }: Amount,
  once: () => Promise<number>,
): Promise<number[]> {
  const end = performance.now() + seconds * 1_000;
  const took: number[] = [];
  let left = times;
  const go = async () => {
    do {
      left -= 1;
      took.push(await once());
    } while (left > 0 && performance.now() < end);
  };
  await Promise.all(Array.from({ length: Math.min(together, times) }, go));
  return took;
}

/** Asks for a page over that many kept connections. */
export async function load(place: Place, path: string, amount: Amount): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: amount.together });
  try {
    return await repeat(amount, async () => {
      const { status, milliseconds } = await ask(agent, place, path);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
      return milliseconds;
    });
  } finally {
    agent.destroy();
  }
}
