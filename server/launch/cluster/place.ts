// The place of the data and the programs. PostgreSQL's account cannot enter a private home (root's own, mode 700), so
// both then go to a place that it can enter, which is remembered in `.data`.
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Account, accountFor, canEnter } from "./account";
import { type Binaries, copyBinaries, findBinaries } from "./binaries";

const SHELTER = "/var/lib/fukan";
const EPHEMERAL = "fukan-postgres-";

/** Everything needed to run one PostgreSQL. */
export interface Place {
  readonly directory: string;
  readonly cluster: string;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  readonly ephemeral: boolean;
}

const sheltered = (dataDir: string): string => {
  const note = join(dataDir, "place");
  if (existsSync(note)) return readFileSync(note, "utf8").trim();
  const chosen = join(SHELTER, randomBytes(8).toString("hex"));
  writeFileSync(note, `${chosen}\n`);
  return chosen;
};

const lasting = (dataDir: string): string => {
  const data = resolve(dataDir);
  mkdirSync(data, { recursive: true });
  const own = join(data, "postgres");
  if (canEnter(accountFor(join(own, "cluster")), data)) return own;
  return sheltered(data);
};

/** Where temporary clusters are created; each is a `fukan-postgres-*` inside it. */
export const ephemeralRoot = (): string =>
  canEnter(accountFor(tmpdir()), tmpdir()) ? tmpdir() : "/var/tmp";

/** Whether a directory's name is that of a temporary cluster. */
export const isEphemeralName = (name: string): boolean => name.startsWith(EPHEMERAL);

/** Chooses and prepares the place for a permanent cluster below `dataDir`, or for a temporary one. */
export const choosePlace = (dataDir: string, ephemeral: boolean): Place => {
  const directory = ephemeral ? mkdtempSync(join(ephemeralRoot(), EPHEMERAL)) : lasting(dataDir);
  const cluster = join(directory, "cluster");
  mkdirSync(directory, { recursive: true });
  chmodSync(directory, 0o711);
  const account = accountFor(cluster);
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  if (account !== undefined) chownSync(cluster, account.uid, account.gid);
  const found = findBinaries();
  const binaries = canEnter(account, join(found.root, "native/bin"))
    ? found
    : copyBinaries(found, SHELTER);
  return { directory, cluster, binaries, account, ephemeral };
};
