// The few sentences that the browser holds in both languages: for what fails where the server cannot be asked, and so
// that no page carries them.
import { failure as en } from "@/messages/en/failure";
import { failure as ja } from "@/messages/ja/failure";

/** The sentences in the language of a page, as its `lang` says. */
export const failureWords = (locale: string) => (locale === "en" ? en : ja);
