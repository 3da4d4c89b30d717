import { markSeen } from "@/server/services/answers";
import { inProject, router } from "../init";

export const readings = router({
  /** The home screen was shown with what is asked on it. */
  question: inProject.mutation(({ ctx }) => markSeen(ctx.asked)),
});
