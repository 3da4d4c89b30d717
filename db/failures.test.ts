// How errors of the database are reported.
import { describe, expect, it } from "vitest";
import { Refusal } from "@/server/domain/refusal";
import { asRefusal, isCrossing } from "./failures";

const failed = (code: string, more: object = {}) =>
  Object.assign(new Error(`failed with ${code}`), { code, ...more });
const codeOf = (error: unknown) => (error instanceof Refusal ? error.code : null);

describe("an error of the database", () => {
  it.each([
    ["23505", "conflict"],
    ["23503", "conflict"],
    ["23514", "input-malformed"],
    ["22021", "input-malformed"],
    ["40001", "busy"],
    ["40P01", "busy"],
    ["55P03", "busy"],
    ["57014", "busy"],
    ["53300", "busy"],
    ["NO_CONNECTION_FREE", "busy"],
    ["57P01", "database-away"],
    ["57P03", "database-away"],
    ["08P01", "database-away"],
    ["CONNECTION_CLOSED", "database-away"],
    ["ECONNREFUSED", "database-away"],
  ])("an error %s of the database is refused as %s", (code, refusal) => {
    expect(codeOf(asRefusal(failed(code)))).toBe(refusal);
  });

  it("an error of the database is found inside the query builder's wrapper", () => {
    const wrapped = new Error("Failed query", { cause: failed("40P01") });
    expect(codeOf(asRefusal(wrapped))).toBe("busy");
    expect(isCrossing(wrapped)).toBe(true);
  });

  it.each([
    ["approval_project_id_proposal_id_step_key", "decided-already"],
    ["approval_project_id_proposal_id_account_id_key", "second-step"],
    ["acknowledgement_order", "decided-already"],
    ["release_project_id_ordinal_key", "ordinal-taken"],
    ["task_pkey", "conflict"],
  ])("an error of the constraint %s is refused as %s", (constraint_name, refusal) => {
    expect(codeOf(asRefusal(failed("23505", { constraint_name })))).toBe(refusal);
  });

  it("an error that is our own fault stays an incident, and a refusal stays a refusal", () => {
    const syntax = failed("42601");
    expect(asRefusal(syntax)).toBe(syntax);
    const refused = new Refusal("not-found");
    expect(asRefusal(refused)).toBe(refused);
    expect(isCrossing(failed("23505"))).toBe(false);
  });
});
