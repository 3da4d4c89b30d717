// The three answers to the question about an owed test.
import { z } from "zod";
import { type FormHandler, formRoute, pointing, type Sent } from "@/app/form-route";
import { Refusal } from "@/server/domain/refusal";
import { api } from "@/server/trpc/caller";
import { malformed } from "@/server/trpc/refused";

const homeOf = ({ params }: Sent) => `/p/${encodeURIComponent(params.project ?? "")}`;

const lastAnswers = z.record(z.string(), z.string());

/** What every answer carries: its platform (none: all), the last answers in view, and the id of the press. */
function about({ params, field, json, request }: Sent) {
  const platform = field("platform");
  const inView = lastAnswers.safeParse(json("lastAnswers"));
  if (!inView.success) throw malformed();
  return {
    project: params.project ?? "",
    request,
    lastAnswers: inView.data,
    ...(platform !== "" && { platforms: [platform] }),
  };
}

/** The platforms that are ticked; none if the form has no boxes. Refused: `platform-missing` (no box is ticked). */
function chosen({ field, names }: Sent) {
  if (field("platforms") === "") return {};
  const platforms = names().flatMap((name) => {
    const [, key] = /^platforms\.(.+)$/.exec(name) ?? [];
    return key === undefined ? [] : [key];
  });
  if (platforms.length === 0) throw new Refusal("platform-missing");
  return { platforms };
}

/**
 * Records that the tests are run now. A test that has just entered a queue is at its end, so the queue opens with a draft
 * that brings it to the front; a test that keeps its place needs none.
 */
const rankNow: FormHandler = async (sent) => {
  const { partyKey, taskId } = await api.decisions.rankNow({ ...about(sent), ...chosen(sent) });
  if (sent.field("way") === "keep") return homeOf(sent);
  const queue = `${homeOf(sent)}/queues/${encodeURIComponent(partyKey)}`;
  return `${queue}?first=${encodeURIComponent(taskId)}`;
};

const defer: FormHandler = async (sent) => {
  const { field, words } = sent;
  const [until, heldBy] = [field("until"), field("heldBy")];
  await api.decisions.defer({
    ...about(sent),
    ...(until !== "" && { until }),
    ...(heldBy !== "" && { heldBy }),
    reason: words("reason"),
    alternatives: words("alternatives"),
    risk: words("risk"),
  });
  return homeOf(sent);
};

const cannot: FormHandler = async (sent) => {
  await api.decisions.cannot({ ...about(sent), reason: sent.words("reason") });
  return homeOf(sent);
};

export const POST = formRoute({
  "rank-now": rankNow,
  defer: pointing(
    {
      "day-missing": "until",
      "day-not-ahead": "until",
      "reason-missing": "reason",
      "holder-missing": "heldBy",
    },
    defer,
  ),
  cannot: pointing({ "reason-missing": "reason" }, cannot),
});
