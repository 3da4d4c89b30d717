import { redirect } from "next/navigation";
import { ProjectsScreen } from "@/components/projects/projects-screen";
import { api } from "@/server/trpc/caller";
import { signedInPage } from "./signed-in-page";

export default signedInPage("/", async () => {
  const projects = await api.projects.list();
  const [only] = projects;
  if (only !== undefined && projects.length === 1) redirect(`/p/${only.key}`);
  return <ProjectsScreen projects={projects} mayFound={await api.projects.mayFound()} />;
});
