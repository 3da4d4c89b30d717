import type { ReactNode } from "react";
import type { Door } from "@/app/(console)/console-page";
import { linksIn } from "@/components/ui/links";
import type { WorkProps } from "@/components/work/types";
import { WorkScreen } from "@/components/work/work-screen";

/** The work of a vendor, or another screen of it. `party` null: the reader's own. */
export async function workPage(
  { api, about, address, past }: Door,
  party: string | null,
  Screen: (props: WorkProps) => ReactNode = WorkScreen,
) {
  const view = await api.work.read({ ...about, party, task: address.get("task") });
  const { project } = about;
  const key = view.queue === null ? null : encodeURIComponent(view.queue.partyKey);
  const at = (act: string) => `/p/${encodeURIComponent(project)}/work/${key}/acts/${act}`;
  const asOf = about.asOf === undefined ? null : `asOf=${encodeURIComponent(about.asOf)}`;
  const acts =
    past || key === null
      ? null
      : {
          report: at("report"),
          undertake: `/p/${encodeURIComponent(project)}/undertakings/acts/answer`,
          stop: at("stop"),
          undo: at("undo"),
          amend: at("amend"),
          retarget: at("retarget"),
          ask: at("ask"),
          answer: at("answer"),
          plan: at("plan"),
          capacity: at("capacity"),
          line: at("line"),
          acknowledge: at("acknowledge"),
          object: at("object"),
          reserve: at("reserve"),
          question: at("question"),
          reply: at("reply"),
          risk: at("risk"),
          read: at("read"),
          thread: { comment: at("comment"), withdraw: at("withdraw"), seen: at("seen") },
        };
  return (
    <Screen
      view={view}
      acts={acts}
      edit={past ? undefined : address.get("edit")}
      address={address}
      linkTo={linksIn(project, about.asOf)}
      screen={(rest) => {
        const path = `/p/${encodeURIComponent(project)}/${rest}`;
        return asOf === null ? path : `${path}${rest.includes("?") ? "&" : "?"}${asOf}`;
      }}
    />
  );
}
