// Members: the people of a project, each with one role, in the name of one party, for a term or until further notice.
import { roleFits } from "../identity/party-roles";
import { ROLES } from "../identity/roles";
import type { ValuesOf } from "./field";
import { type Fault, record } from "./kind";

const fields = {
  account: { type: "id", required: true, hidden: true },
  party: { type: "reference", to: "party", required: true },
  role: { type: "choice", choices: ROLES, required: true },
  name: { type: "words", required: true },
  /** Which executive it is: 課長 or 局長; null: nobody has said. */
  level: { type: "choice", choices: ["division", "bureau"] },
  /** The last day of the term; null: no end is set. */
  untilOn: { type: "day" },
  /** The day on which the membership was ended; null: it was not. */
  endedOn: { type: "day", hidden: true },
} as const;

type Member = ValuesOf<typeof fields>;

/** Administers the project with no end set. */
const isLasting = ({ role, untilOn, endedOn }: Member): boolean =>
  role === "admin" && untilOn === null && endedOn === null;

/** What took the last lasting administrator away, as the field of the form. */
const changedIn = (after: Member): keyof Member & string => {
  if (after.endedOn !== null) return "endedOn";
  return after.role === "admin" ? "untilOn" : "role";
};

export const MEMBER = record({
  name: "member",
  fields,
  provenance: false,
  may: { enter: "member.set", correct: "member.set", withdraw: null },
  slices: ["parties"],
  ofParty: "party",
  fits: (after, before, { kindOf, lastingAdministrators }) => {
    const faults: Fault<keyof Member & string>[] = [];
    const kind = kindOf(after.party);
    if (kind !== undefined && !roleFits(after.role, kind))
      faults.push({ code: "role-not-of-party", field: "role" });
    if (after.level !== null && after.role !== "executive")
      faults.push({ code: "level-not-of-role", field: "level" });
    if (before !== null && isLasting(before) && !isLasting(after) && lastingAdministrators <= 1)
      faults.push({ code: "last-administrator", field: changedIn(after) });
    return faults;
  },
  over: ({ endedOn, untilOn }, day) =>
    endedOn ?? (untilOn !== null && untilOn < day ? untilOn : null),
  entered: ({ name, role }) => ({ kind: "member-set", body: { member: name, role } }),
  steps: {
    end: {
      may: "member.set",
      asks: { words: { type: "words", long: true, required: true } },
      offered: ({ endedOn }) => endedOn === null,
      set: (_, { today }) => ({ endedOn: today }),
    },
    return: {
      may: "member.set",
      asks: { party: fields.party, role: fields.role, untilOn: fields.untilOn },
      offered: ({ endedOn }) => endedOn !== null,
      set: ({ party, role, untilOn }, _, { level }) => ({
        party,
        role,
        untilOn,
        endedOn: null,
        level: role === "executive" ? level : null,
      }),
      said: ({ role }, { title }) => ({ kind: "member-set", body: { member: title, role } }),
    },
  },
});
