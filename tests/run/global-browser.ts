import type { TestProject } from "vitest/node";
import { findChromium } from "./chromium";

declare module "vitest" {
  interface ProvidedContext {
    /** The path of the Chromium that the tests use. */
    chromium: string;
  }
}

/** Called once by the test runner, so that downloading a browser does not count towards any single test's time. */
export function setup(project: TestProject): void {
  project.provide("chromium", findChromium());
}
