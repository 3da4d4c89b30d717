import type { TEST_CASE } from "@/server/domain/records/test-case";
import { type KindWords, noted, say } from "./words";

export const testCase: KindWords<typeof TEST_CASE> = {
  one: say("試験項目", "test case"),
  many: say("試験項目", "Test cases"),
  enter: say("試験項目を登録する", "Enter a test case"),
  labels: {
    kind: say("種類", "Kind"),
    title: say("題名", "Title"),
    platform: noted(
      "系統",
      "Platform",
      say(
        "どの系統にも当てはまるときは空けておきます。",
        "Leave it empty where the case is for every platform.",
      ),
    ),
    stages: noted(
      "通る段階",
      "Stages it passes",
      say("通しの試験は、すべての段階を通ります。", "A full-chain test passes every stage."),
    ),
  },
  choices: {
    kind: {
      unit: say("単体試験", "Unit test"),
      integration: say("結合試験", "Integration test"),
      system: say("総合試験", "System test"),
      full_chain: say("通しの試験", "Full-chain test"),
    },
  },
  steps: {},
};
