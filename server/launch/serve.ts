// Starts the product: port, build, database, migrations, record, pages; and shuts it all down together.
import { parseArgs } from "node:util";
import { checkServing, env, provideEnv } from "../env";
import { ensureBuilt } from "./build";
import { openDatabase, reserve } from "./database";
import { type Ending, runToEnd } from "./ending";
import { checkPort } from "./http-server";
import { startJobs } from "./jobs";
import { openPages } from "./pages";
import { Hindrance, say } from "./speech";
import { startWorkers } from "./workers";

const readArguments = () => {
  try {
    const options = {
      dev: { type: "boolean", default: false },
      data: { type: "string", default: ".data" },
    } as const;
    return parseArgs({ options }).values;
  } catch {
    throw new Hindrance(
      "使い方: npm start または npm run dev（-- --data フォルダー は省けます）",
      "Usage: npm start or npm run dev (-- --data FOLDER may be left out)",
    );
  }
};

const tell = (line: string): void => console.log(`  ${line}`);

const fill = async (ownerUrl: string): Promise<void> => {
  const { replayIfEmpty } = await import("../record/replay");
  await replayIfEmpty(ownerUrl, env().FUKAN_RECORD_UNTIL, tell);
};

/** Answers in this process, or in several that it starts. */
const answer = async (ending: Ending, dev: boolean): Promise<void> => {
  const workers = dev ? 1 : env().FUKAN_WORKERS;
  await (workers === 1 ? openPages(ending, dev) : startWorkers(workers, ending));
  await startJobs(ending);
};

const welcome = async (address: string, demonstration: boolean): Promise<void> => {
  say(`開けます: ${address}`, `Ready at ${address}`);
  if (!demonstration) return;
  const { demonstrationSignIns } = await import("../record/personas");
  say(
    "演習用のサインイン（役割・メール・パスワード）",
    "Sign-ins of the exercise (role, e-mail, password)",
  );
  for (const { role, email, password } of demonstrationSignIns())
    tell(`${role}  ${email}  ${password}`);
};

await runToEnd(async (ending) => {
  const given = readArguments();
  checkServing();
  const { HOST, PORT, NEXTAUTH_URL } = env();
  await checkPort(PORT, HOST);
  reserve(given.data, ending);
  const address = NEXTAUTH_URL ?? `http://${HOST.includes(":") ? `[${HOST}]` : HOST}:${PORT}`;
  provideEnv({ NEXTAUTH_URL: address });
  if (!given.dev) await ensureBuilt(ending.signal);
  const { ownerUrl, demonstration } = await openDatabase(given.data, ending);
  const { migrate } = await import("../../db/migrate");
  await migrate(ownerUrl, tell);
  ending.signal.throwIfAborted();
  if (demonstration) await fill(ownerUrl);
  ending.signal.throwIfAborted();
  await answer(ending, given.dev);
  await welcome(address, demonstration);
}, true);
