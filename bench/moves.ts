// A row of the longest queue is moved in its page: how long until the browser has painted it in its new place.
import { findChromium, startChromium } from "../tests/run/chromium";
import { type Timing, timingOf } from "./figures";
import type { Place } from "./http";

export interface MovesTold {
  /** By ↓, within the page; milliseconds from the press to the next painted frame. */
  readonly step: Timing;
  /** By 先頭へ, from the second place, so that the list stays where it is. */
  readonly first: Timing;
  /** By 末尾へ, which turns to the last page of the list. */
  readonly last: Timing;
}

const WARM = 3;

/** Presses a button of a row and answers how long it took, `times` times. */
export async function watchMoves(place: Place, path: string, times: number): Promise<MovesTold> {
  const browser = await startChromium(findChromium());
  try {
    const context = await browser.newContext({ baseURL: place.origin, locale: "ja-JP" });
    const cookies = place.cookie.split("; ").map((pair) => {
      const [name = "", value = ""] = pair.split("=");
      return { name, value, domain: "127.0.0.1", path: "/" };
    });
    await context.addCookies(cookies);
    const page = await context.newPage();
    await page.goto(path, { waitUntil: "networkidle" });
    const press = (row: number, button: number) =>
      page.evaluate(
        async ([place, nth]) => {
          const rows = document.querySelectorAll(
            ".queue[data-board] tr[id^='task-']:not([data-working])",
          );
          const [found] = [
            ...(rows[place ?? 0]?.querySelectorAll(".queue-moves button") ?? []),
          ].slice(nth);
          if (!(found instanceof HTMLButtonElement)) throw new Error("no button to move a row");
          const started = performance.now();
          found.click();
          await new Promise(requestAnimationFrame);
          await new Promise((painted) => setTimeout(painted));
          return performance.now() - started;
        },
        [row, button],
      );
    const took = { step: [] as number[], first: [] as number[], last: [] as number[] };
    for (let nth = 0; nth < times + WARM; nth += 1) {
      const step = await press(5, 2);
      const first = await press(1, 0);
      if (nth < WARM) continue;
      took.step.push(step);
      took.first.push(first);
    }
    for (let nth = 0; nth < times / 4; nth += 1) {
      await page.goto(path, { waitUntil: "networkidle" });
      took.last.push(await press(2, 3));
    }
    return {
      step: timingOf([took.step]),
      first: timingOf([took.first]),
      last: timingOf([took.last]),
    };
  } finally {
    await browser.close();
  }
}
