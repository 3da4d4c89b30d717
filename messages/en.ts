import { access } from "./en/access";
import { account } from "./en/account";
import { acknowledgements } from "./en/acknowledgements";
import { approvals } from "./en/approvals";
import { calendar } from "./en/calendar";
import { comments } from "./en/comments";
import { console } from "./en/console";
import { contracts } from "./en/contracts";
import { course } from "./en/course";
import { coverage } from "./en/coverage";
import { dates } from "./en/dates";
import { decisions } from "./en/decisions";
import { drafts } from "./en/drafts";
import { drifts } from "./en/drifts";
import { events } from "./en/events";
import { files } from "./en/files";
import { glossary } from "./en/glossary";
import { home } from "./en/home";
import { letters } from "./en/letters";
import { live } from "./en/live";
import { projects } from "./en/projects";
import { publication } from "./en/publication";
import { queues } from "./en/queues";
import { records } from "./en/records";
import { refusals } from "./en/refusals";
import { releases } from "./en/releases";
import { reports } from "./en/reports";
import { responsibilities } from "./en/responsibilities";
import { reviews } from "./en/reviews";
import { setup } from "./en/setup";
import { shell } from "./en/shell";
import { signIn } from "./en/sign-in";
import { slips } from "./en/slips";
import { tasks } from "./en/tasks";
import { undertakings } from "./en/undertakings";
import { waits } from "./en/waits";
import { words } from "./en/words";
import { work } from "./en/work";
import type { ja } from "./ja";
import type { Translated } from "./translated";

export const en = {
  access,
  account,
  acknowledgements,
  approvals,
  calendar,
  comments,
  console,
  contracts,
  course,
  coverage,
  dates,
  drafts,
  drifts,
  decisions,
  events,
  files,
  glossary,
  home,
  letters,
  live,
  projects,
  publication,
  queues,
  refusals,
  records,
  releases,
  reports,
  responsibilities,
  reviews,
  setup,
  shell,
  signIn,
  slips,
  tasks,
  undertakings,
  waits,
  words,
  work,
} as const satisfies Translated<typeof ja>;
