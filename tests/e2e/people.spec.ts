// People come into a project by an invitation, and their access follows every change of their membership.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { member } from "../../messages/records/member";
import { ADMIN, founded } from "../run/founded";
import { english, sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { violationsOn } from "../run/violations";

const site = openSite({ template: "migrated", env: { FUKAN_DEMONSTRATION: "0" } });

const PASSWORD = "lamp river over seven";

const READERS = [
  { locale: "ja", say: sentence, width: 390, script: false },
  { locale: "en", say: english, width: 1280, script: true },
] as const;

describe.each(READERS)("in $locale, with script: $script", ({ locale, say, width, script }) => {
  const look = { locale, width, script } as const;
  const label = (name: keyof typeof member.labels) => member.labels[name][locale];

  const signIn = async (page: Page, email: string, password: string) => {
    await page.goto("/sign-in?to=%2Fp%2Fnotices");
    await page.getByLabel(say("signIn.email")).fill(email);
    await page.getByLabel(say("signIn.password")).fill(password);
    await page.getByRole("button", { name: say("signIn.submit"), exact: true }).click();
    await page.waitForURL((url) => url.pathname !== "/sign-in");
  };
  const press = (page: Page, name: string) =>
    page.getByRole("button", { name, exact: true }).click();

  test("a person is invited, chooses a password, works in a role, gets another one and leaves", async () => {
    await site.inDatabase((owner) => founded(owner, "notices", "通知アプリ"));
    const admin = await site.look(look);
    await signIn(admin, ADMIN.email, ADMIN.password);
    await admin.goto("/p/notices/access");

    expect(script ? await violationsOn(admin) : []).toEqual([]);
    const form = admin.getByRole("region", { name: say("access.invite.heading") });
    await form.getByLabel(say("access.invite.email")).fill("hanako@example.go.jp");
    await form.getByLabel(label("name")).first().fill("山田花子");
    await form.getByLabel(label("party")).selectOption({ label: "厚生労働省" });
    await form.getByLabel(label("role")).selectOption("vendor_member");
    await press(admin, say("access.invite.submit"));
    await admin.getByText(say("refusals.role-not-of-party")).first().waitFor();
    expect(await form.getByLabel(label("role")).getAttribute("aria-invalid")).toBe("true");
    expect(await form.getByLabel(say("access.invite.email")).inputValue()).toBe(
      "hanako@example.go.jp",
    );
    expect(await form.getByLabel(label("name")).first().inputValue()).toBe("山田花子");
    await form.getByLabel(label("role")).selectOption("official");
    await press(admin, say("access.invite.submit"));
    const link = await admin.getByLabel(say("access.made.address"), { exact: true }).inputValue();
    await admin
      .getByRole("button", { name: say("access.members.inviteAgainOf", { name: "山田花子" }) })
      .waitFor();

    const guest = await site.look(look);
    await guest.goto(new URL(link).pathname);
    await guest
      .getByRole("heading", { name: say("account.reset.invitedTo", { project: "通知アプリ" }) })
      .waitFor();
    expect(script ? await violationsOn(guest) : []).toEqual([]);
    await guest.getByLabel(say("account.password.new")).first().fill(PASSWORD);
    await guest.getByLabel(say("account.password.again")).fill(PASSWORD);
    await press(guest, say("account.reset.submit"));
    await signIn(guest, "hanako@example.go.jp", PASSWORD);
    await guest.goto("/p/notices/events");
    expect(await guest.getByRole("banner").textContent()).toContain("山田花子");
    expect(await guest.getByRole("main").textContent()).toContain("山田花子");
    // The record began today, so no earlier day is offered.
    const past = guest.locator("input[name=asOf]");
    expect(await past.getAttribute("min")).toBe(await past.getAttribute("max"));
    await guest.goto("/p/notices/records/report/new");
    await guest.getByRole("button", { name: say("records.submit") }).waitFor();

    const openMember = async () => {
      await admin.goto("/p/notices/access");
      await admin
        .getByRole("link", { name: say("access.members.changeOf", { name: "山田花子" }) })
        .click();
      await admin.waitForURL("**/records/member/**");
    };
    await openMember();
    await admin.getByText(say("records.correct.heading")).click();
    await admin.locator("#correct").getByLabel(label("role")).selectOption("auditor");
    await admin.locator("#correct").getByLabel(say("records.correct.reason")).fill("異動");
    await press(admin, say("records.correct.submit"));
    await admin.getByText(member.choices.role.auditor[locale]).first().waitFor();

    await guest.goto("/p/notices/records/report/new");
    expect(new URL(guest.url()).pathname).toBe("/sign-in");
    await signIn(guest, "hanako@example.go.jp", PASSWORD);
    await guest.goto("/p/notices/records/report/new");
    expect(await guest.getByRole("button", { name: say("records.submit") }).count()).toBe(0);

    await openMember();
    await admin.locator("#end > summary").click();
    await admin.locator("#end").getByLabel(label("words")).first().fill("契約の終わり");
    await admin.locator("#end").getByRole("button").click();
    await admin.getByText(label("endedOn")).first().waitFor();
    await guest.goto("/p/notices");
    expect(new URL(guest.url()).pathname).toBe("/sign-in");
    const answer = await guest.goto("/p/notices");
    expect(answer?.ok() && new URL(guest.url()).pathname).toBe("/sign-in");

    await admin.goto("/p/notices/access");
    await admin.getByText(say("access.members.left", { count: 1 })).click();
    await admin.getByRole("cell", { name: "hanako@example.go.jp", exact: true }).waitFor();
  });
});
