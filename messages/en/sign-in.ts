import type { signIn as ja } from "../ja/sign-in";
import type { Translated } from "../translated";

export const signIn = {
  heading: "Sign in",
  lead: "See which release went out without its full-chain test, and where that test is in the queue.",
  email: "Email address",
  password: "Password",
  submit: "Sign in",
  errorTitle: "You are not signed in yet",
  wait: "There were several failed attempts. On this device, please wait {minutes, plural, one {# more minute} other {# more minutes}} and try again. Trying in the meantime does not make the wait longer. You can sign in now from a device on which you have signed in before.",
  forgotten: "If you forgot your password, contact the administrator.",
  demonstration: {
    heading: "In the exercise, choose a role",
    lead: "An exercise on the COCOA record. These are not accounts of real people. What you see differs by role.",
    as: "Enter as {role}",
  },
  personas: {
    official: {
      role: "Ministry official",
      sees: "Sees all records, and what the official must decide.",
    },
    executive: {
      role: "Director",
      sees: "Sees all records, and the reports that escalated because nobody owned them.",
    },
    adviser: {
      role: "CIO adviser",
      sees: "Sees all records, and what the adviser is asked about.",
    },
    prime: {
      role: "Prime contractor’s manager",
      sees: "Sees the queues of their own company and its subcontractors.",
    },
    subcontractor: {
      role: "Subcontractor’s member",
      sees: "Sees the queue of their own company only.",
    },
    auditor: { role: "Auditor", sees: "Sees all records and can change nothing." },
    admin: { role: "Administrator", sees: "Sees all records; registers people and sources." },
  },
} as const satisfies Translated<typeof ja>;
