import { z } from "zod";
import { PROJECT_STATES } from "@/server/domain/projects/project-state";
import type { ThresholdName } from "@/server/domain/projects/thresholds";
import { typedText, wordsSchema } from "@/server/domain/words-schema";
import { amendProject } from "@/server/services/amend-project";
import { foundProject } from "@/server/services/found-project";
import { readHome } from "@/server/services/home-view";
import { setLocale } from "@/server/services/identity";
import { readProjects } from "@/server/services/projects-view";
import { readSetup } from "@/server/services/setup-view";
import { countWaits } from "@/server/services/waits";
import { key, request, wholeNumber } from "../fields";
import { entered, forSelf, inProject, may, router } from "../init";

/** Business days, each from 1 to 250. */
const days = wholeNumber(250);
const thresholds = z.object({
  reportUnowned: days,
  reportToDirector: days,
  reportToBureau: days,
  reportUntriaged: days,
  reportIdle: days,
  instructionUnacknowledged: days,
  testSlipping: days,
  reviewOverdue: days,
  checkStale: days,
  contractGap: days,
  publicationDue: days,
  purposeUnshared: days,
  casesMissing: days,
} satisfies Record<ThresholdName, typeof days>);

export const projects = router({
  list: entered.query(({ ctx }) => readProjects(ctx.everywhere)),
  /** Founds a project, for accounts that may. */
  found: entered
    .meta({ action: "project.found" })
    .input(
      z.object({
        key: typedText.pipe(z.string().max(200)),
        name: wordsSchema,
        purpose: wordsSchema.optional(),
        ministry: wordsSchema,
        like: key.optional(),
      }),
    )
    .mutation(({ ctx, input }) => foundProject(ctx.everywhere, input, ctx.standing)),
  /** Whether the reader may found projects. */
  mayFound: entered.query(({ ctx }) => ctx.everywhere.mayFound),
  /** What a new project still lacks, and where each setting is. */
  setup: may("setup.read").query(({ ctx }) => readSetup(ctx.asked)),
  home: inProject
    .input(z.object({ all: z.boolean().optional() }))
    .query(({ ctx, input }) => readHome(ctx.asked, input.all)),
  /** The numbers beside ホーム and 承認 in the menu. */
  waiting: inProject.query(({ ctx }) => countWaits(ctx.asked)),
  amend: may("project.amend")
    .input(
      z.object({
        name: wordsSchema.optional(),
        purpose: wordsSchema.nullable().optional(),
        thresholds: thresholds.optional(),
        state: z.enum(PROJECT_STATES).optional(),
        version: z.string().max(200).optional(),
        reason: wordsSchema,
        request,
      }),
    )
    .mutation(({ ctx, input }) => amendProject(ctx.asked.asker, input)),
  setLocale: forSelf("profile.set")
    .input(z.object({ locale: z.enum(["ja", "en"]) }))
    .mutation(({ ctx, input }) => setLocale(ctx.everywhere, input.locale)),
});
