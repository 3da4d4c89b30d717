import type { ja } from "./ja";
import type { Locale as FukanLocale } from "./locale";

// Types every key and every argument given to t() by the Japanese sentences.
declare module "next-intl" {
  interface AppConfig {
    Locale: FukanLocale;
    Messages: typeof ja;
  }
}
