import { ProjectsScreen } from "@/components/projects/projects-screen";
import { api } from "@/server/trpc/caller";
import { signedInPage } from "../signed-in-page";

export default signedInPage("/projects", async () => {
  const [projects, mayFound] = await Promise.all([api.projects.list(), api.projects.mayFound()]);
  return <ProjectsScreen projects={projects} mayFound={mayFound} />;
});
