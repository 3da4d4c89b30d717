import { notFound } from "next/navigation";
import { FoundScreen } from "@/components/projects/found-screen";
import { api } from "@/server/trpc/caller";
import { signedInPage } from "../../signed-in-page";

export default signedInPage("/projects/new", async () => {
  if (!(await api.projects.mayFound())) notFound();
  return <FoundScreen act="/projects/acts/found" />;
});
