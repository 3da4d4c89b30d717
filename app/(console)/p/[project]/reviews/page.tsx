import { getTranslations } from "next-intl/server";
import { projectPage } from "@/app/(console)/console-page";
import { ReviewsScreen } from "@/components/reviews/reviews-screen";
import { linksOf } from "../records/links";

export default projectPage(
  "records",
  (p) => `/p/${p.project}/reviews`,
  async (door) => (
    <ReviewsScreen
      view={await door.api.reviews.list(door.about)}
      linkTo={linksOf(door)}
      request={crypto.randomUUID()}
    />
  ),
  async () => (await getTranslations("reviews"))("title"),
);
