import type { EXECUTION } from "@/server/domain/records/execution";
import { type KindWords, noted, say } from "./words";

const unknown = say("記録がなければ、空けておきます。", "Leave it empty if no record says.");

export const execution: KindWords<typeof EXECUTION> = {
  one: say("試験の着手", "test begun"),
  many: say("試験の着手", "Tests begun"),
  enter: say("試験を始めたことを記録する", "Record that a test has begun"),
  titled: say("試験の着手：{title}", "Test begun: {title}"),
  labels: {
    beganOn: say("始めた日", "Began on"),
    party: say("試験をしている組織", "Who runs it"),
    platform: noted("系統", "Platform", unknown),
    version: noted("版", "Version", unknown),
    environment: noted("試験の環境", "Test environment", unknown),
  },
  choices: {},
  steps: {},
};
