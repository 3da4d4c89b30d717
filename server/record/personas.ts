// The people of the demonstration, named by role. Their passwords are public and give access to nothing else.
import type { Role } from "../domain/identity/roles";
import type { Words } from "../domain/words";

export interface Persona {
  readonly key: PersonaKey;
  readonly role: Role;
  readonly party: string;
  readonly name: Words;
  readonly email: string;
  readonly password: string;
}

export const PERSONA_KEYS = [
  "official",
  "executive",
  "adviser",
  "prime",
  "subcontractor",
  "auditor",
  "admin",
] as const;
export type PersonaKey = (typeof PERSONA_KEYS)[number];

const persona = (key: PersonaKey, role: Role, party: string, ja: string, en: string): Persona => ({
  key,
  role,
  party,
  name: { ja, en },
  email: `${key}@fukan.example`,
  password: `cocoa-${key}-2020`,
});

export const PERSONAS: readonly Persona[] = [
  persona("official", "official", "mhlw", "担当職員", "Ministry official"),
  persona("executive", "executive", "mhlw", "課長", "Director"),
  persona("adviser", "adviser", "mhlw", "CIO補佐官", "CIO adviser"),
  persona("prime", "vendor_manager", "persol", "元請の責任者", "Prime contractor's manager"),
  persona("subcontractor", "vendor_member", "mti", "再委託先の担当", "Subcontractor's member"),
  persona("auditor", "auditor", "mhlw", "監査", "Auditor"),
  persona("admin", "admin", "mhlw", "管理者", "Administrator"),
];

/** The sign-ins that the launcher prints and the sign-in page offers. */
export const demonstrationSignIns = (): { role: string; email: string; password: string }[] =>
  PERSONAS.map(({ name, email, password }) => ({
    role: `${name.ja} / ${name.en}`,
    email,
    password,
  }));
