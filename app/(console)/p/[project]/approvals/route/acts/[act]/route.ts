// The forms of the approval route: set its steps, name and remove deputies.
import { type FormHandler, formRoute, pointing, type Sent } from "@/app/form-route";
import type { StepRole } from "@/server/domain/proposals/proposal";
import { SUBJECTS } from "@/server/domain/proposals/subject";
import { api } from "@/server/trpc/caller";

const about = ({ params, request }: Sent) => ({ project: params.project ?? "", request });

/** The roles that decide, by the chosen number of steps; none: those of the project. */
const ROLES: Readonly<Record<string, readonly StepRole[]>> = {
  "0": [],
  "2": ["adviser", "executive"],
};

const set: FormHandler = async (sent) => {
  const roles: readonly StepRole[] = ROLES[sent.field("steps")] ?? ["adviser"];
  const steps = roles.map((role) => ({ role, days: sent.field(role) }));
  const subject = SUBJECTS.find((each) => each === sent.field("subject"));
  await api.routes.set({ ...about(sent), subject, steps });
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
