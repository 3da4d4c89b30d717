import type { Door } from "@/app/(console)/console-page";
import { TaskEditScreen } from "@/components/queues/task-edit";
import { TaskNewScreen } from "@/components/queues/task-new";
import { Refusal } from "@/server/domain/refusal";

const under = ({ about, params }: Door) =>
  `/p/${encodeURIComponent(about.project)}/queues/${encodeURIComponent(params.party ?? "")}`;

/** The form for a new task of a vendor. The address may name what it is about, but nothing typed comes from there. */
export async function newTaskPage(door: Door) {
  const { api, about, params, address } = door;
  const view = await api.tasks.form({ ...about, party: params.party ?? "" });
  const named = (name: string) => address.get(name) ?? null;
  const search = address.with({}).slice(address.path.length);
  return (
    <TaskNewScreen
      view={view}
      given={{
        kind: named("kind"),
        fullChainTest: address.get("test") === "full-chain",
        version: named("version"),
        platform: named("platform"),
        stage: named("stage"),
        defect: named("defect"),
        report: named("report"),
        waiver: named("waiver"),
      }}
      act={`${under(door)}/acts/enter`}
      request={crypto.randomUUID()}
      queueHref={under(door)}
      formHref={(party) =>
        `/p/${encodeURIComponent(about.project)}/queues/${encodeURIComponent(party)}/new${search}`
      }
    />
  );
}

/** The page on which a task is put right or withdrawn. */
export async function editTaskPage(door: Door) {
  const { api, about, params } = door;
  const task = params.task ?? "";
  const view = await api.tasks.form({ ...about, party: params.party ?? "", task });
  if (view.task === null) throw new Refusal("not-found");
  const at = (act: string) => `${under(door)}/tasks/${encodeURIComponent(task)}/acts/${act}`;
  return (
    <TaskEditScreen
      view={view}
      task={view.task}
      acts={{ correct: at("correct"), withdraw: at("withdraw") }}
      newRequest={() => crypto.randomUUID()}
      panelHref={`${under(door)}?open=${encodeURIComponent(task)}#task`}
    />
  );
}
