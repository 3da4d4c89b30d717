// The settings. Read here and nowhere else; a wrong one is named in one plain sentence.
import { z } from "zod";

const flag = z
  .enum(["0", "1"])
  .default("0")
  .transform((v) => v === "1");
const url = z.string().regex(/^postgres(ql)?:\/\//);

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  /** The login under which people are served; needs membership of fukan_app only. */
  DATABASE_URL: url.optional(),
  /** The login that migrates and, in the demonstration, plays the record; DATABASE_URL when absent. */
  DATABASE_OWNER_URL: url.optional(),
  /** Where LISTEN can be had, if DATABASE_URL leads through a pooler. */
  DATABASE_LISTEN_URL: url.optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  FUKAN_DEMONSTRATION: flag,
  FUKAN_RECORD_UNTIL: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/)
    .refine((text) => {
      const day = text.slice(0, 10);
      const time = Date.parse(day);
      return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
    })
    .optional(),
  /** 1: a proxy in front sets X-Forwarded-For, and its last entry is believed. */
  FUKAN_TRUST_PROXY: flag,
  /** The mail server to which copies of decisions are handed; without it and a sender no mail is sent. */
  FUKAN_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/)
    .refine((text) => URL.canParse(text))
    .optional(),
  FUKAN_MAIL_FROM: z
    .string()
    .max(320)
    .regex(/^[^\r\n]*[^\s@]+@[^\s@]+$/)
    .optional(),
  NEXTAUTH_SECRET: z.string().min(32).optional(),
  NEXTAUTH_URL: z.url().optional(),
});

export type Settings = z.infer<typeof schema>;

/** Raised for settings that are missing or wrong; the message is for the person who starts the server. */
export class SettingsError extends Error {}

function read(values: NodeJS.ProcessEnv): Settings {
  const filled = Object.fromEntries(Object.entries(values).filter(([, v]) => v !== ""));
  const parsed = schema.safeParse(filled);
  if (parsed.success) return parsed.data;
  const name = String(parsed.error.issues[0]?.path[0] ?? "");
  throw new SettingsError(
    `設定 ${name} の値が正しくありません。README の「設定」を見て直してください。 / The setting ${name} is not valid: see "Settings" in the README.`,
  );
}

let current: Settings | undefined;

/** The settings of this process; parsed at first use. */
export function env(): Settings {
  current ??= read(process.env);
  return current;
}

/** Puts values into the environment before the application is loaded, as the launcher does. */
export function provideEnv(values: Partial<Record<keyof Settings, string>>): void {
  Object.assign(process.env, values);
  current = undefined;
}

/** The environment of a child process: this one's, with these values. */
export const childEnv = (values: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...values,
});
