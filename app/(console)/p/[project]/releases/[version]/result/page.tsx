import { projectPage } from "@/app/(console)/console-page";
import { RecordRun } from "@/components/coverage/record-run";

export default projectPage(
  "releases",
  (p) => `/p/${p.project}/releases/${p.version}/result`,
  async ({ api, about, params, address, past }) => {
    const version = params.version ?? "";
    const platform = address.get("platform") ?? null;
    const view = await api.coverage.runForm({ ...about, version, platform });
    const { project } = about;
    const act = past || view.platform === null ? null : `${address.path}/acts/record`;
    return <RecordRun view={view} act={act} here={address} project={project} />;
  },
  (p) => p.version,
);
