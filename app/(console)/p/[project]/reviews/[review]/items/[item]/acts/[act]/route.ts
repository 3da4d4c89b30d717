// The forms of an item of a review: its outcome, and an action that follows from it.
import { formRoute } from "@/app/form-route";
import { offered, readAs } from "@/app/record-form";
import { api } from "@/server/trpc/caller";
import { entryInput, stepInput } from "@/server/trpc/record-inputs";

export const POST = formRoute({
  settle: async (sent) => {
    const input = readAs(stepInput, {
      kind: "review_item",
      step: "settle",
      record: sent.params.item ?? "",
      values: { outcome: sent.field("outcome") || null, words: sent.words("words") ?? null },
      version: sent.field("record-version") || null,
      request: sent.request,
    });
    await offered(api.records.step.review_item?.settle)({
      project: sent.params.project ?? "",
      ...input,
    });
    return undefined;
  },
  action: async (sent) => {
    const values = {
      item: sent.params.item ?? "",
      what: sent.words("what") ?? null,
      who: sent.field("who") || null,
      dueOn: sent.field("dueOn") || null,
    };
    const input = readAs(entryInput, { kind: "review_action", values, request: sent.request });
    await offered(api.records.enter.review_action)({
      project: sent.params.project ?? "",
      ...input,
    });
    return undefined;
  },
});
