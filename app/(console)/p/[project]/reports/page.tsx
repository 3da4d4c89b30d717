import { projectPage } from "@/app/(console)/console-page";
import { ReportsScreen } from "@/components/reports/reports-screen";

const ORDERS: Readonly<Record<string, boolean>> = { newest: false };

export default projectPage(
  "reports",
  (p) => `/p/${p.project}/reports`,
  async ({ api, about, address }) => {
    const view = await api.reports.list({
      ...about,
      channel: address.get("channel"),
      state: address.get("state"),
      defects: address.get("defects"),
      ascending: ORDERS[address.get("order") ?? ""] ?? true,
      page: address.get("page"),
      defectPage: address.get("defectPage"),
      open: address.get("open"),
    });
    const asOf = about.asOf === undefined ? "" : `?asOf=${encodeURIComponent(about.asOf)}`;
    const project = `/p/${encodeURIComponent(about.project)}`;
    return (
      <ReportsScreen
        view={view}
        address={{
          get: (name) => address.get(name),
          with: (changes) => address.with(changes),
        }}
        releaseHref={(version) => `${project}/releases/${encodeURIComponent(version)}${asOf}`}
      />
    );
  },
);
