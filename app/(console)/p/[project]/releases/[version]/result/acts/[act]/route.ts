// Receives the result of a full-chain test, stage by stage.
import { type FormHandler, formRoute, pointing, type Sent } from "@/app/form-route";
import { datedOf, entryFilesIn } from "@/app/record-form";
import type { ResultOutcome } from "@/server/domain/projects/state";
import { api } from "@/server/trpc/caller";

const OUTCOMES: readonly ResultOutcome[] = ["passed", "failed", "blocked", "not_run"];

/** The chosen outcome of each stage, by its position in the chain. */
const chosen = ({ names, field }: Sent): Record<string, ResultOutcome> =>
  Object.fromEntries(
    names().flatMap((name) => {
      const outcome = OUTCOMES.find((each) => each === field(name));
      const place = /^stage-([1-9]\d{0,2})$/.exec(name)?.[1];
      return outcome === undefined || place === undefined ? [] : [[place, outcome]];
    }),
  );

const record: FormHandler = async (sent) => {
  const { field, words, request, params } = sent;
  const [project, version] = [params.project ?? "", params.version ?? ""];
  await api.coverage.recordRun({
    project,
    version,
    platform: field("platform"),
    ranOn: datedOf(sent, "ranOn"),
    environment: field("environment") || undefined,
    ranBy: field("ranBy") || undefined,
    words: words("words"),
    outcome: chosen(sent),
    files: entryFilesIn(sent),
    request,
  });
  const path = `/p/${encodeURIComponent(project)}`;
  const [task, party] = [field("task"), field("party")];
  return task === ""
    ? `${path}/releases/${encodeURIComponent(version)}`
    : `${path}/work/${encodeURIComponent(party)}?task=${encodeURIComponent(task)}`;
};

export const POST = formRoute({
  record: pointing(
    {
      "run-day-impossible": "ranOn",
      "field-malformed": "ranOn",
      "time-without-day": "ranOn",
      "time-malformed": "ranOn.time",
      "outcome-missing": "stages",
    },
    record,
  ),
});
