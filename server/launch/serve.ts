// Starts the product: port, build, database, migrations, record, pages; and ends all of it together.
import { parseArgs } from "node:util";
import next from "next";
import { checkServing, env, provideEnv } from "../env";
import { incident } from "../log";
import { ensureBuilt } from "./build";
import { openDatabase, reserve } from "./database";
import { type Ending, runToEnd } from "./ending";
import { checkPort, closeDoor, createDoor, listen } from "./http-server";
import { Hindrance, say } from "./speech";

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

const openPages = async (ending: Ending, dev: boolean): Promise<void> => {
  const { HOST, PORT } = env();
  const app = next({ dev, dir: process.cwd(), hostname: HOST, port: PORT });
  await app.prepare();
  ending.add(() => app.close());
  const pages = app.getRequestHandler();
  const door = createDoor((request, response) => {
    pages(request, response).catch((error: unknown) => {
      incident(error, "page");
      response.destroy();
    });
  });
  await listen(door, PORT, HOST);
  ending.add(() => closeDoor(door));
  const { endChanges } = await import("../services/live-rooms");
  ending.add(endChanges);
  const { startForgetting } = await import("./forgetting");
  ending.add(startForgetting(env().FUKAN_SECURITY_LOG_DAYS));
  const { startSending } = await import("../post/sender");
  const endSending = startSending();
  if (endSending !== null) ending.add(endSending);
  const { startHandingOut } = await import("../post/heads");
  const endHandingOut = startHandingOut();
  if (endHandingOut !== null) ending.add(endHandingOut);
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
  await openPages(ending, given.dev);
  await welcome(address, demonstration);
}, true);
