// `npm run verify-record`: reads every event again and says whether the chain is whole.
import { joinDatabase } from "./database";
import { runToEnd } from "./ending";
import { Hindrance, say } from "./speech";

await runToEnd(async (ending) => {
  const { ownerUrl } = await joinDatabase(".data", ending);
  const { verifyRecord } = await import("../record/verify");
  const broken = await verifyRecord(ownerUrl);
  for (const line of broken) console.error(`  ${line}`);
  if (broken.length > 0) {
    throw new Hindrance(
      "記録が書き換えられているか、欠けています（上の行）。",
      "The record has been altered or is incomplete (the lines above).",
    );
  }
  say(
    "記録は始めから終わりまでつながっています。",
    "The record is whole, from first line to last.",
  );
}, false);
