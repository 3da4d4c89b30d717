// Many open pages on one server: how long after a change each hears of it, and what a page costs in memory.
import { Agent, type ClientRequest, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { livePath } from "../tests/run/hearing";
import { type Timing, timingOf } from "./figures";
import type { Place } from "./http";
import { read } from "./http";
import type { Served } from "./server";

export interface OpenPagesTold {
  readonly pages: number;
  /** From the moment a change is sent until a page hears of it; milliseconds. */
  readonly heard: Timing;
  readonly bytesAPage: number;
}

const CHANGES = 20;
const PATIENCE_MS = 30_000;

interface OpenPage {
  /** How many lines of the record it has heard of, and when it heard of the last ones. */
  readonly heard: { lines: number; at: number };
  readonly asked: ClientRequest;
}

/** Opens what an open page listens to; done when it has been answered once. */
const openPage = (agent: Agent, place: Place, path: string): Promise<OpenPage> =>
  new Promise((done, fail) => {
    const heard = { lines: -1, at: 0 };
    const headers = { accept: "text/event-stream", cookie: place.cookie };
    const asked = request(new URL(path, place.origin), { agent, headers }, (response) => {
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        for (const [, lines] of chunk.matchAll(/"count":(\d+)/g)) {
          heard.lines = Number(lines);
          heard.at = performance.now();
        }
        if (heard.lines >= 0) done({ heard, asked });
      });
      response.on("error", () => undefined);
    });
    asked.on("error", fail);
    asked.end();
  });

/** A vendor of a project begins a task and takes it back, in turn; each is one change to everybody else. */
export const vendorsChange =
  (place: Place, project: string, task: string) =>
  async (nth: number): Promise<void> => {
    const answer = await fetch(`${place.origin}/api/trpc/tasks.report`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: place.cookie },
      body: JSON.stringify({
        project,
        task,
        status: nth % 2 === 1 ? "in_progress" : "not_started",
      }),
    });
    if (!answer.ok) throw new Error(`a change was refused: ${await answer.text()}`);
  };

/**
 * Opens the page at `path` so many times, spread over `places` because each account hears of changes on a limited number
 * of pages; lets `change` happen some times, and waits until every page has heard of each.
 */
export async function watchOpenPages(
  server: Served,
  places: readonly Place[],
  path: string,
  pages: number,
  change: (nth: number) => Promise<void>,
): Promise<OpenPagesTold> {
  const addresses: { readonly place: Place; readonly address: string }[] = [];
  for (const place of places) addresses.push({ place, address: livePath(await read(place, path)) });
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  const before = await server.memory();
  const open: OpenPage[] = [];
  while (open.length < pages)
    open.push(
      ...(await Promise.all(
        addresses
          .slice(0, pages - open.length)
          .map(({ place, address }) => openPage(agent, place, address)),
      )),
    );
  const after = await server.memory();
  const rounds: number[][] = [];
  for (let nth = 1; nth <= CHANGES; nth += 1) {
    const before = open.map(({ heard }) => heard.lines);
    const sent = performance.now();
    await change(nth);
    const end = sent + PATIENCE_MS;
    // A change may write more than one line, and the pages hear of all of them together.
    while (!open.every(({ heard }, place) => heard.lines > (before[place] ?? 0))) {
      if (performance.now() > end) throw new Error(`not every page heard of change ${nth}`);
      await pause(5);
    }
    rounds.push(open.map(({ heard }) => heard.at - sent));
    await pause(300);
  }
  for (const { asked } of open) asked.destroy();
  agent.destroy();
  return { pages, heard: timingOf(rounds), bytesAPage: (after.rss - before.rss) / pages };
}
