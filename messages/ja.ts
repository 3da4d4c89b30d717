import { console } from "./ja/console";
import { coverage } from "./ja/coverage";
import { dates } from "./ja/dates";
import { events } from "./ja/events";
import { glossary } from "./ja/glossary";
import { home } from "./ja/home";
import { projects } from "./ja/projects";
import { queues } from "./ja/queues";
import { refusals } from "./ja/refusals";
import { releases } from "./ja/releases";
import { reports } from "./ja/reports";
import { shell } from "./ja/shell";
import { signIn } from "./ja/sign-in";
import { words } from "./ja/words";

export const ja = {
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
} as const;
