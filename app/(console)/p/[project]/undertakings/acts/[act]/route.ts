// A party accepts or declines a responsibility that somebody else's form gave it.
import { type FormHandler, formRoute, pointing } from "@/app/form-route";
import { api } from "@/server/trpc/caller";
import { malformed } from "@/server/trpc/refused";

/** Does what the pressed button says. */
const answer: FormHandler = async ({ field, words, request, params }) => {
  const what = (["risk", "quality"] as const).find((each) => each === field("what"));
  const said = field("answer");
  if (what === undefined || !["accept", "decline"].includes(said)) throw malformed();
  const accepts = said === "accept";
  const reason = accepts ? undefined : words("reason");
  const { project = "" } = params;
  await api.undertakings.answer({ project, what, id: field("id"), accepts, reason, request });
  return undefined;
};

export const POST = formRoute({ answer: pointing({ "reason-missing": "reason" }, answer) });
