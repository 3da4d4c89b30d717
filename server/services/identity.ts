import { updateLocale } from "@/db/queries/identity";
import type { Standing } from "../domain/identity/standing";
import type { Locale } from "../domain/words";

/** Saves the language in which a person reads. */
export async function setLocale(standing: Standing, locale: Locale): Promise<void> {
  await updateLocale(standing.account.id, locale);
}
