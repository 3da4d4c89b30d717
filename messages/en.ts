import { console } from "./en/console";
import { coverage } from "./en/coverage";
import { dates } from "./en/dates";
import { events } from "./en/events";
import { glossary } from "./en/glossary";
import { home } from "./en/home";
import { projects } from "./en/projects";
import { queues } from "./en/queues";
import { refusals } from "./en/refusals";
import { releases } from "./en/releases";
import { reports } from "./en/reports";
import { shell } from "./en/shell";
import { signIn } from "./en/sign-in";
import { words } from "./en/words";
import type { ja } from "./ja";
import type { Translated } from "./translated";

export const en = {
  console,
  coverage,
  dates,
  events,
  glossary,
  home,
  projects,
  queues,
  refusals,
  releases,
  reports,
  shell,
  signIn,
  words,
} as const satisfies Translated<typeof ja>;
