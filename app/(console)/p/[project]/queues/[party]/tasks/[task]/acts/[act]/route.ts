// The forms of a task's own page: put it right, withdraw it.
import { type FormHandler, formRoute, pointing, type Sent } from "@/app/form-route";
import { taskAbout } from "@/app/task-form";
import { api } from "@/server/trpc/caller";

const placeOf = ({ params }: Sent) => ({
  project: params.project ?? "",
  task: params.task ?? "",
});

/** The panel of the task in its queue. */
const panelOf = ({ params }: Sent): string => {
  const [project, party, task] = [params.project, params.party, params.task].map((part) =>
    encodeURIComponent(part ?? ""),
  );
  return `/p/${project}/queues/${party}?open=${task}#task`;
};

const correct: FormHandler = async (sent) => {
  await api.tasks.correct({
    ...placeOf(sent),
    ...taskAbout(sent),
    seen: sent.field("seen") || undefined,
    reason: sent.words("reason"),
  });
  return panelOf(sent);
};

const withdraw: FormHandler = async (sent) => {
  const { words, request } = sent;
  await api.tasks.withdraw({ ...placeOf(sent), reason: words("reason"), request });
  return panelOf(sent);
};

export const POST = formRoute({
  correct: pointing(
    {
      "title-missing": "title",
      "reason-missing": "reason",
      "test-begun": "fullChainTest",
      "nothing-changed": "title",
    },
    correct,
  ),
  withdraw: pointing({ "reason-missing": "reason" }, withdraw),
});
