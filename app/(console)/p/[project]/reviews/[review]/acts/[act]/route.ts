// The forms of a review as a whole: put what came up on its agenda, add an item, close it.
import { formRoute, type Sent } from "@/app/form-route";
import { offered, readAs } from "@/app/record-form";
import { Refusal } from "@/server/domain/refusal";
import { api } from "@/server/trpc/caller";
import { entryInput } from "@/server/trpc/record-inputs";

const about = ({ params, request }: Sent) => ({
  project: params.project ?? "",
  review: params.review ?? "",
  request,
});

export const POST = formRoute({
  add: async (sent) => {
    await api.reviews.add(about(sent));
    return undefined;
  },
  item: async (sent) => {
    const { project, review, request } = about(sent);
    const values = {
      review,
      title: sent.words("title") ?? null,
      party: sent.field("party") || null,
    };
    const input = readAs(entryInput, { kind: "review_item", values, request });
    await offered(api.records.enter.review_item)({ project, ...input });
    return undefined;
  },
  close: async (sent) => {
    const typed = sent.field("nextOn");
    const nextOn = typed === "" ? null : sent.day("nextOn");
    if (nextOn === "") throw new Refusal("field-malformed", { field: "nextOn" });
    await api.reviews.close({ ...about(sent), nextOn });
    return undefined;
  },
});
