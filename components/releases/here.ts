/** The address of a screen, as far as a screen needs it: what it says, and how to say it otherwise. */
export interface Here {
  readonly path: string;
  get(name: string): string | undefined;
  with(changes: Readonly<Record<string, string | number | null>>): string;
}

/** Another screen of the project, at the moment asked about; no `rest`: its home. */
export const screenOf = (here: Here, project: string, rest: string): string => {
  const asOf = here.get("asOf");
  const path = rest === "" ? `/p/${project}` : `/p/${project}/${rest}`;
  if (asOf === undefined) return path;
  return `${path}${rest.includes("?") ? "&" : "?"}asOf=${encodeURIComponent(asOf)}`;
};
