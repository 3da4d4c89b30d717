// Files and links that show a result, in the browser: attached, downloaded, refused at the field, withdrawn.
import { beforeAll, describe, expect, test } from "vitest";
import { files as en } from "../../messages/en/files";
import { files as ja } from "../../messages/ja/files";
import { follow } from "../run/follow";
import { ask } from "../run/request";
import { sentence } from "../run/sentences";
import { openSite } from "../run/site";
import { violationsOn } from "../run/violations";

const site = openSite();
const MEGABYTE = 1024 * 1024;
let path: string;

beforeAll(async () => {
  path = await site.inDatabase(async (owner) => {
    const [task] = await owner<{ id: string }[]>`
      select t.id from task t join party y on y.project_id = t.project_id and y.id = t.party_id
        join project p on p.project_id = t.project_id
       where p.key = 'cocoa' and y.key = 'persol' order by t.place limit 1`;
    return `/p/cocoa/files/task/${task?.id}`;
  });
});

const named = (name: string, size: number) => ({
  name,
  mimeType: "text/html",
  buffer: Buffer.alloc(size, "x"),
});
const TOO_LARGE = sentence("refusals.file-too-large");

describe("evidence of a result", () => {
  test("a file is attached with what it shows, and downloaded as a file of its own type", async () => {
    const page = await site.open(path, { as: "prime" });
    await page.locator('main input[name="words"]').fill("試験の記録");
    await page.locator('main input[type="file"]').setInputFiles(named("結果 1.html", 10));
    await page.getByRole("button", { name: ja.attach.submit, exact: true }).click();
    const link = page.getByRole("link", { name: "結果 1.html" });
    await link.waitFor();
    expect(await page.locator("main table").textContent()).toContain("試験の記録");
    const headers = { cookie: await site.cookieOf("prime") };
    const href = (await link.getAttribute("href")) ?? "";
    const answer = await fetch(`${site.address()}${href}`, { headers });
    expect(await answer.text()).toBe("x".repeat(10));
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/octet-stream",
      "x-content-type-options": "nosniff",
      "content-disposition": `attachment; filename="___1.html"; filename*=UTF-8''${encodeURIComponent("結果 1.html")}`,
    });
    const other = await ask(site.address(), {
      path: href,
      headers: { cookie: await site.cookieOf("subcontractor") },
    });
    const missing = await ask(site.address(), {
      path: href.replace(/[^/]+$/, "00000000-0000-4000-8000-000000000000"),
      headers,
    });
    expect([other.status, missing.status]).toEqual([404, 404]);
  });

  test("a file of 20 MB is attached, and one of 21 MB is refused at its field with nothing typed lost", async () => {
    const page = await site.open(path, { as: "prime", locale: "en", width: 390 });
    const words = page.locator('main input[name="words"]');
    const file = page.locator('main input[type="file"]');
    const send = page.getByRole("button", { name: en.attach.submit, exact: true });
    await words.fill("A film of the run");
    await file.setInputFiles(named("long.mp4", 21 * MEGABYTE));
    await send.click();
    const refused = page.locator(".field-error");
    await refused.waitFor();
    expect(await refused.textContent()).toContain("20 MB");
    expect(await words.inputValue()).toBe("A film of the run");
    expect(await file.getAttribute("aria-invalid")).toBe("true");
    expect(await violationsOn(page)).toEqual([]);
    await file.setInputFiles(named("short.mp4", 20 * MEGABYTE));
    await send.click();
    await page.getByRole("link", { name: "short.mp4" }).waitFor();
    const row = page.locator("main tbody tr", { hasText: "short.mp4" });
    expect(await row.textContent()).toContain("20 MB");
  });

  test("without script a file is refused on its page with what was typed, and then attached and withdrawn from that page", async () => {
    const page = await site.open(path, { as: "prime", script: false });
    await page.locator('main input[name="words"]').fill("無線の記録");
    await page.locator('main input[type="file"]').setInputFiles(named("a.txt", 21 * MEGABYTE));
    const send = () => follow(page.getByRole("button", { name: ja.attach.submit, exact: true }));
    await send();
    expect(await page.title()).toContain("エラー：");
    expect(await page.locator(".field-error").textContent()).toBe(TOO_LARGE);
    expect(await page.locator('main input[name="words"]').inputValue()).toBe("無線の記録");
    expect(await page.locator("main").textContent()).toContain(ja.attach.again);
    await page.locator('main input[type="file"]').setInputFiles(named("a.txt", 5));
    await send();
    const row = page.locator("main tbody tr", { hasText: "a.txt" });
    expect(await row.textContent()).toContain("無線の記録");
    await row.locator("summary").click();
    await row.locator("textarea").fill("別の試験のもの");
    await follow(row.getByRole("button", { name: ja.withdraw.submit, exact: true }));
    const after = page.locator("main tbody tr", { hasText: "別の試験のもの" });
    expect(await after.getByRole("link").count()).toBe(0);
    expect(await after.textContent()).toContain("SHA-256");
  });

  test("whoever is signed out, or of another page's account, attaches nothing", async () => {
    const body = [
      "--x",
      'Content-Disposition: form-data; name="file"; filename="a.txt"',
      "",
      "a",
      "--x--",
      "",
    ].join("\r\n");
    const send = (cookie: string) =>
      ask(site.address(), {
        method: "POST",
        path: `${path}/acts/attach`,
        headers: {
          "content-type": "multipart/form-data; boundary=x",
          accept: "application/json",
          ...(cookie !== "" && { cookie }),
        },
        body,
      });
    expect((await send("")).status).toBe(401);
    expect((await send(await site.cookieOf("prime"))).status).toBe(400);
  });
});
