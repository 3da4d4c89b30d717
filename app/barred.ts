// Why a password or code was not accepted, in words, with how long to wait.
import { getTranslations } from "next-intl/server";
import { refused } from "@/server/trpc/refused";
import { SaidRefusal } from "./form-route";

type Barred =
  | { readonly code: "sign-in-failed" | "code-wrong" }
  | { readonly code: "try-limit"; readonly seconds: number };

/** The refusal of a try, for the form that sent it. `wrong`: the code for a wrong password or code. */
export async function barred(
  why: Barred,
  wrong: "sign-in-failed" | "password-wrong" | "code-wrong" = "sign-in-failed",
): Promise<Error> {
  if (why.code === "code-wrong") return refused(why.code);
  if (why.code !== "try-limit") return refused(wrong);
  const t = await getTranslations("signIn");
  return new SaidRefusal(why.code, t("wait", { minutes: Math.ceil(why.seconds / 60) }));
}
