// Reads the form of a task: what it is called and what it is about.
import { readNumber } from "@/server/domain/typed-number";
import type { Sent } from "./form-route";

const KINDS = ["development", "test", "defect", "operation"] as const;

/** What is empty is absent. */
export const taskAbout = ({ field, words, bothWords, request }: Sent) => ({
  title: bothWords("title"),
  kind: KINDS.find((kind) => kind === field("kind")),
  fullChainTest: field("fullChainTest") !== "",
  version: field("version") || undefined,
  platform: field("platform") || undefined,
  stage: field("stage") || undefined,
  directedBy: field("directedBy") || undefined,
  instruction: words("instruction"),
  defect: field("defect") || undefined,
  report: field("report") || undefined,
  waiver: field("waiver") || undefined,
  request,
});

/** What else is said of a new task. */
export const taskEntered = (sent: Sent) => {
  const { field } = sent;
  const due = field("dueOn");
  return {
    ...taskAbout(sent),
    party: sent.params.party ?? "",
    estimateDays: field("estimateDays") || undefined,
    dueOn: due === "" ? undefined : sent.day("dueOn"),
    qualityOwner: field("qualityOwner") || undefined,
    line: field("line") || undefined,
    ticket: { key: field("ticketKey") || null, url: field("ticketUrl") || null },
  };
};

/** The field of a new task that cannot be read. */
export function unreadField({ field }: Sent): string {
  const typed = field("estimateDays");
  const days = readNumber(typed);
  const fits = typed === "" || (days !== null && days >= 0.1 && days <= 999);
  return fits ? "dueOn" : "estimateDays";
}
