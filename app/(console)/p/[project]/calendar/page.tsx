import { getTranslations } from "next-intl/server";
import { projectPage } from "@/app/(console)/console-page";
import { DaysOffScreen } from "@/components/calendar/days-off-screen";
import { linksOf } from "../records/links";

export default projectPage(
  "setup",
  (p) => `/p/${p.project}/calendar`,
  async (door) => (
    <DaysOffScreen
      view={
        await door.api.calendar.daysOff({
          ...door.about,
          year: door.address.get("year"),
        })
      }
      linkTo={linksOf(door)}
      here={door.address}
      acts={`${door.address.path}/acts`}
      request={() => crypto.randomUUID()}
    />
  ),
  async () => (await getTranslations("calendar"))("title"),
);
