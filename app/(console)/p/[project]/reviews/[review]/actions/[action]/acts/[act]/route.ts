// The forms of an action of a review: it is done, or it becomes a task or an instruction.
import { formRoute, type Sent } from "@/app/form-route";
import { offered, readAs } from "@/app/record-form";
import { api } from "@/server/trpc/caller";
import { stepInput } from "@/server/trpc/record-inputs";

const about = ({ params, request }: Sent) => ({
  project: params.project ?? "",
  action: params.action ?? "",
  request,
});

export const POST = formRoute({
  finish: async (sent) => {
    const { project, action, request } = about(sent);
    const input = readAs(stepInput, {
      kind: "review_action",
      step: "finish",
      record: action,
      values: { done: sent.words("done") ?? null },
      request,
    });
    await offered(api.records.step.review_action?.finish)({ project, ...input });
    return undefined;
  },
  task: async (sent) => {
    await api.reviews.toTask(about(sent));
    return undefined;
  },
  instruct: async (sent) => {
    await api.reviews.toInstruction(about(sent));
    return undefined;
  },
});
