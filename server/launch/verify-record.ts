// `npm run verify-record`: reads every event and every version again and says whether they match their seals.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { env } from "../env";
import { joinDatabase } from "./database";
import { runToEnd } from "./ending";
import { Hindrance, say } from "./speech";

const readArguments = () => {
  try {
    return parseArgs({ options: { head: { type: "string" } } }).values;
  } catch {
    throw new Hindrance(
      "使い方: npm run verify-record -- --head 控えのファイル（--head は省けます）",
      "Usage: npm run verify-record -- --head FILE (--head may be left out)",
    );
  }
};

/** The statements in the file given on the command line. */
async function heldHeads() {
  const given = readArguments();
  if (given.head === undefined) return [];
  const { readHeads } = await import("../domain/events/head");
  const nothing = new Hindrance(
    `記録の控えが ${given.head} にありません。画面「記録」や手紙から保存したファイルを指定してください。`,
    `There is no statement of a record's end in ${given.head}: name a file saved from the records screen or from a letter.`,
  );
  try {
    const heads = readHeads(readFileSync(given.head, "utf8"));
    if (heads.length > 0) return heads;
  } catch {
    throw nothing;
  }
  throw nothing;
}

await runToEnd(async (ending) => {
  const { ownerUrl } = await joinDatabase(".data", ending);
  const heads = await heldHeads();
  const { verifyDatabase } = await import("../record/verify");
  const { sentencesOf, summaryOf } = await import("../record/verify-words");
  const verified = await verifyDatabase(ownerUrl, {
    sealKey: env().FUKAN_SEAL_KEY ?? "",
    heads,
  });
  for (const each of verified.filter(({ lines }) => lines > 0)) say(...summaryOf(each));
  const broken = verified.flatMap(sentencesOf);
  for (const line of broken) console.error(`  ${line}`);
  if (broken.length > 0) {
    throw new Hindrance(
      "記録が書き換えられているか、欠けています（上の行）。",
      "The record has been altered or is incomplete (the lines above).",
    );
  }
  if (heads.length > 0)
    say(
      `お手元の控え ${heads.length} 通の行は、すべて記録にあります。`,
      `The lines of all ${heads.length} statements that you hold are on record.`,
    );
  say(
    "記録は始めから終わりまでつながっています。",
    "The record is whole, from first line to last.",
  );
}, false);
