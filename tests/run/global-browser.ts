import type { TestProject } from "vitest/node";
import { findChromium } from "./chromium";

declare module "vitest" {
  interface ProvidedContext {
    /** The path of the Chromium that the tests drive. */
    chromium: string;
  }
}

/** Called by the test runner once: fetching a browser belongs to no single test's time. */
export function setup(project: TestProject): void {
  project.provide("chromium", findChromium());
}
