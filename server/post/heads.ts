// Hands out signed statements of the ends of the records once a day, into a folder and by mail.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { env } from "../env";
import { incident } from "../log";
import { markHeadsMailed, signedHeads, takeHeadsMail } from "../services/heads";
import { type Post, transportOf } from "./sender";

/** Milliseconds between two checks whether the day has changed. */
const REST_MS = 10 * 60_000;

const DAY = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: "Asia/Tokyo" });

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;

/** Writes the statements of today, a day in Asia/Tokyo in real time. An existing file is not changed. */
export async function writeHeads(sealKey: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `fukan-heads-${DAY.format(new Date())}.txt`);
  try {
    await writeFile(path, await signedHeads(sealKey), { flag: "wx" });
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
  }
}

/** Sends today's statements unless this or another server has done so. If that fails, it is tried again in an hour. */
export async function mailHeads(sealKey: string, post: Post, address: string): Promise<void> {
  if (!(await takeHeadsMail())) return;
  const transport = transportOf(post);
  try {
    await transport.sendMail({
      from: post.from,
      to: { name: "", address },
      subject: `記録の控え / Signed ends of the records (${DAY.format(new Date())})`,
      text: `${post.address}\n\n${await signedHeads(sealKey)}`,
      headers: { "auto-submitted": "auto-generated" },
    });
  } finally {
    transport.close();
  }
  await markHeadsMailed();
}

/** Hands out statements until it is stopped. null: this installation has no place for them. */
export function startHandingOut(): (() => Promise<void>) | null {
  const { FUKAN_SEAL_KEY, FUKAN_HEAD_DIR, FUKAN_HEAD_MAIL, NEXTAUTH_URL = "" } = env();
  const { FUKAN_SMTP_URL: url, FUKAN_MAIL_FROM: from } = env();
  if (FUKAN_SEAL_KEY === undefined) return null;
  if (FUKAN_HEAD_DIR === undefined && FUKAN_HEAD_MAIL === undefined) return null;
  const end = new AbortController();
  const { signal } = end;
  const handOut = async () => {
    if (FUKAN_HEAD_DIR !== undefined) await writeHeads(FUKAN_SEAL_KEY, FUKAN_HEAD_DIR);
    if (FUKAN_HEAD_MAIL !== undefined && url !== undefined && from !== undefined)
      await mailHeads(FUKAN_SEAL_KEY, { url, from, address: NEXTAUTH_URL }, FUKAN_HEAD_MAIL);
  };
  const going = (async () => {
    while (!signal.aborted) {
      await handOut().catch((error: unknown) => incident(error, "heads"));
      await pause(REST_MS, undefined, { signal }).catch(() => undefined);
    }
  })();
  return async () => {
    end.abort();
    await going;
  };
}
