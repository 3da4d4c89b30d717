// The whole record, in the order in which it happened.
import { chain } from "./chain";
import type { Entry } from "./entry";
import { environment } from "./environment";
import { feed } from "./feed";
import { figures } from "./figures";
import { parties } from "./parties";
import { queue } from "./queue";
import { releases } from "./releases";
import { reports } from "./reports";
import { responsibilities } from "./responsibilities";
import { sources } from "./sources";
import { statements } from "./statements";

export const ENTRIES: readonly Entry[] = [
  sources,
  chain,
  parties,
  releases,
  environment,
  reports,
  statements,
  responsibilities,
  figures,
  queue,
  feed,
]
  .flat()
  .sort((a, b) => (a.at < b.at ? -1 : 1));
