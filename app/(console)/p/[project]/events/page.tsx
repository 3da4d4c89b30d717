import { projectPage } from "@/app/(console)/console-page";
import { EventsScreen } from "@/components/events/events-screen";
import { linksIn } from "@/components/ui/links";
import { openVerified } from "@/server/trpc/verified";
import { eventFilters } from "./filters";

const KEPT = ["view", "kind", "version", "all", "asOf"] as const;

export default projectPage(
  "events",
  (p) => `/p/${p.project}/events`,
  async ({ api, about, address }) => {
    const filters = eventFilters((name) => address.get(name));
    const page = address.get("page");
    const view = await api.events.list({
      ...about,
      ...filters.asked,
      page,
      unfolded: address.get("all") !== undefined,
    });
    const kept = KEPT.flatMap((name) => {
      const value = address.get(name);
      return value === undefined ? [] : [[name, value] as const];
    });
    const query = address.with({ page: null }).slice(address.path.length);
    return (
      <EventsScreen
        view={view}
        filters={filters.shown}
        address={{ path: address.path, with: (changes) => address.with(changes), kept }}
        verified={openVerified(about.project, address.get("verified") ?? "")}
        exportHref={`${address.path}/export${query}`}
        linkTo={linksIn(about.project, about.asOf)}
      />
    );
  },
);
