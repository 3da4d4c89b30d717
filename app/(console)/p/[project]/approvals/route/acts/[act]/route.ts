// The forms of the approval route: set its steps, name and remove deputies.
import { type FormHandler, formRoute, pointing, type Sent } from "@/app/form-route";
import type { StepRole } from "@/server/domain/proposals/proposal";
import { api } from "@/server/trpc/caller";

const about = ({ params, request }: Sent) => ({ project: params.project ?? "", request });

const set: FormHandler = async (sent) => {
  const roles: readonly StepRole[] =
    sent.field("steps") === "2" ? ["adviser", "executive"] : ["adviser"];
  const steps = roles.map((role) => ({ role, days: sent.field(role) }));
  await api.routes.set({ ...about(sent), steps });
  return undefined;
};

const add: FormHandler = async (sent) => {
  await api.routes.addDeputy({
    ...about(sent),
    role: sent.field("role") === "executive" ? "executive" : "adviser",
    memberId: sent.field("member"),
    fromOn: sent.field("fromOn"),
    untilOn: sent.field("untilOn"),
  });
  return undefined;
};

const remove: FormHandler = async (sent) => {
  await api.routes.removeDeputy({ ...about(sent), deputyId: sent.field("deputy") });
  return undefined;
};

export const POST = formRoute({
  set: pointing({ "input-malformed": "adviser" }, set),
  add: pointing(
    {
      "input-malformed": "fromOn",
      "term-backwards": "untilOn",
      "day-past": "fromOn",
      "cannot-deputise": "member",
    },
    add,
  ),
  remove,
});
