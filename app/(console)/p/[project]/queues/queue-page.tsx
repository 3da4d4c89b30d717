import type { Door } from "@/app/(console)/console-page";
import { QueueScreen } from "@/components/queues/queue-screen";

/** The queue of a vendor; `party` null: the first that the reader may see. */
export async function queuePage({ api, about, address }: Door, party: string | null) {
  const view = await api.queues.read({ ...about, party, page: address.get("page") });
  const asOf = about.asOf === undefined ? "" : `?asOf=${encodeURIComponent(about.asOf)}`;
  const project = `/p/${encodeURIComponent(about.project)}`;
  return (
    <QueueScreen
      view={view}
      address={address}
      queueHref={(key) => `${project}/queues/${encodeURIComponent(key)}${asOf}`}
      releaseHref={(version) => `${project}/releases/${encodeURIComponent(version)}${asOf}`}
    />
  );
}
