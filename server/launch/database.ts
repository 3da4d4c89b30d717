// Which database this process uses: the one in the settings, or the embedded one.
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env, provideEnv } from "../env";
import type { Ending } from "./ending";
import { holderOf, holdInstance } from "./instance-lock";
import { checkOwner, checkReach, whereOf } from "./outside-database";
import { findRunning, startPostgres } from "./postgres";
import { Hindrance, say } from "./speech";

/** A database ready to be migrated, with its settings already in the environment. */
export interface Database {
  readonly ownerUrl: string;
  readonly demonstration: boolean;
}

const ownSecret = (dataDir: string): string => {
  const path = join(dataDir, "secret");
  mkdirSync(dataDir, { recursive: true });
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString("hex"), { mode: 0o600 });
  return readFileSync(path, "utf8").trim();
};

/** The key that signs the end of the record. It is created at the first start and stored in no database. */
const ownSealKey = (dataDir: string): string => {
  const path = join(dataDir, "seal-key");
  try {
    mkdirSync(dataDir, { recursive: true });
    if (!existsSync(path)) {
      const { privateKey } = generateKeyPairSync("ed25519");
      const text = privateKey.export({ format: "der", type: "pkcs8" }).toString("base64");
      writeFileSync(path, text, { mode: 0o600 });
    }
    return readFileSync(path, "utf8").trim();
  } catch {
    throw new Hindrance(
      `記録の控えに署名する鍵のファイル ${path} を読み書きできません。フォルダーの権限を直すか、FUKAN_SEAL_KEY に鍵を設定してください（docs/verify.md）。`,
      `The file ${path} with the key that signs the record cannot be read or written: correct the folder's permissions or set FUKAN_SEAL_KEY (docs/verify.md).`,
    );
  }
};

const holdSealKey = (dataDir: string): void =>
  provideEnv({ FUKAN_SEAL_KEY: env().FUKAN_SEAL_KEY ?? ownSealKey(dataDir) });

const outside = async (appUrl: string): Promise<Database> => {
  const ownerUrl = env().DATABASE_OWNER_URL ?? appUrl;
  await checkOwner(ownerUrl);
  if (ownerUrl !== appUrl) await checkReach(appUrl);
  return { ownerUrl, demonstration: holdsExercise() };
};

/** Whether the database holds the exercise: by setting, and else if it is one of our own. */
export const holdsExercise = (): boolean =>
  env().FUKAN_DEMONSTRATION ?? env().DATABASE_URL === undefined;

/** The folder of a database of our own: the exercise and projects of one's own never share one. */
const folderOf = (dataDir: string): string => (holdsExercise() ? dataDir : join(dataDir, "own"));

const attach = (ownerUrl: string, appUrl: string, dataDir: string): Database => {
  const demonstration = holdsExercise();
  provideEnv({
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
    FUKAN_DEMONSTRATION: demonstration ? "1" : "0",
    NEXTAUTH_SECRET: env().NEXTAUTH_SECRET ?? ownSecret(dataDir),
  });
  return { ownerUrl, demonstration };
};

const own = async (dataDir: string, ending: Ending): Promise<Database> => {
  say("データベースを始めています", "Starting the database");
  const running = await startPostgres({
    dataDir: folderOf(dataDir),
    log: say,
    signal: ending.signal,
  });
  ending.add(running.stop);
  return attach(running.ownerUrl, running.appUrl(), dataDir);
};

/** Prevents a second server on `dataDir`. On an external database there may be many servers. */
export const reserve = (dataDir: string, ending: Ending): void => {
  if (env().DATABASE_URL === undefined) ending.add(holdInstance(folderOf(dataDir)));
};

/** Which database a command works on, for people: its place, and never its password. */
export const databaseNamed = (dataDir: string): { readonly ja: string; readonly en: string } => {
  const { DATABASE_URL } = env();
  if (DATABASE_URL !== undefined) {
    const where = whereOf(env().DATABASE_OWNER_URL ?? DATABASE_URL);
    return { ja: where, en: where };
  }
  const folder = folderOf(dataDir);
  return holdsExercise()
    ? {
        ja: `演習用の組み込みデータベース（${folder}）`,
        en: `the exercise's own database (${folder})`,
      }
    : { ja: `組み込みのデータベース（${folder}）`, en: `the database of this machine (${folder})` };
};

/** Opens the database for a server. */
export const openDatabase = async (dataDir: string, ending: Ending): Promise<Database> => {
  const { DATABASE_URL } = env();
  holdSealKey(dataDir);
  return DATABASE_URL === undefined ? own(dataDir, ending) : outside(DATABASE_URL);
};

/** Opens the database for a command that runs beside the server: the running one's, if there is one. */
export const joinDatabase = async (dataDir: string, ending: Ending): Promise<Database> => {
  const { DATABASE_URL } = env();
  holdSealKey(dataDir);
  if (DATABASE_URL !== undefined) return outside(DATABASE_URL);
  const folder = folderOf(dataDir);
  const running = holderOf(folder) === undefined ? undefined : findRunning(folder);
  if (running !== undefined) return attach(running.ownerUrl, running.appUrl(), dataDir);
  reserve(dataDir, ending);
  return own(dataDir, ending);
};
