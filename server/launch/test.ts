// `npm test` (everything), `npm test -- --changed` (what a change can affect, in two minutes) and `npm run check` (the
// steps, and the tests that need no browser).
import { mkdirSync, rmSync } from "node:fs";
import { env } from "../env";
import { affectedTests } from "./affected";
import { ensureBuilt } from "./build";
import { runNode } from "./child";
import { type Ending, runToEnd } from "./ending";
import { say, tellFailure } from "./speech";
import { steps, vitest } from "./steps";
import { readTally, type Tally } from "./tally";

const REPORT = ".test/vitest.json";
const [first, ...rest] = process.argv.slice(2);
const everything = first === "--everything";
const passedOn = (everything ? rest : process.argv.slice(2)).filter((word) => word !== "--");
const chosen = passedOn.length > 0;

/** The steps, two at a time: each keeps about one processor busy. */
const runSteps = async (signal: AbortSignal): Promise<Tally> => {
  const failures: { name: string; reason: string }[] = [];
  const left = steps();
  let passed = 0;
  const work = async () => {
    for (let step = left.shift(); step !== undefined; step = left.shift()) {
      const { name, args } = step;
      const { code, output } = await runNode(args, { quiet: true, signal });
      console.log(`${code === 0 ? "✓" : "✗"} ${name}`);
      if (code === 0) passed += 1;
      else failures.push({ name, reason: output.trimEnd().split("\n").slice(-150).join("\n") });
    }
  };
  await Promise.all([work(), work()]);
  return { passed, failures };
};

const runBuild = async (signal: AbortSignal): Promise<Tally> => {
  try {
    await ensureBuilt(signal);
    return { passed: 1, failures: [] };
  } catch (error) {
    signal.throwIfAborted();
    tellFailure(error);
    return { passed: 0, failures: [{ name: "組み立て build", reason: "see above" }] };
  }
};

const runVitest = async (signal: AbortSignal, words: readonly string[]): Promise<Tally> => {
  rmSync(REPORT, { force: true });
  mkdirSync(".test", { recursive: true });
  const projects = everything ? [] : ["--project=domain", "--project=db"];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`];
  const { code } = await runNode([vitest(), "run", ...projects, ...reporters, ...words], {
    signal,
  });
  return readTally(REPORT, code);
};

const summarise = (tallies: readonly Tally[]): void => {
  const failures = tallies.flatMap((tally) => tally.failures);
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  if (failures.length > 0) say("通らなかったもの", "What failed");
  for (const { name, reason } of failures) console.log(`\n✗ ${name}\n${reason}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failures.length} failed`);
};

const runEverything = async (signal: AbortSignal): Promise<Tally[]> => {
  const tallies: Tally[] = [];
  if (!chosen) tallies.push(await runSteps(signal));
  if (everything) tallies.push(await runBuild(signal));
  tallies.push(await runVitest(signal, passedOn));
  return tallies;
};

const runAffected = async (signal: AbortSignal, since: string | undefined): Promise<Tally[]> => {
  const { chosen: files, leftOut } = affectedTests(since);
  say(
    `変更が及ぶ試験のファイルは ${files.length + leftOut.length} 件、そのうち ${files.length} 件を動かします`,
    `${files.length + leftOut.length} files of tests can be affected; ${files.length} of them run`,
  );
  for (const file of leftOut) console.log(`  時間が足りません / no time: ${file}`);
  if (files.length === 0) return [];
  const build = files.some((file) => file.endsWith(".spec.ts")) ? [await runBuild(signal)] : [];
  return [...build, await runVitest(signal, files)];
};

const run = async ({ signal }: Ending): Promise<void> => {
  env();
  const [word, since] = passedOn;
  summarise(word === "--changed" ? await runAffected(signal, since) : await runEverything(signal));
};

await runToEnd(run, false);
