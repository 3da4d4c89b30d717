// The browser for the tests: the headless shell, from Debian if the machine is one, otherwise any Chromium on the machine,
// otherwise Playwright's own. The shell is the same engine without desktop windows and takes less than half of the time.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const SHELL = "/usr/bin/chromium-headless-shell";

const OTHERS = [
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

const firstOf = (paths: readonly string[]): string | undefined =>
  paths.find((path) => path !== "" && existsSync(path));

const chosen = (): string | undefined => firstOf([process.env.CHROMIUM_PATH ?? "", SHELL]);

const another = (): string | undefined => firstOf([...OTHERS, chromium.executablePath()]);

/** Without a network it gives up within seconds. */
const apt = (...words: string[]): void => {
  const patience = [
    "Acquire::Retries=0",
    "Acquire::http::Timeout=10",
    "Acquire::https::Timeout=10",
  ];
  execFileSync("apt-get", [...patience.flatMap((option) => ["-o", option]), ...words], {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
};

const fromDebian = (): void => {
  if (!isRoot || !existsSync("/usr/bin/apt-get")) return;
  console.log("ブラウザを入れています / Installing a browser");
  const wanted = ["chromium-headless-shell", "fonts-noto-cjk"];
  try {
    apt("update");
    apt("install", "-y", "--no-install-recommends", ...wanted);
  } catch {
    console.log("apt-get から入りませんでした / apt-get could not provide it");
  }
};

const fromPlaywright = (): void => {
  const cli = join(
    dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")),
    "cli.js",
  );
  execFileSync(process.execPath, [cli, "install", "chromium"], { stdio: "inherit" });
};

/** The path of a Chromium. It is installed if the machine has none, and so is the shell where Debian provides it. */
export const findChromium = (): string => {
  if (chosen() === undefined) fromDebian();
  if (chosen() === undefined && another() === undefined) fromPlaywright();
  const found = chosen() ?? another();
  if (found === undefined) {
    throw new Error(
      "Chromium がありません。CHROMIUM_PATH を設定してください / No Chromium: set CHROMIUM_PATH",
    );
  }
  return found;
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
