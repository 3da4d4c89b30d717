// `npm run admin:create -- --email … --name …`: an administrator who may found projects here.
import { parseArgs } from "node:util";
import { env } from "../env";
import { databaseNamed, holdsExercise, joinDatabase } from "./database";
import { runToEnd } from "./ending";
import { Hindrance, say } from "./speech";

const text = { type: "string", default: "" } as const;

const EXAMPLE = "npm run admin:create -- --email a@example.go.jp --name 山田花子";

const malformed = () =>
  new Hindrance(
    `メールと名前が必要です: ${EXAMPLE}`,
    `An e-mail address and a name are needed: ${EXAMPLE}`,
  );

const readArguments = () => {
  try {
    return parseArgs({
      options: { email: text, name: text, data: { type: "string", default: ".data" } },
    }).values;
  } catch {
    throw malformed();
  }
};

const address = (): string => {
  const { HOST, PORT, NEXTAUTH_URL } = env();
  const host = HOST.includes(":") ? `[${HOST}]` : HOST;
  return (NEXTAUTH_URL ?? `http://${host}:${PORT}`).replace(/\/+$/, "");
};

await runToEnd(async (ending) => {
  const { email, name, data } = readArguments();
  const named = databaseNamed(data);
  say(`データベース: ${named.ja}`, `Database: ${named.en}`);
  if (holdsExercise()) {
    throw new Hindrance(
      "ここは演習のデータベースなので、管理者を作れません。DATABASE_URL に自分の PostgreSQL を設定するか、FUKAN_DEMONSTRATION=0 を付けてください。",
      "This is the database of an exercise, where no administrator can be made: set DATABASE_URL to a PostgreSQL of your own, or FUKAN_DEMONSTRATION=0.",
    );
  }
  const { ownerUrl } = await joinDatabase(data, ending);
  const { migrate } = await import("../../db/migrate");
  await migrate(ownerUrl);
  const { createAdministrator } = await import("../services/create-administrator");
  const { Refusal } = await import("../services/refusal");
  try {
    const token = await createAdministrator({ email, name });
    say(
      `${email} は、この俯瞰で事業を始められます。7日のうちに、次のリンクでパスワードを決めてください（使えるのは1回だけです）。`,
      `${email} can found projects here. Set the password by this link within 7 days; it works once.`,
    );
    console.log(`${address()}/account/reset/${token}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === "input-malformed") throw malformed();
    throw new Hindrance(
      `${email} のアカウントは閉じられているか、演習のものです。別のメールを使ってください。`,
      `The account of ${email} was closed or belongs to an exercise: use another e-mail.`,
    );
  }
}, false);
