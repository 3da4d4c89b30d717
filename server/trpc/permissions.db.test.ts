// Every procedure with every role: it answers people who may perform the action that it names, and refuses everybody
// else.
import { describe, expect, it } from "vitest";
import { rolesFor } from "@/server/domain/identity/permissions";
import { ROLES } from "@/server/domain/identity/roles";
import { PERSONAS } from "@/server/record/personas";
import { aDatabase, callerAs } from "@/tests/db/opened";
import { about, TABLE } from "@/tests/db/procedure-rules";
import { actionOf, call, isMutation, PROCEDURES } from "@/tests/db/procedures";
import { foundRivals, mail } from "@/tests/db/rivals";

const RULES = Object.entries(TABLE);
const database = aDatabase("record-2020-11-24", async ({ owner }) => {
  await foundRivals(owner);
  await owner`update account set demonstration = true`;
});

async function answer(email: string | null, name: string, input: unknown): Promise<string> {
  try {
    await call(callerAs(database().owner, email), name, input);
    return "answered";
  } catch (error) {
    return error instanceof Error ? error.message : "?";
  }
}

it("the table of permissions has a row for every procedure and no others", () => {
  expect(Object.keys(TABLE).sort()).toEqual(PROCEDURES);
});

it.each(PROCEDURES.filter(isMutation))("%s declares the action that it performs", (name) => {
  expect(actionOf(name)).toBeDefined();
});

it("the table of permissions has a person for every role", () => {
  expect(PERSONAS.map((p) => p.role).sort()).toEqual([...ROLES].sort());
});

describe.each(RULES)("%s", (name, rule) => {
  const { input, ofProject, changes, presentOnly, told = "answered" } = rule;
  const action = actionOf(name);
  const roles = action === undefined ? ROLES : rolesFor(action);
  it("a procedure answers people who may call it and refuses the others", async () => {
    for (const { email, role } of PERSONAS) {
      expect(await answer(email, name, input), role).toBe(
        roles.includes(role) ? told : "not-allowed",
      );
    }
  });

  it("a procedure refuses people who are not signed in", async () => {
    expect(await answer(null, name, input)).toBe("signed-out");
    expect(await answer("nobody@fukan.example", name, input)).toBe("signed-out");
  });

  it.runIf(ofProject)(
    "a procedure does not exist for non-members of a project, nor in a project that does not exist",
    async () => {
      expect(await answer(mail("official"), name, input)).toBe("not-found");
      const elsewhere = { ...input, project: "nowhere" };
      expect(await answer("official@fukan.example", name, elsewhere)).toBe("not-found");
    },
  );

  it.runIf(ofProject)(
    "a procedure refuses a moment that is malformed or in the future",
    async () => {
      const [person] = PERSONAS.filter(({ role }) => roles.includes(role));
      const ask = (asOf: string) => answer(person?.email ?? null, name, { ...input, asOf });
      expect(await ask("2020-02-30")).toBe("as-of-malformed");
      expect(await ask("2999-01-01")).toBe("as-of-future");
      if (changes || presentOnly) expect(await ask("2020-05-20")).toBe("past-is-read-only");
      else expect(await ask("2020-10-12")).toBe(told);
    },
  );
});

it("every procedure refuses a closed account", async () => {
  const { owner } = database();
  const closed = "auditor@fukan.example";
  await owner`update account set closed_at = now() where email = ${closed}`;
  for (const [name, { input }] of RULES)
    expect(await answer(closed, name, input), name).toBe("signed-out");
  await owner`update account set closed_at = null where email = ${closed}`;
});

// All procedures of a project share one check, so one of them stands for all. calendar/day.test.ts tests which moments
// are malformed.
it.each(["nowhere", "COCOA", "", "cocoa'", "../cocoa"])(
  "the project %j is not found",
  async (project) => {
    expect(await answer("official@fukan.example", "projects.home", { project })).toBe("not-found");
  },
);

describe("the exercise", () => {
  it("nobody can move the exercise outside the demonstration, or empty it while it has a real account", async () => {
    // The rivals' test ran in September.
    await database().owner`update exercise_clock set shown = '2020-11-24T09:00:00+09:00'`;
    await foundRivals(database().owner, "real");
    expect(
      await answer(mail("official", "real"), "exercise.goOn", {
        project: "real",
        day: "2020-11-25",
      }),
    ).toBe("exercise-only");
    expect(
      await answer("official@fukan.example", "exercise.startAgain", {
        ...about,
        day: "2020-05-28",
      }),
    ).toBe("conflict");
  });
});
