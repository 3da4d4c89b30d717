// The settings. Only this file reads them. All wrong settings are reported at once, each in one plain sentence.
import { createPrivateKey } from "node:crypto";
import { availableParallelism } from "node:os";
import { z } from "zod";
import { PlainError } from "./domain/plain-error";

const flag = z
  .enum(["0", "1"])
  .default("0")
  .transform((v) => v === "1");
const url = z.string().regex(/^postgres(ql)?:\/\//);

const isSealKey = (text: string): boolean => {
  try {
    const key = Buffer.from(text, "base64");
    const { asymmetricKeyType } = createPrivateKey({ key, format: "der", type: "pkcs8" });
    return asymmetricKeyType === "ed25519";
  } catch {
    return false;
  }
};

/** More processes than this are started only on request: each takes about 300 MB. */
const MOST_WORKERS = 4;

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  /** The login for serving people. It needs only membership of fukan_app. */
  DATABASE_URL: url.optional(),
  /** The login that migrates and, in a demonstration, plays the record. Default: DATABASE_URL. */
  DATABASE_OWNER_URL: url.optional(),
  /** A direct connection for LISTEN, if DATABASE_URL leads through a pooler. */
  DATABASE_LISTEN_URL: url.optional(),
  /** 0: do not prepare statements, for a PgBouncer that does not support them. */
  DATABASE_PREPARE: z
    .enum(["0", "1"])
    .default("1")
    .transform((v) => v === "1"),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  /** The number of processes that answer with pages. */
  FUKAN_WORKERS: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .default(() => Math.min(MOST_WORKERS, availableParallelism())),
  /** Whether the COCOA record is replayed. Absent: without a DATABASE_URL it is. */
  FUKAN_DEMONSTRATION: z
    .enum(["0", "1"])
    .transform((v) => v === "1")
    .optional(),
  FUKAN_RECORD_UNTIL: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/)
    .refine((text) => {
      const day = text.slice(0, 10);
      const time = Date.parse(day);
      return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
    })
    .optional(),
  /** 1: a proxy in front sets X-Forwarded-For, and its last entry is trusted. */
  FUKAN_TRUST_PROXY: flag,
  /** The mail server for copies of decisions. Without it and a sender no mail is sent. */
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
  /** The key that signs the end of the record: an Ed25519 private key, PKCS #8 in base64. */
  FUKAN_SEAL_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{64}$/)
    .refine(isSealKey)
    .optional(),
  /** A folder that receives the signed ends of the records each day. */
  FUKAN_HEAD_DIR: z.string().optional(),
  /** An address that receives them each day. */
  FUKAN_HEAD_MAIL: z
    .string()
    .max(320)
    .regex(/^[^\s@,;<>]+@[^\s@,;<>]+$/)
    .optional(),
  /** Minutes without activity after which a session ends. */
  FUKAN_IDLE_MINUTES: z.coerce.number().int().min(1).max(480).default(30),
  /** Days for which the security log is kept. */
  FUKAN_SECURITY_LOG_DAYS: z.coerce.number().int().min(30).max(3650).default(365),
  NEXTAUTH_SECRET: z.string().min(32).optional(),
  NEXTAUTH_URL: z.url({ protocol: /^https?$/ }).optional(),
});

export type Settings = z.infer<typeof schema>;

/** Why a setting is not accepted, and how to write it. */
interface Reason {
  readonly ja: string;
  readonly en: string;
}

const URL_OF_DATABASE: Reason = {
  ja: "postgres:// で始まるアドレスを書いてください。",
  en: "write an address that begins with postgres://.",
};
const FLAG: Reason = { ja: "1 か 0 を書いてください。", en: "write 1 or 0." };
const BOTH_FOR_MAIL: Reason = {
  ja: "メールを送るには、FUKAN_SMTP_URL と FUKAN_MAIL_FROM の両方が必要です。",
  en: "to send mail, both FUKAN_SMTP_URL and FUKAN_MAIL_FROM are needed.",
};
const SERVER_FOR_HEADS: Reason = {
  ja: "記録の控えを FUKAN_HEAD_MAIL に送るのに必要です。",
  en: "it is needed to send the ends of the records to FUKAN_HEAD_MAIL.",
};
const SECRET_FOR_DATABASE: Reason = {
  ja: "DATABASE_URL を使うときに必要です。「openssl rand -hex 32」の結果などを書いてください。",
  en: "it is needed with DATABASE_URL: write, for example, the result of `openssl rand -hex 32`.",
};
const IN_README: Reason = {
  ja: "値が正しくありません。README の「設定」を見て直してください。",
  en: 'the value is not valid: see "Settings" in the README.',
};
const REASONS: Partial<Record<keyof Settings, Reason>> = {
  PORT: {
    ja: "1 から 65535 までの整数を書いてください。",
    en: "write a whole number from 1 to 65535.",
  },
  DATABASE_URL: URL_OF_DATABASE,
  DATABASE_OWNER_URL: URL_OF_DATABASE,
  DATABASE_LISTEN_URL: URL_OF_DATABASE,
  DATABASE_POOL: {
    ja: "1 から 200 までの整数を書いてください。",
    en: "write a whole number from 1 to 200.",
  },
  FUKAN_WORKERS: {
    ja: "1 から 64 までの整数を書いてください。",
    en: "write a whole number from 1 to 64.",
  },
  DATABASE_PREPARE: FLAG,
  FUKAN_DEMONSTRATION: FLAG,
  FUKAN_TRUST_PROXY: FLAG,
  FUKAN_RECORD_UNTIL: {
    ja: "2021-02-18 か 2021-02-18T09:00 のように、暦にある日を書いてください。",
    en: "write a day of the calendar, as 2021-02-18 or 2021-02-18T09:00.",
  },
  FUKAN_SMTP_URL: {
    ja: "smtps://host:465 か smtp://host:587 のように書いてください。",
    en: "write it as smtps://host:465 or smtp://host:587.",
  },
  FUKAN_MAIL_FROM: {
    ja: "「俯瞰 <fukan@example.go.jp>」のように、メールアドレスで終わるように書いてください。",
    en: 'write a mail address, as "Fukan <fukan@example.go.jp>".',
  },
  FUKAN_SEAL_KEY: {
    ja: "Ed25519 の秘密鍵を、PKCS #8 の base64（64文字）で書いてください。作り方は docs/verify.md にあります。",
    en: "write an Ed25519 private key, PKCS #8 in base64 (64 characters); docs/verify.md says how to make one.",
  },
  FUKAN_HEAD_MAIL: {
    ja: "メールアドレスを一つ書いてください。",
    en: "write one mail address.",
  },
  NEXTAUTH_SECRET: {
    ja: "32文字以上にしてください。「openssl rand -hex 32」で作れます。",
    en: "write at least 32 characters; `openssl rand -hex 32` makes some.",
  },
  NEXTAUTH_URL: {
    ja: "https:// か http:// で始まるアドレスを書いてください。",
    en: "write an address that begins with https:// or http://.",
  },
};

/** Thrown for missing or wrong settings. The message is for the person who starts the server. */
export class SettingsError extends PlainError {
  constructor(faults: ReadonlyMap<string, Reason>) {
    const lines = [...faults].map(([name, { ja, en }]) => `設定 ${name}：${ja}\n  ${name}: ${en}`);
    super(lines.join("\n"));
  }
}

type Named = Readonly<Record<string, string | undefined>>;

/** The settings that are missing, given the others. */
function missing(named: Named, serving: boolean): [string, Reason][] {
  const lone = (named.FUKAN_SMTP_URL === undefined) !== (named.FUKAN_MAIL_FROM === undefined);
  const absent = named.FUKAN_SMTP_URL === undefined ? "FUKAN_SMTP_URL" : "FUKAN_MAIL_FROM";
  const unsent = named.FUKAN_HEAD_MAIL !== undefined && named.FUKAN_SMTP_URL === undefined;
  const unsigned =
    serving && named.DATABASE_URL !== undefined && named.NEXTAUTH_SECRET === undefined;
  return [
    ...(lone ? ([[absent, BOTH_FOR_MAIL]] satisfies [string, Reason][]) : []),
    ...(unsent ? ([["FUKAN_SMTP_URL", SERVER_FOR_HEADS]] satisfies [string, Reason][]) : []),
    ...(unsigned ? ([["NEXTAUTH_SECRET", SECRET_FOR_DATABASE]] satisfies [string, Reason][]) : []),
  ];
}

const reasonOf = (name: string): Reason =>
  Object.entries(REASONS).find(([known]) => known === name)?.[1] ?? IN_README;

function read(values: NodeJS.ProcessEnv, serving: boolean): Settings {
  const named = Object.fromEntries(Object.entries(values).filter(([, v]) => v !== ""));
  const parsed = schema.safeParse(named);
  const wrong = parsed.error?.issues.map(({ path }) => String(path[0] ?? "")) ?? [];
  const faults = new Map([
    ...wrong.map((name): [string, Reason] => [name, reasonOf(name)]),
    ...missing(named, serving),
  ]);
  if (!parsed.success || faults.size > 0) throw new SettingsError(faults);
  return parsed.data;
}

let current: Settings | undefined;

/** The settings of this process, parsed at first use. */
export function env(): Settings {
  current ??= read(process.env, false);
  return current;
}

/** Fails with every setting that is wrong, or missing for a server that serves people. */
export function checkServing(): void {
  read(process.env, true);
}

/** Sets environment variables before the application is loaded, as the launcher does. */
export function provideEnv(values: Partial<Record<keyof Settings, string>>): void {
  Object.assign(process.env, values);
  current = undefined;
}

/** This process's environment plus these values, for a child process. */
export const childEnv = (values: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...values,
});
