// Where links within a project lead.

/** The address of a screen of the project at the moment shown, as `/releases/1.1.4`. */
export type LinkTo = (path: string, query?: Readonly<Record<string, string>>) => string;

/** The addresses within a project, as of the moment that the page shows (undefined: now). */
export const linksIn =
  (project: string, asOf: string | undefined): LinkTo =>
  (path, query = {}) => {
    const search = new URLSearchParams({ ...query, ...(asOf !== undefined && { asOf }) });
    const to = `/p/${encodeURIComponent(project)}${path}`;
    return search.size > 0 ? `${to}?${search}` : to;
  };

/** What a finding, a line of the record or a row is about, as far as a screen shows it. */
export type Subject =
  | { readonly of: "release"; readonly version: string }
  | { readonly of: "proposal"; readonly number: number | string }
  | { readonly of: "task"; readonly party: string; readonly id: string }
  | { readonly of: "queue"; readonly party: string }
  /** A report from outside or a defect, by its key. */
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
