// Where the shell's small forms are sent: move the exercise, choose language and years, leave.
import { cookies } from "next/headers";
import { type FormAct, formRoute, pathOf } from "@/app/form-route";
import type { ShellAct } from "@/components/shell/shell-form";
import { ERA_COOKIE, isEra, isLocale, LOCALE_COOKIE } from "@/messages/locale";
import { currentToken, endSession } from "@/server/auth/session";
import { parseDay } from "@/server/domain/calendar/day";
import type { RefusalCode } from "@/server/domain/refusal";
import { api } from "@/server/trpc/caller";
import { refusalOf } from "@/server/trpc/refused";

const YEAR = 365 * 24 * 60 * 60;
const COOKIE = { path: "/", maxAge: YEAR, sameSite: "lax" as const, httpOnly: true };

/** The project that the page sent from is about. */
const projectOf = ({ pathname }: URL): string => /^\/p\/([^/]+)/.exec(pathname)?.[1] ?? "";

/** Moves the clock; the page sent from then says how many acts were played, or why none were. */
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
  return pathOf(back);
}

/** What each form does, and the path to which it leads. */
const ACTS: Record<ShellAct, FormAct> = {
  /** By a day (`by=day`), a week (`by=week`), or to a day (`to`). */
  "go-on": async ({ field, from }) => {
    const by = field("by");
    const to =
      by === "day" || by === "week"
        ? { days: by === "day" ? 1 : 7 }
        : { day: parseDay(field("to")) ?? "" };
    return moved(from, () => api.exercise.goOn({ project: projectOf(from), to }));
  },
  /** From a day (`from`). */
  "start-again": async ({ field, from }) => {
    const day = parseDay(field("from")) ?? "";
    return moved(from, () => api.exercise.startAgain({ project: projectOf(from), day }));
  },
  locale: async ({ field, from }) => {
    const locale = field("locale");
    if (isLocale(locale)) {
      (await cookies()).set(LOCALE_COOKIE, locale, COOKIE);
      if (await currentToken()) await api.projects.setLocale({ locale });
    }
    return pathOf(from);
  },
  era: async ({ field, from }) => {
    const era = field("era");
    if (isEra(era)) (await cookies()).set(ERA_COOKIE, era, COOKIE);
    return pathOf(from);
  },
  "sign-out": async () => {
    await endSession();
    return "/sign-in";
  },
};

export const POST = formRoute(ACTS);
