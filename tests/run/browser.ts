import type { Browser } from "playwright-core";
import { inject } from "vitest";
import { startChromium } from "./chromium";

/** Starts the browser of the tests. */
export const launchBrowser = (): Promise<Browser> => startChromium(inject("chromium"));
