// Sends waiting letters one after another. A letter that the mail server does not accept stays waiting, and is given up
// after it was rejected several times.
import { setTimeout as pause } from "node:timers/promises";
import { createTransport } from "nodemailer";
import { env } from "../env";
import { incident } from "../log";
import {
  type Letter,
  markLetterRefused,
  markLetterSent,
  readLetter,
  takeLetter,
} from "../services/letters";
import { signHead } from "../services/seal";
import { letterText } from "./letter-text";

/** Milliseconds between two checks while nothing is waiting. */
const REST_MS = 5_000;
/** Much less than the two minutes for which a server reserves a letter. */
const PATIENCE_MS = 15_000;

export interface Post {
  /** `smtp://` or `smtps://`, including user and password if needed. */
  readonly url: string;
  readonly from: string;
  /** The address of the console, without a trailing slash. */
  readonly address: string;
}

export const transportOf = ({ url }: Pick<Post, "url">) =>
  createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

/** What the log says about a failure: never an address, and no text from the mail server. */
export const causeOf = (error: unknown): Error => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  return new Error(`the mail server did not take a letter (${code})`);
};

/** The signed statement of the end of the record. "": this server signs nothing. */
function signedHead(head: Letter["head"]): string {
  const { FUKAN_SEAL_KEY } = env();
  return head === null || FUKAN_SEAL_KEY === undefined ? "" : signHead(FUKAN_SEAL_KEY, head);
}

/**
 * SMTP commands that are about the letter itself. Earlier refusals (a wrong password, an unknown sender) are about our
 * settings.
 */
const ABOUT_LETTER: readonly unknown[] = ["RCPT TO", "DATA"];

/** The mail server's code when it refused this letter, such as 550. null: it said nothing about the letter. */
const answerOf = (error: unknown): number | null =>
  error instanceof Error &&
  "command" in error &&
  ABOUT_LETTER.includes(error.command) &&
  "responseCode" in error &&
  typeof error.responseCode === "number"
    ? error.responseCode
    : null;

/** Sends one letter. Returns whether one was due. A letter keeps its number however often it is tried. */
export async function sendNext(post: Post): Promise<boolean> {
  const taken = await takeLetter();
  if (taken === null) return false;
  const letter = await readLetter(taken);
  if (letter === null) return true;
  const { subject, text, files } = letterText(
    letter,
    taken.locale ?? "ja",
    post.address,
    signedHead(letter.head),
  );
  const transport = transportOf(post);
  try {
    await transport.sendMail({
      from: post.from,
      to: { name: "", address: taken.email },
      subject,
      text,
      messageId: `<${taken.id}@fukan>`,
      headers: { "auto-submitted": "auto-generated" },
      attachments: files.map(({ name, content }) => ({
        filename: name,
        content,
        contentType: "application/json",
      })),
    });
  } catch (error) {
    incident(causeOf(error), "mail");
    const answer = answerOf(error);
    if (answer !== null) await markLetterRefused(taken, answer >= 500);
    return true;
  } finally {
    transport.close();
  }
  await markLetterSent(taken);
  return true;
}

/** Sends letters until it is stopped. null: this installation sends no mail. */
export function startSending(): (() => Promise<void>) | null {
  const { FUKAN_SMTP_URL: url, FUKAN_MAIL_FROM: from, NEXTAUTH_URL = "" } = env();
  if (url === undefined || from === undefined) return null;
  const post = { url, from, address: NEXTAUTH_URL.replace(/\/+$/, "") };
  const end = new AbortController();
  const { signal } = end;
  const rest = () => pause(REST_MS, undefined, { signal }).catch(() => undefined);
  let down = false;
  const going = (async () => {
    while (!signal.aborted) {
      try {
        const more = await sendNext(post);
        down = false;
        if (!more) await rest();
      } catch (error) {
        if (!down && !signal.aborted) incident(error, "mail");
        down = true;
        await rest();
      }
    }
  })();
  return async () => {
    end.abort();
    await going;
  };
}
