// Signed statements of where each record ends, for those who keep them outside the database.
import { listAllHeads } from "@/db/queries/heads";
import { signHead } from "./seal";

export { markHeadsMailed, takeHeadsMail } from "@/db/queries/heads";

/** The signed statements of all projects, concatenated. "": nothing is on record. */
export const signedHeads = async (sealKey: string): Promise<string> =>
  (await listAllHeads()).map((head) => signHead(sealKey, head)).join("\n");
