// The links of these screens, usable on the server and in the browser.
import { type LinkTo, linksIn } from "@/components/ui/links";

/** The address of this screen: its project, its path and its query. */
export interface Here {
  readonly project: string;
  readonly path: string;
  readonly search: Readonly<Record<string, string>>;
}

const asked = (search: Readonly<Record<string, string>>): string => {
  const query = new URLSearchParams(search);
  return query.size > 0 ? `?${query}` : "";
};

/** This address with some names changed. null removes a name. */
export function withChanges(
  { path, search }: Here,
  changes: Readonly<Record<string, string | number | null>>,
): string {
  const next = { ...search };
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) delete next[name];
    else next[name] = String(value);
  }
  return `${path}${asked(next)}`;
}

/** Another screen of the project, as of the same moment. */
export const toScreen = ({ project, search }: Here, ...to: Parameters<LinkTo>): string =>
  linksIn(project, search.asOf)(...to);

/** Whether the order is shown as bars over days, not as a table. */
export const showsPlan = ({ search }: Here): boolean => search.view === "plan";

/** The details of one task, below its queue. */
export const toTask = (here: Here, id: string): string =>
  `${withChanges(here, { open: id, sent: null })}#task`;
