// Links within a project.

/** The address of a screen of the project as of the moment shown, such as `/releases/1.1.4`. */
export type LinkTo = (path: string, query?: Readonly<Record<string, string>>) => string;

/** Makes addresses within a project, as of the moment of the page (undefined: now). */
export const linksIn =
  (project: string, asOf: string | undefined): LinkTo =>
  (path, query = {}) => {
    const search = new URLSearchParams({ ...query, ...(asOf !== undefined && { asOf }) });
    const to = `/p/${encodeURIComponent(project)}${path}`;
    return search.size > 0 ? `${to}?${search}` : to;
  };

/** The subject of a finding, an event or a row, as far as a screen shows it. */
export type Subject =
  | { readonly of: "release"; readonly version: string }
  | { readonly of: "proposal"; readonly number: number | string }
  | { readonly of: "task"; readonly party: string; readonly id: string }
  | { readonly of: "queue"; readonly party: string }
  /** An external report or a defect, by its key. */
  | { readonly of: "report"; readonly key: string }
  | { readonly of: "route" };

/** The address of the screen that shows a subject. */
export function toSubject(linkTo: LinkTo, subject: Subject): string {
  switch (subject.of) {
    case "release":
      return linkTo(`/releases/${encodeURIComponent(subject.version)}`);
    case "proposal":
      return linkTo(`/approvals/${subject.number}`);
    case "task":
      return linkTo(`/queues/${encodeURIComponent(subject.party)}`, { task: subject.id });
    case "queue":
      return linkTo(`/queues/${encodeURIComponent(subject.party)}`);
    case "report":
      return linkTo("/reports", { open: subject.key });
    case "route":
      return linkTo("/approvals/route");
  }
}

/** The form in which somebody says which stages a test environment reaches. */
export const toReach = (linkTo: LinkTo, environment: string): string =>
  `${linkTo(`/records/environment/${encodeURIComponent(environment)}`, { step: "correct" })}#correct`;

/** The thread of a task. */
export const toThread = (linkTo: LinkTo, partyKey: string, task: string): string =>
  `${linkTo(`/work/${encodeURIComponent(partyKey)}`, { task })}#comments`;
