// `npm test` (everything), `npm test -- --changed` (what a change can affect, in two minutes) and `npm run check` (the
// steps, and the tests that need no browser).
import { mkdirSync, rmSync } from "node:fs";
import { env } from "../env";
import { affectedTests } from "./affected";
import { ensureBuilt } from "./build";
import { runNode } from "./child";
import { type Ending, runToEnd } from "./ending";
import { say, tellFailure } from "./speech";
import { type Step, steps, vitest } from "./steps";
import { readTally, type Tally } from "./tally";

const [first, ...rest] = process.argv.slice(2);
const everything = first === "--everything";
const passedOn = (everything ? rest : process.argv.slice(2)).filter((word) => word !== "--");
const chosen = passedOn.length > 0;

/** A piece of work of the run. It returns how many checks passed and which failed. */
type Work = (signal: AbortSignal) => Promise<Tally>;

const stepOf =
  ({ name, args }: Step): Work =>
  async (signal) => {
    const { code, output } = await runNode(args, { quiet: true, signal });
    console.log(`${code === 0 ? "✓" : "✗"} ${name}`);
    if (code === 0) return { passed: 1, failures: [] };
    return {
      passed: 0,
      failures: [{ name, reason: output.trimEnd().split("\n").slice(-150).join("\n") }],
    };
  };

const runBuild: Work = async (signal) => {
  try {
    await ensureBuilt(signal);
    return { passed: 1, failures: [] };
  } catch (error) {
    signal.throwIfAborted();
    tellFailure(error);
    return { passed: 0, failures: [{ name: "組み立て build", reason: "see above" }] };
  }
};

type Project = "domain" | "db" | "e2e";

const testsOf =
  (projects: readonly Project[], words: readonly string[] = []): Work =>
  async (signal) => {
    const report = `.test/vitest-${projects.join("-")}.json`;
    rmSync(report, { force: true });
    mkdirSync(".test", { recursive: true });
    const of = projects.map((project) => `--project=${project}`);
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const { code } = await runNode([vitest(), "run", ...of, ...reporters, ...words], { signal });
    return readTally(report, code);
  };

/** Does one piece of work after another. */
const inOrder = async (works: readonly Work[], signal: AbortSignal): Promise<Tally[]> => {
  const tallies: Tally[] = [];
  for (const work of works) tallies.push(await work(signal));
  return tallies;
};

const summarise = (tallies: readonly Tally[]): void => {
  const failures = tallies.flatMap((tally) => tally.failures);
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  if (failures.length > 0) say("通らなかったもの", "What failed");
  for (const { name, reason } of failures) console.log(`\n✗ ${name}\n${reason}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failures.length} failed`);
};

/** The tests that words on the command line choose, such as a file or `-t` and a title. */
const runChosen = (signal: AbortSignal): Promise<Tally[]> => {
  if (everything) return inOrder([runBuild, testsOf(["domain", "db", "e2e"], passedOn)], signal);
  return inOrder([testsOf(["domain", "db"], passedOn)], signal);
};

/**
 * Two pieces of work run at a time and take about as long: the steps and the tests of the domain beside the build. The
 * remaining tests run on all processors.
 */
const runAll = async (signal: AbortSignal): Promise<Tally[]> => {
  const tallies = await Promise.all([
    inOrder([...steps().map(stepOf), testsOf(["domain"])], signal),
    inOrder(everything ? [runBuild] : [], signal),
  ]);
  return [...tallies.flat(), await testsOf(everything ? ["db", "e2e"] : ["db"])(signal)];
};

const runAffected = async (signal: AbortSignal, since: string | undefined): Promise<Tally[]> => {
  const { chosen: files, leftOut } = affectedTests(since);
  say(
    `変更が及ぶ試験のファイルは ${files.length + leftOut.length} 件、そのうち ${files.length} 件を動かします`,
    `${files.length + leftOut.length} files of tests can be affected; ${files.length} of them run`,
  );
  for (const file of leftOut) console.log(`  時間が足りません / no time: ${file}`);
  if (files.length === 0) return [];
  const build = files.some((file) => file.endsWith(".spec.ts")) ? [runBuild] : [];
  return inOrder([...build, testsOf(["domain", "db", "e2e"], files)], signal);
};

const run = async ({ signal }: Ending): Promise<void> => {
  env();
  const [word, since] = passedOn;
  if (word === "--changed") summarise(await runAffected(signal, since));
  else summarise(await (chosen ? runChosen(signal) : runAll(signal)));
};

await runToEnd(run, false);
