// What each page sends to the database and how large it is, read once before anything is timed.
import { setTimeout as pause } from "node:timers/promises";
import type { Filled } from "./databases";
import { pastRelease } from "./generate/versions";
import { type Place, read } from "./http";
import { addressOf, type Page, type When } from "./pages";
import { serveProduct } from "./server";
import { type Heard, startRelay } from "./wire";

/** A page at one time: its address, what it is made of, what it asked of the database. */
export interface Watched {
  readonly page: Page;
  readonly when: When;
  readonly path: string;
  readonly html: string;
  readonly heard: Heard;
}

const WARM = 3;
const SETTLE_MS = 150;

/** Reads every page through the relay, until its statements are prepared, and once more to listen. */
export async function watchPages(
  filled: Filled,
  pages: readonly Page[],
  secret: string,
  cookie: string,
): Promise<Watched[]> {
  const { hostname, port } = new URL(filled.appUrl);
  const relay = await startRelay(hostname, Number(port));
  const through = new URL(filled.appUrl);
  through.port = String(relay.port);
  // One connection, so that every statement is prepared after the first reading.
  const server = await serveProduct(through.href, filled.ownerUrl, secret, 1);
  try {
    const place: Place = { origin: server.origin, cookie };
    const [largest] = filled.plan.projects;
    const past = largest === undefined ? 0 : pastRelease(filled.plan, largest);
    const watched: Watched[] = [];
    for (const page of pages) {
      for (const when of ["now", "past"] as const) {
        const path = addressOf(page, when, filled.plan, past);
        for (let i = 0; i < WARM; i += 1) await read(place, path);
        await pause(SETTLE_MS);
        relay.listen();
        const html = await read(place, path);
        await pause(SETTLE_MS);
        watched.push({ page, when, path, html, heard: relay.heard() });
      }
    }
    return watched;
  } finally {
    await server.stop();
    await relay.close();
  }
}
