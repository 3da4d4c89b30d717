// Answers a vendor's report of a full-chain test, on the page of its version.
import { type FormHandler, formRoute, pointing } from "@/app/form-route";
import { api } from "@/server/trpc/caller";
import { malformed } from "@/server/trpc/refused";

const VERDICTS = ["confirmed", "returned"] as const;

/** Does what the pressed button says. */
const answer: FormHandler = async ({ field, words, request, params }) => {
  const verdict = VERDICTS.find((each) => each === field("verdict"));
  if (verdict === undefined) throw malformed();
  const { project = "" } = params;
  const reason = words("words");
  await api.coverage.answerRun({ project, runId: field("run"), verdict, words: reason, request });
  return undefined;
};

export const POST = formRoute({ answer: pointing({ "reason-missing": "words" }, answer) });
