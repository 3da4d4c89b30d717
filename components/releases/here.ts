/** The address of a screen: its parameters, and how to change them. */
export interface Here {
  readonly path: string;
  get(name: string): string | undefined;
  with(changes: Readonly<Record<string, string | number | null>>): string;
}

/** Another screen of the project as of the same moment. Without `rest`: its home. */
export const screenOf = (here: Here, project: string, rest: string): string => {
  const asOf = here.get("asOf");
  const path = rest === "" ? `/p/${project}` : `/p/${project}/${rest}`;
  if (asOf === undefined) return path;
  return `${path}${rest.includes("?") ? "&" : "?"}asOf=${encodeURIComponent(asOf)}`;
};
