import { access } from "./ja/access";
import { account } from "./ja/account";
import { acknowledgements } from "./ja/acknowledgements";
import { approvals } from "./ja/approvals";
import { calendar } from "./ja/calendar";
import { comments } from "./ja/comments";
import { console } from "./ja/console";
import { contracts } from "./ja/contracts";
import { course } from "./ja/course";
import { coverage } from "./ja/coverage";
import { dates } from "./ja/dates";
import { decisions } from "./ja/decisions";
import { drafts } from "./ja/drafts";
import { drifts } from "./ja/drifts";
import { events } from "./ja/events";
import { files } from "./ja/files";
import { glossary } from "./ja/glossary";
import { home } from "./ja/home";
import { letters } from "./ja/letters";
import { live } from "./ja/live";
import { projects } from "./ja/projects";
import { publication } from "./ja/publication";
import { queues } from "./ja/queues";
import { records } from "./ja/records";
import { refusals } from "./ja/refusals";
import { releases } from "./ja/releases";
import { reports } from "./ja/reports";
import { responsibilities } from "./ja/responsibilities";
import { reviews } from "./ja/reviews";
import { setup } from "./ja/setup";
import { shell } from "./ja/shell";
import { signIn } from "./ja/sign-in";
import { slips } from "./ja/slips";
import { tasks } from "./ja/tasks";
import { undertakings } from "./ja/undertakings";
import { waits } from "./ja/waits";
import { words } from "./ja/words";
import { work } from "./ja/work";

export const ja = {
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
} as const;
