// What the ministry can let the public page of a project show, each part by its own decision (seed 3(4)).
export const PUBLIC_PARTS = ["notes", "defects", "versions", "checks", "vendors"] as const;
/** For how many seconds a server, and whoever passes its answers on, keeps a public page. */
export const KEPT_SECONDS = 15;
export type PublicPart = (typeof PUBLIC_PARTS)[number];
