// Every procedure × every role: who is answered and who is refused, as this table says.
import { describe, expect, it } from "vitest";
import { ROLES } from "@/server/domain/identity/roles";
import { PERSONAS } from "@/server/record/personas";
import { aDatabase, callerAs, standingOf } from "@/tests/db/opened";
import { call, PROCEDURES } from "@/tests/db/procedures";
import { foundRivals, mail } from "@/tests/db/rivals";

const EVERYBODY = ROLES;
const about = { project: "cocoa" };

interface Rule {
  readonly input: Readonly<Record<string, unknown>> | undefined;
  readonly roles: readonly (typeof ROLES)[number][];
  /** Asks about one project: refused to whoever is no member of it, as if it did not exist. */
  readonly ofProject: boolean;
  /** Changes something: refused as of the past. */
  readonly changes?: true;
}

/** A procedure without a row here fails. */
const TABLE: Readonly<Record<string, Rule>> = {
  "coverage.matrix": { input: about, roles: EVERYBODY, ofProject: true },
  "events.list": { input: about, roles: EVERYBODY, ofProject: true },
  "events.sheet": { input: about, roles: EVERYBODY, ofProject: true },
  "projects.home": { input: about, roles: EVERYBODY, ofProject: true },
  "projects.list": { input: undefined, roles: EVERYBODY, ofProject: false },
  "projects.setLocale": { input: { locale: "ja" }, roles: EVERYBODY, ofProject: false },
  "queues.read": { input: { ...about, party: null }, roles: EVERYBODY, ofProject: true },
  "releases.export": { input: about, roles: EVERYBODY, ofProject: true },
  "releases.list": { input: about, roles: EVERYBODY, ofProject: true },
  "releases.read": { input: { ...about, version: "1.1.4" }, roles: EVERYBODY, ofProject: true },
  "reports.list": { input: about, roles: EVERYBODY, ofProject: true },
  // The exercise is everybody's: it exists in the demonstration alone.
  "exercise.goOn": {
    input: { ...about, to: { days: 1 } },
    roles: EVERYBODY,
    ofProject: true,
    changes: true,
  },
  "exercise.startAgain": {
    input: { ...about, day: "2020-05-28" },
    roles: EVERYBODY,
    ofProject: true,
    changes: true,
  },
};

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

it("has a row for every procedure, and none for what is gone", () => {
  expect(Object.keys(TABLE).sort()).toEqual(PROCEDURES);
});

it("has a person for every role", () => {
  expect(PERSONAS.map((p) => p.role).sort()).toEqual([...ROLES].sort());
});

describe.each(RULES)("%s", (name, { input, roles, ofProject, changes }) => {
  it("is answered to whoever may, and refused to whoever may not", async () => {
    for (const { email, role } of PERSONAS) {
      expect(await answer(email, name, input), role).toBe(
        roles.includes(role) ? "answered" : "not-allowed",
      );
    }
  });

  it("is refused to whoever is not signed in", async () => {
    expect(await answer(null, name, input)).toBe("signed-out");
    expect(await answer("nobody@fukan.example", name, input)).toBe("signed-out");
  });

  it.runIf(ofProject)(
    "is not found by whoever is no member, nor in a project that is not there",
    async () => {
      expect(await answer(mail("official"), name, input)).toBe("not-found");
      for (const project of ["nowhere", "COCOA", "", "cocoa'", "../cocoa"]) {
        expect(await answer("official@fukan.example", name, { ...input, project }), project).toBe(
          "not-found",
        );
      }
    },
  );

  it.runIf(ofProject)("refuses a moment that is malformed or has not come", async () => {
    const ask = (asOf: string) => answer("official@fukan.example", name, { ...input, asOf });
    for (const asOf of [
      "",
      "x",
      "2020-02-30",
      "2020-10-12T25:00:00Z",
      "1899-12-31",
      "2020-10-12'",
    ]) {
      expect(await ask(asOf), asOf).toBe("as-of-malformed");
    }
    expect(await ask("2999-01-01")).toBe("as-of-future");
    if (changes) expect(await ask("2020-05-20")).toBe("past-is-read-only");
    else expect(await ask("2020-10-12")).toBe("answered");
  });

  it("is refused once the account is closed", async () => {
    const { owner } = database();
    const before = (await standingOf(owner, "auditor@fukan.example", null))?.account.id ?? "";
    await owner`update account set closed_at = now() where id = ${before}`;
    expect(await answer("auditor@fukan.example", name, input)).toBe("signed-out");
    await owner`update account set closed_at = null where id = ${before}`;
  });
});

describe("the exercise", () => {
  it("is moved by nobody outside the demonstration, nor emptied while a real account is there", async () => {
    await foundRivals(database().owner, "real");

    expect(
      await answer(mail("official", "real"), "exercise.goOn", { project: "real", to: { days: 1 } }),
    ).toBe("exercise-only");
    expect(
      await answer("official@fukan.example", "exercise.startAgain", {
        ...about,
        day: "2020-05-28",
      }),
    ).toBe("conflict");
  });
});
