// `npm run verify-record`: reads every line and every version again and says whether they are what was sealed.
import { joinDatabase } from "./database";
import { runToEnd } from "./ending";
import { Hindrance, say } from "./speech";

await runToEnd(async (ending) => {
  const { ownerUrl } = await joinDatabase(".data", ending);
  const { verifyDatabase } = await import("../record/verify");
  const { sentencesOf, summaryOf } = await import("../record/verify-words");
  const verified = await verifyDatabase(ownerUrl);
  for (const each of verified.filter(({ lines }) => lines > 0)) say(...summaryOf(each));
  const broken = verified.flatMap(sentencesOf);
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
