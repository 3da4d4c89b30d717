// Who uses the console; a person may hold a different role in each project.
export const ROLES = [
  "official",
  "executive",
  "adviser",
  "vendor_manager",
  "vendor_member",
  "auditor",
  "admin",
] as const;
export type Role = (typeof ROLES)[number];
