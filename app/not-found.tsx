import { getLocale } from "next-intl/server";
import { MissingPage } from "@/components/identity/missing-page";

export default async function NotFoundPage() {
  return <MissingPage locale={await getLocale()} />;
}
