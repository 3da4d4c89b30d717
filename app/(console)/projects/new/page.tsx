import { notFound } from "next/navigation";
import { FoundScreen } from "@/components/projects/found-screen";
import { api } from "@/server/trpc/caller";
import { signedInPage } from "../../signed-in-page";

export default signedInPage("/projects/new", async () => {
  if (!(await api.projects.mayFound())) notFound();
  const mine = (await api.projects.list()).filter(({ role }) => role === "admin");
  return <FoundScreen act="/projects/acts/found" mine={mine} />;
});
