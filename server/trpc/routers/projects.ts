import { z } from "zod";
import { readHome } from "@/server/services/home-view";
import { setLocale } from "@/server/services/identity";
import { readProjects } from "@/server/services/projects-view";
import { countWaits } from "@/server/services/waits";
import { entered, forSelf, inProject, router } from "../init";

export const projects = router({
  list: entered.query(({ ctx }) => readProjects(ctx.everywhere)),
  home: inProject
    .input(z.object({ all: z.boolean().optional() }))
    .query(({ ctx, input }) => readHome(ctx.asked, input.all)),
  /** The numbers beside ホーム and 承認 in the menu. */
  waiting: inProject.query(({ ctx }) => countWaits(ctx.asked)),
  setLocale: forSelf("profile.set")
    .input(z.object({ locale: z.enum(["ja", "en"]) }))
    .mutation(({ ctx, input }) => setLocale(ctx.everywhere, input.locale)),
});
