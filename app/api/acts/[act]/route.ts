// Receives the shell's small forms: move the exercise, choose language and years, sign out.
import { cookies } from "next/headers";
import {
  backTo,
  type FormHandler,
  formRoute,
  madeForAnother,
  ofBrowser,
  type PointedHandler,
} from "@/app/form-route";
import type { ShellAct } from "@/components/shell/shell-form";
import { ERA_COOKIE, isEra, isLocale, LOCALE_COOKIE } from "@/messages/locale";
import { ownCookie } from "@/server/auth/cookie";
import { currentStanding, endSession } from "@/server/auth/session";
import type { RefusalCode } from "@/server/domain/refusal";
import { api } from "@/server/trpc/caller";
import { refusalOf } from "@/server/trpc/refused";

const YEAR = 365 * 24 * 60 * 60;
/** Stores a choice in this browser for a year. */
async function keepChoice(plainName: string, value: string): Promise<void> {
  const { name, options } = ownCookie(plainName);
  (await cookies()).set(name, value, { ...options, maxAge: YEAR });
}

/** The project of the page that the form was sent from. */
const projectOf = ({ pathname }: URL): string => /^\/p\/([^/]+)/.exec(pathname)?.[1] ?? "";

/** Moves the clock. The page sent from then shows how many acts were played, or why none were. */
async function moved(from: URL, move: () => Promise<unknown>): Promise<string> {
  let refused: RefusalCode | null = null;
  let played: unknown;
  try {
    played = await move();
  } catch (error) {
    refused = refusalOf(error);
    if (refused === null) throw error;
  }
  const back = new URL(from);
  for (const name of ["asOf", "refused", "played"]) back.searchParams.delete(name);
  if (typeof played === "number") back.searchParams.set("played", String(played));
  if (refused !== null) back.searchParams.set("refused", refused);
  return backTo(back);
}

/** What each form does, and the path to which it leads. */
const ACTS: Record<ShellAct, FormHandler | PointedHandler> = {
  /** Moves on to a day (`day`). The form names the day, so that pressing the same step twice moves one step. */
  "go-on": async ({ day, from }) =>
    moved(from, () => api.exercise.goOn({ project: projectOf(from), day: day("day") })),
  /** Restarts from a day (`day`). */
  "start-again": async ({ day, from }) =>
    moved(from, () => api.exercise.startAgain({ project: projectOf(from), day: day("day") })),
  locale: ofBrowser(async (sent) => {
    const locale = sent.field("locale");
    if (isLocale(locale)) {
      await keepChoice(LOCALE_COOKIE, locale);
      // The account's language is set only from pages rendered for that account.
      const own = (await madeForAnother(sent)) === null;
      if (own && (await currentStanding("-")) !== null) await api.projects.setLocale({ locale });
    }
    return backTo(sent.from);
  }),
  era: ofBrowser(async ({ field, from }) => {
    const era = field("era");
    if (isEra(era)) await keepChoice(ERA_COOKIE, era);
    return backTo(from);
  }),
  "sign-out": ofBrowser(async () => {
    await endSession();
    return "/sign-in";
  }),
};

export const POST = formRoute(ACTS);
