// The browser for the tests: one on the machine, otherwise Debian's, otherwise Playwright's own. The headless shell is
// preferred: it is the same engine without desktop windows and takes less than half of the time.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const PLACES = [
  process.env.CHROMIUM_PATH ?? "",
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const isRoot = process.getuid?.() === 0;

const onTheMachine = (): string | undefined =>
  [...PLACES, chromium.executablePath()].find((path) => path !== "" && existsSync(path));

const fromDebian = (): void => {
  const options = {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  } as const;
  execFileSync("apt-get", ["update"], options);
  execFileSync(
    "apt-get",
    ["install", "-y", "--no-install-recommends", "chromium-headless-shell", "fonts-noto-cjk"],
    options,
  );
};

const fromPlaywright = (): void => {
  const cli = join(
    dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")),
    "cli.js",
  );
  execFileSync(process.execPath, [cli, "install", "chromium"], { stdio: "inherit" });
};

/** The path of a Chromium. It is installed if the machine has none. */
export const findChromium = (): string => {
  const present = onTheMachine();
  if (present !== undefined) return present;
  console.log("ブラウザを入れています / Installing a browser");
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    try {
      fromDebian();
    } catch {
      console.log("apt-get から入りませんでした / apt-get could not provide it");
    }
  }
  if (onTheMachine() === undefined) fromPlaywright();
  const brought = onTheMachine();
  if (brought === undefined) {
    throw new Error(
      "Chromium がありません。CHROMIUM_PATH を設定してください / No Chromium: set CHROMIUM_PATH",
    );
  }
  return brought;
};

/** Starts the browser at that path. */
export const startChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      ...(isRoot ? ["--no-sandbox"] : []),
      "--disable-gpu",
      // Each test has a browser without a cache, which would download and unpack the pages' own fonts every time. The
      // machine has the same typeface.
      "--disable-remote-fonts",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
