// Changes what a project is called and what it is for (`name`), the thresholds of its rules (`thresholds`), or whether it
// goes on (`going`).
import { formRoute, pointing, type Sent } from "@/app/form-route";
import { requiredWords } from "@/app/record-form";
import { PROJECT_STATES } from "@/server/domain/projects/project-state";
import { THRESHOLD_DAYS } from "@/server/domain/projects/thresholds";
import { api } from "@/server/trpc/caller";

const about = (sent: Sent) => ({
  project: sent.params.project ?? "",
  version: sent.field("seen") || undefined,
  request: sent.request,
});

/** The days of each threshold, as typed. */
const daysIn = (sent: Sent) => ({
  reportUnowned: sent.field("reportUnowned"),
  reportToDirector: sent.field("reportToDirector"),
  reportToBureau: sent.field("reportToBureau"),
  reportUntriaged: sent.field("reportUntriaged"),
  reportIdle: sent.field("reportIdle"),
  instructionUnacknowledged: sent.field("instructionUnacknowledged"),
  testSlipping: sent.field("testSlipping"),
  reviewOverdue: sent.field("reviewOverdue"),
  checkStale: sent.field("checkStale"),
  contractGap: sent.field("contractGap"),
  publicationDue: sent.field("publicationDue"),
  purposeUnshared: sent.field("purposeUnshared"),
  casesMissing: sent.field("casesMissing"),
});

/** The first threshold that is no whole number of days. */
const wrongOf = (sent: Sent): string =>
  THRESHOLD_DAYS.find((name) => !/^[0-9]{1,3}$/.test(sent.field(name))) ?? "reportUnowned";

export const POST = formRoute({
  name: async (sent) => {
    await api.projects.amend({
      ...about(sent),
      name: requiredWords(sent, "name"),
      purpose: sent.bothWords("purpose") ?? null,
      reason: requiredWords(sent, "reason"),
    });
    return undefined;
  },
  going: pointing({ "input-malformed": "state" }, async (sent) => {
    await api.projects.amend({
      ...about(sent),
      state: PROJECT_STATES.find((state) => state === sent.field("state")),
      reason: requiredWords(sent, "reason"),
    });
    return undefined;
  }),
  thresholds: pointing(
    (sent) => ({ "input-malformed": wrongOf(sent), "climb-backwards": "reportToDirector" }),
    async (sent) => {
      await api.projects.amend({
        ...about(sent),
        thresholds: daysIn(sent),
        reason: requiredWords(sent, "reason"),
      });
      return undefined;
    },
  ),
});
