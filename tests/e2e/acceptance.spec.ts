// Who accepts that a condition is met: the one who was named, or a deputy in that place.
import { expect, test } from "vitest";
import { addDeputy } from "@/server/services/routes";
import { askerOf } from "../db/opened";
import { proposeMove } from "../db/proposing";
import { choose, decideOn } from "../run/deciding";
import { eventually } from "../run/eventually";
import { mainText, sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { violationsOn } from "../run/violations";

const site = openSite();
const WHY = "待つ理由がありません。";
const SHOWN = "計画書の3章に書きました。";
const say = (key: Parameters<typeof sentence>[0]) => sentence(key);

/** The adviser names the executive as the deputy, as on the page of the route. */
const nameDeputy = () =>
  site.inDatabase(async (owner) => {
    const [member] = await owner<{ id: string }[]>`
      select m.id from member m join project p on p.project_id = m.project_id
       where p.key = 'cocoa' and m.role = 'executive'`;
    const [days] = await owner<{ fromOn: string; untilOn: string }[]>`
      select (clock() at time zone 'Asia/Tokyo')::date::text as "fromOn", ((clock() at time zone 'Asia/Tokyo')::date + 6)::text as "untilOn"`;
    const adviser = await askerOf(owner, "adviser@fukan.example", "cocoa");
    await addDeputy(adviser, {
      memberId: member?.id ?? "",
      role: "adviser",
      ...(days as unknown as Pick<Parameters<typeof addDeputy>[1], "fromOn" | "untilOn">),
    });
  });

test("a condition names who accepts it, and a deputy accepts it in that place", async () => {
  const number = await site.inDatabase((owner) => proposeMove(owner, { from: 6, to: 1 }));
  const path = `/p/cocoa/approvals/${number}`;
  const adviser = await site.open(path, { as: "adviser" });
  await choose(adviser, "conditional");
  await adviser.locator("[name=gap-passes-1]").check();
  await adviser.getByText(say("approvals.panel.ownConditions"), { exact: true }).click();
  expect(await adviser.locator("[name=condition-1-acceptor]").inputValue()).toBe("adviser");
  await decideOn(adviser, "conditional", WHY);
  await eventually(() => mainText(adviser)).toContain("代理なし");

  const prime = await site.open(path, { as: "prime" });
  await prime.getByText(say("approvals.conditions.show.name"), { exact: true }).click();
  await prime.getByLabel(say("approvals.conditions.show.words")).fill(SHOWN);
  await prime.getByRole("button", { name: say("approvals.conditions.show.press") }).click();
  await eventually(() => mainText(prime)).toContain(SHOWN);

  const official = await site.open(path, { as: "official" });
  expect(await official.getByText(say("approvals.conditions.meet.name")).count()).toBe(0);
  await nameDeputy();
  const executive = await site.open("/p/cocoa", { as: "executive" });
  await executive.getByRole("link", { name: /示されたものでよいかを決めてください。$/ }).click();
  await eventually(() => executive.url()).toContain(path);
  const conditions = executive.locator(".conditions");
  expect(await conditions.textContent()).toContain("代理：課長");
  await executive.getByText(say("approvals.conditions.meet.name"), { exact: true }).click();
  await executive.getByText(say("approvals.conditions.inPlace.adviser")).waitFor();
  await executive.getByRole("button", { name: say("approvals.conditions.meet.press") }).click();
  await eventually(() => conditions.textContent()).toContain("CIO補佐官に代わって満たしたと");
  expect(await violationsOn(executive)).toEqual([]);

  const phone = await site.open(path, { as: "adviser", locale: "en", width: 390 });
  expect(await phone.locator(".conditions").textContent()).toContain(
    "in the place of the CIO adviser",
  );
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
