import { ProjectsScreen } from "@/components/projects/projects-screen";
import { api } from "@/server/trpc/caller";
import { signedInPage } from "../signed-in-page";

export default signedInPage("/projects", async () => (
  <ProjectsScreen projects={await api.projects.list()} />
));
