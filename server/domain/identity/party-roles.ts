// Which roles a person can hold in the name of a party: a vendor's people work for it, the ministry's and the IT office's
// decide, advise, read or administer. Nobody takes part in the name of a community.
import type { Role } from "./roles";

export type PartyKind = "ministry" | "office" | "vendor" | "community";

/** The roles of a vendor's people. */
export const VENDOR_ROLES: readonly Role[] = ["vendor_manager", "vendor_member"];
const OF_MINISTRY: readonly Role[] = ["official", "executive", "adviser", "auditor", "admin"];

const ROLES_OF: Readonly<Record<PartyKind, readonly Role[]>> = {
  ministry: OF_MINISTRY,
  office: OF_MINISTRY,
  vendor: VENDOR_ROLES,
  community: [],
};

/** Whether a role is that of a vendor's people. */
export const isVendorRole = (role: Role): boolean => VENDOR_ROLES.includes(role);

/** Whether a person of a party of this kind can hold the role. */
export const roleFits = (role: Role, kind: PartyKind): boolean => ROLES_OF[kind].includes(role);
