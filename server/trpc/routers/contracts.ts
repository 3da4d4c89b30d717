import { readContracts } from "@/server/services/contracts-view";
import { inProject, router } from "../init";

export const contracts = router({
  list: inProject.query(({ ctx }) => readContracts(ctx.asked)),
});
