"use server";
// What the shell's small forms do: move the exercise, choose language and years, leave.
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { ERA_COOKIE, isEra, isLocale, LOCALE_COOKIE } from "@/messages/locale";
import { currentToken, endSession } from "@/server/auth/session";
import { parseDay } from "@/server/domain/calendar/day";
import type { RefusalCode } from "@/server/domain/refusal";
import { api } from "@/server/trpc/caller";
import { refusalOf } from "@/server/trpc/refused";

const YEAR = 365 * 24 * 60 * 60;
const COOKIE = { path: "/", maxAge: YEAR, sameSite: "lax" as const, httpOnly: true };

/** The page from which the form was sent: its path and what its address says. */
async function cameFrom(): Promise<URL> {
  const referer = (await headers()).get("referer") ?? "";
  return URL.canParse(referer) ? new URL(referer) : new URL("http://fukan.invalid/");
}

async function back(change: (search: URLSearchParams) => void = () => {}): Promise<never> {
  const url = await cameFrom();
  change(url.searchParams);
  const path = `/${url.pathname.replace(/^\/+/, "")}`;
  redirect(url.searchParams.size > 0 ? `${path}?${url.searchParams}` : path);
}

const field = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value.slice(0, 100) : "";
};

/** The project that the page sent from is about. */
async function projectKey(): Promise<string> {
  return /^\/p\/([^/]+)/.exec((await cameFrom()).pathname)?.[1] ?? "";
}

async function moved(move: () => Promise<unknown>): Promise<never> {
  let refused: RefusalCode | null = null;
  let played: unknown;
  try {
    played = await move();
  } catch (error) {
    refused = refusalOf(error);
    if (refused === null) throw error;
  }
  return back((search) => {
    search.delete("asOf");
    search.delete("refused");
    search.delete("played");
    if (typeof played === "number") search.set("played", String(played));
    if (refused !== null) search.set("refused", refused);
  });
}

/** Goes on by a day (`by=day`), a week (`by=week`), or to a day (`to`). */
export async function goOnExercise(form: FormData): Promise<void> {
  const project = await projectKey();
  const by = field(form, "by");
  const day = parseDay(field(form, "to"));
  await moved(() => {
    if (by === "day" || by === "week")
      return api.exercise.goOn({ project, to: { days: by === "day" ? 1 : 7 } });
    return api.exercise.goOn({ project, to: { day: day ?? "" } });
  });
}

/** Starts the exercise again from a day (`from`). */
export async function restartExercise(form: FormData): Promise<void> {
  const project = await projectKey();
  await moved(() => api.exercise.startAgain({ project, day: parseDay(field(form, "from")) ?? "" }));
}

export async function setLocale(form: FormData): Promise<void> {
  const locale = field(form, "locale");
  if (isLocale(locale)) {
    (await cookies()).set(LOCALE_COOKIE, locale, COOKIE);
    if (await currentToken()) await api.projects.setLocale({ locale });
  }
  await back();
}

export async function setEra(form: FormData): Promise<void> {
  const era = field(form, "era");
  if (isEra(era)) (await cookies()).set(ERA_COOKIE, era, COOKIE);
  await back();
}

export async function signOut(): Promise<void> {
  await endSession();
  redirect("/sign-in");
}
