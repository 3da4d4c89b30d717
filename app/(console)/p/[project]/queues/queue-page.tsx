import { redirect } from "next/navigation";
import type { Door } from "@/app/(console)/console-page";
import { QueueScreen } from "@/components/queues/queue-screen";
import { readWhole } from "@/server/domain/typed-number";

/** The parameters of the address that belong to this screen. */
const NAMES = ["view", "page", "task", "open", "redo", "sent", "first", "ticked", "asOf"] as const;

/** The tests that the address asks to have first: `?first=<id>,<id>`, with `ticked` exactly these. */
function wishOf(address: Door["address"]) {
  // A form without script sends one `first` for each ticked box.
  const all = address.all("first");
  if (all.length > 1) redirect(address.with({ first: all.join(",") }));
  const ticked = address.get("ticked") !== undefined;
  const tests = (all[0] ?? "").split(",").filter((id) => id !== "");
  return tests.length > 0 || ticked ? { tests, ticked } : null;
}

/** The queue of a vendor. `party` null: the first that the reader may see. */
export async function queuePage({ api, about, address }: Door, party: string | null) {
  const [task, open] = [address.get("task") ?? null, address.get("open") ?? null];
  const redo = address.get("redo") ?? null;
  const view = await api.queues.read({
    ...about,
    party,
    page: address.get("page"),
    task,
    open,
    redo,
    wish: wishOf(address),
  });
  const key = view.queue === null ? "" : encodeURIComponent(view.queue.partyKey);
  const at = (act: string) => `/p/${encodeURIComponent(about.project)}/queues/${key}/acts/${act}`;
  const work = (act: string) => `/p/${encodeURIComponent(about.project)}/work/${key}/acts/${act}`;
  const search = Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = address.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return (
    <QueueScreen
      view={view}
      here={{ project: about.project, path: address.path, search }}
      wanted={{
        task,
        open: open !== null,
        sent: readWhole(address.get("sent") ?? "", 1, 999_999_999),
      }}
      acts={{
        save: at("save"),
        send: at("send"),
        amend: at("amend"),
        retarget: at("retarget"),
        plan: at("plan"),
        ask: work("ask"),
        answer: work("answer"),
        thread: { comment: work("comment"), withdraw: work("withdraw"), seen: work("seen") },
      }}
      request={crypto.randomUUID()}
    />
  );
}
