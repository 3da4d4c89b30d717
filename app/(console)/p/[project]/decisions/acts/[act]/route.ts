// The three answers to the question about an owed test.
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { type FormHandler, formRoute, pointing, SaidRefusal, type Sent } from "@/app/form-route";
import { Refusal } from "@/server/domain/refusal";
import { api } from "@/server/trpc/caller";
import { malformed, refusalOf } from "@/server/trpc/refused";

const homeOf = ({ params }: Sent) => `/p/${encodeURIComponent(params.project ?? "")}`;

const lastAnswers = z.record(z.string(), z.string());

const offered = z.array(z.string());

/** What every answer carries: its platform (none: all that the page offered), the last answers in view, the id of the press. */
function about({ params, field, json, request }: Sent) {
  const platform = field("platform");
  const inView = lastAnswers.safeParse(json("lastAnswers"));
  if (!inView.success) throw malformed();
  return {
    project: params.project ?? "",
    request,
    lastAnswers: inView.data,
    ...(platform === "" ? all(json("offered")) : { platforms: [platform] }),
  };
}

/** The platforms that the page offered; absent: it names none. */
function all(sent: unknown) {
  const read = offered.safeParse(sent);
  return read.success ? { platforms: read.data } : {};
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
  try {
    await api.decisions.defer({
      ...about(sent),
      ...(until !== "" && { until }),
      ...(heldBy !== "" && { heldBy }),
      reason: words("reason"),
      alternatives: words("alternatives"),
      risk: words("risk"),
    });
  } catch (error) {
    if (refusalOf(error) !== "approval-open") throw error;
    throw await askedAlready(sent, error);
  }
  return homeOf(sent);
};

/** The refusal of a test that somebody has asked to put off, with the number of that request and the way to it. */
async function askedAlready(sent: Sent, refusal: unknown) {
  const { project, platforms } = about(sent);
  const { putOffs } = await api.decisions.question({ project });
  const open = putOffs.find(
    ({ status, platformKey }) =>
      status === "open" && (platforms === undefined || platforms.includes(platformKey)),
  );
  if (open === undefined) return refusal;
  const { number } = open;
  const t = await getTranslations("decisions.putOff");
  const href = `${homeOf(sent)}/approvals/${number}`;
  return new SaidRefusal("approval-open", t("asked", { number }), {
    href,
    label: t("toRequest", { number }),
  });
}

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
