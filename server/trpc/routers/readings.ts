import { markSeen } from "@/server/services/answers";
import { may, router } from "../init";

export const readings = router({
  /** The home screen was shown with what is asked on it. */
  question: may("reading.mark").mutation(({ ctx }) => markSeen(ctx.asked)),
});
