import { projectPage } from "@/app/(console)/console-page";
import { HomeScreen } from "@/components/home/home-screen";
import { linksIn } from "@/components/ui/links";

const homeOf = ({ project }: Readonly<Record<string, string>>) => `/p/${project}`;

export default projectPage("home", homeOf, async ({ api, about, address, past }) => {
  const all = address.get("waits") === "all";
  const table = address.get("course") === "table";
  return (
    <HomeScreen
      home={await api.projects.home({ ...about, all })}
      allHref={all ? null : `${address.with({ waits: "all" })}#decisions`}
      courseTable={{
        open: table,
        href: `${address.with({ course: table ? null : "table" })}#course-table`,
      }}
      linkTo={linksIn(about.project, about.asOf)}
      past={past}
      project={about.project}
      acts={{
        rankNow: `${address.path}/decisions/acts/rank-now`,
        undertake: `${address.path}/undertakings/acts/answer`,
      }}
      request={crypto.randomUUID()}
    />
  );
});
