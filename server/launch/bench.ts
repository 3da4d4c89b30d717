// `npm run bench`: measures on a temporary PostgreSQL, so that nobody's data is touched.

import { env, provideEnv } from "../env";
import { ensureBuilt } from "./build";
import { runNode } from "./child";
import { runToEnd } from "./ending";
import { startPostgres } from "./postgres";
import { say } from "./speech";

await runToEnd(async (ending) => {
  env();
  // Verification and acts are measured without pages.
  if (!["--record", "--acts"].some((flag) => process.argv.includes(flag)))
    await ensureBuilt(ending.signal);
  const running = await startPostgres({
    dataDir: ".data",
    ephemeral: true,
    log: say,
    signal: ending.signal,
  });
  ending.add(running.stop);
  provideEnv({ DATABASE_URL: running.appUrl(), DATABASE_OWNER_URL: running.ownerUrl });
  const args = ["--import", "tsx", "bench/run.ts", ...process.argv.slice(2)];
  const { code } = await runNode(args, { signal: ending.signal });
  process.exitCode = code;
}, false);
