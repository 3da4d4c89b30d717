import { z } from "zod";
import { readSecurityLog } from "@/server/services/security-log";
import { page } from "../fields";
import { may, router } from "../init";

export const security = router({
  log: may("access.manage")
    .input(z.object({ page }))
    .query(({ ctx, input }) => readSecurityLog(ctx.asked, input.page)),
});
