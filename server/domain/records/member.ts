// Members: the people of a project, each with one role, in the name of one party.
import { ROLES } from "../identity/roles";
import { record } from "./kind";

export const MEMBER = record({
  name: "member",
  fields: {
    account: { type: "id", required: true, hidden: true },
    party: { type: "reference", to: "party", required: true },
    role: { type: "choice", choices: ROLES, required: true },
    name: { type: "words", required: true },
  },
  provenance: false,
  may: { enter: "member.set", correct: "member.set", withdraw: null },
  slices: ["parties"],
  ofParty: "party",
  entered: ({ name, role }) => ({ kind: "member-set", body: { member: name, role } }),
  steps: {},
});
