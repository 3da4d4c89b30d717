import { getTranslations } from "next-intl/server";
import { projectPage } from "@/app/(console)/console-page";
import { ReviewScreen } from "@/components/reviews/review-screen";
import { linksOf } from "../../records/links";

export default projectPage(
  "records",
  (p) => `/p/${p.project}/reviews/${p.review}`,
  async (door) => (
    <ReviewScreen
      view={await door.api.reviews.read({ ...door.about, review: door.params.review ?? "" })}
      linkTo={linksOf(door)}
      newRequest={() => crypto.randomUUID()}
    />
  ),
  async () => (await getTranslations("reviews"))("title"),
);
