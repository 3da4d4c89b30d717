import { projectPage } from "@/app/(console)/console-page";
import { HomeScreen } from "@/components/home/home-screen";

const homeOf = ({ project }: Readonly<Record<string, string>>) => `/p/${project}`;

export default projectPage("home", homeOf, async ({ api, about, address, past }) => {
  const linkTo = (path: string, query: Readonly<Record<string, string>> = {}) => {
    const search = new URLSearchParams({
      ...query,
      ...(about.asOf !== undefined && { asOf: about.asOf }),
    });
    return `${address.path}${path}${search.size > 0 ? `?${search}` : ""}`;
  };
  return (
    <HomeScreen
      home={await api.projects.home(about)}
      linkTo={linkTo}
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
