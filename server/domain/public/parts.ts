// What the ministry can let the public page of a project show, each part by its own decision (seed 3(4)).
export const PUBLIC_PARTS = ["notes", "defects", "versions", "checks", "vendors"] as const;
/** For how many seconds a server, and whoever passes its answers on, keeps a public page. */
export const KEPT_SECONDS = 15;
export type PublicPart = (typeof PUBLIC_PARTS)[number];

/** Whether these parts tell anything: checks stand with the versions, and names alone say nothing of how things are. */
export const tellsAnything = (parts: readonly PublicPart[]): boolean =>
  parts.some((part) => part !== "checks" && part !== "vendors");
