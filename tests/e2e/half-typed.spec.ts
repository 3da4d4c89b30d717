// What is typed into a form of any kind of record and not sent is there again after a reload, for the same person only.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { rolesFor } from "../../server/domain/identity/permissions";
import type { AnyKind } from "../../server/domain/records/kind";
import { shownFields } from "../../server/domain/records/kind";
import { kindOf } from "../../server/domain/records/kinds";
import { RECORD_NAMES, type RecordName } from "../../server/domain/records/names";
import { PERSONAS, type PersonaKey } from "../../server/record/personas";
import { eventually } from "../run/eventually";
import { sentence } from "../run/sentences";
import { beginSession, SESSION } from "../run/session";
import { openSite } from "../run/site";

const site = openSite();
const TYPED = "書きかけの文";

/** Somebody who may do it. */
const whoMay = (action: AnyKind["may"]["enter"]): PersonaKey => {
  const found = PERSONAS.find(({ role }) => rolesFor(action).includes(role));
  return found?.key ?? expect.fail(`nobody may ${action}`);
};

/** The name of the first field of the form into which a text is typed. */
const textIn = (name: RecordName): string => {
  const { fields } = kindOf(name);
  const found = shownFields(fields).find(([, { type }]) => type === "words" || type === "key");
  return found?.[0] ?? "note";
};

/** The form opens its folded parts where something typed is put back. */
const fieldOf = (page: Page, form: string, field: string) =>
  page.locator(`${form} [name="${field}"]`).first();

/** What is typed before the page's script has begun is not kept, so it is typed until it is. */
async function typeInto(page: Page, form: string, field: string, what = TYPED): Promise<void> {
  const place = fieldOf(page, form, field);
  await place.evaluate((element) => element.closest("details")?.setAttribute("open", ""));
  await eventually(async () => {
    await place.fill("");
    await place.fill(what);
    return page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  }).toContain(what);
}
const typedIn = (page: Page, form: string, field: string) =>
  fieldOf(page, form, field).inputValue();

/** Another person signs in with the same browser. */
async function signInAs(page: Page, persona: PersonaKey): Promise<void> {
  const value = await site.inDatabase((owner) => beginSession(owner, persona));
  await page.context().addCookies([{ name: SESSION, value, domain: "127.0.0.1", path: "/" }]);
}

const ENTERED = RECORD_NAMES.filter((name) => name !== "member");

describe("what is typed into the form of", () => {
  test.each(ENTERED)("a new %s is there again after a reload", async (name) => {
    const page = await site.open(`/p/cocoa/records/${name}/new`, {
      as: whoMay(kindOf(name).may.enter),
    });
    const form = "main form";
    await typeInto(page, form, textIn(name));
    await page.reload();
    await eventually(() => typedIn(page, form, textIn(name))).toBe(TYPED);
  });

  // Corrections of every kind are one form.
  test("a correction is there again after a reload", async () => {
    const page = await site.open("/p/cocoa/records/release/1.1.4?step=correct", { as: "official" });
    const form = "#correct form";
    await typeInto(page, form, "correction-reason");
    await page.reload();
    await eventually(() => typedIn(page, form, "correction-reason")).toBe(TYPED);
  });
});

test("what is typed is not shown to another person in the same browser, and is gone once it is sent", async () => {
  const path = "/p/cocoa/records/public_note/new";
  const form = "main form";
  const page = await site.open(path, { as: "official" });
  await typeInto(page, form, "text");
  await signInAs(page, "executive");
  await page.goto("/p/cocoa/records/review/new");
  await typeInto(page, form, "decided", "ほかの人の文");
  // The page's script has begun, so it has put back whatever it puts back.
  expect(await typedIn(page, form, "agenda")).toBe("");
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(TYPED);
  await signInAs(page, "official");
  await page.goto(path);
  await typeInto(page, form, "text");
  await fieldOf(page, form, "title").fill("題名");
  await page
    .locator(form)
    .getByRole("button", { name: sentence("records.submit") })
    .click();
  await page.waitForURL(/public_note\/note-\d+$/);
  await page.goto(path);
  await typeInto(page, form, "title", "次の題名");
  expect(await typedIn(page, form, "text")).toBe("");
});
