import { readResponsibilities } from "@/server/services/responsibilities-view";
import { inProject, router } from "../init";

export const responsibilities = router({
  matrix: inProject.query(({ ctx }) => readResponsibilities(ctx.asked)),
});
