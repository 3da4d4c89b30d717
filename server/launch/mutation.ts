// `npm run test:mutation`: mutates the domain in one place after another and counts the mutations that no test notices.
import { env } from "../env";
import { runNode } from "./child";
import { runToEnd } from "./ending";
import { stryker } from "./steps";

const ALL = "server/domain";
const CONFIG = "tests/mutation/stryker.config.mjs";

await runToEnd(async ({ signal }) => {
  env();
  const named = process.argv.slice(2).filter((word) => word !== "--");
  const folders = named.length > 0 ? named : [ALL];
  const mutated = [
    ...folders.map((folder) => `${folder}/**/*.ts`),
    "!**/*.test.ts",
    "!**/*.fixture.ts",
  ];
  const args = [stryker(), "run", CONFIG, "--mutate", mutated.join(",")];
  const { code } = await runNode(args, { signal });
  process.exitCode = code;
}, false);
