// The public page of a project: without an account, in the language of its address (docs/decisions/0089).
import { orUnavailable } from "@/app/unavailable";
import { MissingPage } from "@/components/identity/missing-page";
import { PublicPageScreen } from "@/components/publication/public-page";
import { answerStatus } from "@/server/auth/answer";
import { publicPageOf } from "@/server/trpc/public-pages";

export interface PublicPageProps {
  readonly params: Promise<{ readonly project: string }>;
}

/** `other`: what follows the project's address for the other language. */
export const shownIn =
  (own: "" | "/en", other: "" | "/en") =>
  async ({ params }: PublicPageProps) => {
    const { project } = await params;
    const address = `/public/${encodeURIComponent(project)}`;
    return orUnavailable(`${address}${own}`, async () => {
      const page = await publicPageOf(project);
      if (page === null) {
        answerStatus(404);
        return <MissingPage locale={own === "/en" ? "en" : "ja"} />;
      }
      return <PublicPageScreen page={page} otherLanguage={`${address}${other}`} />;
    });
  };
