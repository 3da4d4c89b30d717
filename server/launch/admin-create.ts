// `npm run admin:create -- --email … --name … --project … --project-name … --party-name …`: the first administrator.
import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { joinDatabase } from "./database";
import { runToEnd } from "./ending";
import { Hindrance, say } from "./speech";

const text = { type: "string", default: "" } as const;

const read = (): Record<"email" | "name" | "project" | "project-name" | "party-name", string> => {
  try {
    const options = {
      email: text,
      name: text,
      project: text,
      "project-name": text,
      "party-name": text,
    };
    return parseArgs({ options }).values;
  } catch {
    throw malformed();
  }
};

const EXAMPLE =
  "npm run admin:create -- --email a@example.go.jp --name 山田花子 --project cocoa --project-name 接触確認アプリ --party-name 厚生労働省";

const malformed = () =>
  new Hindrance(
    `メール、名前、事業の符号（半角の英小文字・数字・ハイフン）、事業の名前、省の名前が必要です: ${EXAMPLE}`,
    `Needed: an e-mail, a name, the project's key (a-z, 0-9, hyphens), its name, the ministry's name: ${EXAMPLE}`,
  );

await runToEnd(async (ending) => {
  const given = read();
  const { ownerUrl } = await joinDatabase(".data", ending);
  const { migrate } = await import("../../db/migrate");
  await migrate(ownerUrl);
  const { createAdministrator } = await import("../services/create-administrator");
  const { Refusal } = await import("../services/refusal");
  const password = randomBytes(12).toString("base64url");
  const { email, name, project: key } = given;
  const project = { key, name: given["project-name"], partyName: given["party-name"] };
  try {
    const made = await createAdministrator({ email, name, password, project });
    if (made === "founded") say(`事業 ${key} を始めました。`, `Project ${key} founded.`);
    else
      say(
        `事業 ${key} はすでにあるので、その省に管理者を加えました。`,
        `Project ${key} was there: the administrator was added to its ministry.`,
      );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === "input-malformed") throw malformed();
    throw new Hindrance(
      `${email} のアカウントは閉じられています。別のメールを使ってください。`,
      `The account of ${email} was closed: use another e-mail.`,
    );
  }
  say(
    `管理者 ${email} を作りました。パスワード: ${password}（はじめのサインインで変えます）`,
    `Administrator ${email} made. Password: ${password} (to be changed at the first sign-in)`,
  );
}, false);
