import { type Door, projectPage } from "@/app/(console)/console-page";
import { RecordActs } from "@/components/records/record-acts";
import { ReportsScreen } from "@/components/reports/reports-screen";
import { linksIn, toSubject } from "@/components/ui/links";

const ORDERS: Readonly<Record<string, boolean>> = { newest: false };

/** The actions on the open report or defect. */
async function actsOf(door: Door, kind: "report" | "defect", record: string) {
  const view = await door.api.records.read({ ...door.about, kind, record });
  return (
    <RecordActs
      view={view}
      linkTo={linksIn(door.about.project, door.about.asOf)}
      open={door.address.get("step")}
      newRequest={() => crypto.randomUUID()}
    />
  );
}

export default projectPage(
  "reports",
  (p) => `/p/${p.project}/reports`,
  async (door) => {
    const { api, about, address } = door;
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
    const linkTo = linksIn(about.project, about.asOf);
    const { report, defect } = view.open;
    const open = report ?? defect;
    return (
      <ReportsScreen
        view={view}
        address={{
          get: (name) => address.get(name),
          with: (changes) => address.with(changes),
        }}
        past={door.past}
        releaseHref={(version) => toSubject(linkTo, { of: "release", version })}
        enterHref={{
          ...(view.mayEnter.report && { report: linkTo("/records/report/new") }),
          ...(view.mayEnter.defect && { defect: linkTo("/records/defect/new") }),
        }}
        acts={open && (await actsOf(door, report === null ? "defect" : "report", open.key))}
      />
    );
  },
);
