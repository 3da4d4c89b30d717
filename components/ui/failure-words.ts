// The few sentences that the browser has in both languages: they are needed when the server cannot be asked, and this
// way no page has to carry them.
import { failure as en } from "@/messages/en/failure";
import { failure as ja } from "@/messages/ja/failure";

/** The sentences in the language of a page, given by its `lang`. */
export const failureWords = (locale: string) => (locale === "en" ? en : ja);
