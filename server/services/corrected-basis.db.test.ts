// A decision whose basis is corrected afterwards keeps what it rested on.
import { describe, expect, it } from "vitest";
import { asked, askerOf } from "@/tests/db/opened";
import { mail, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { KINDS } from "../domain/records/kinds";
import { correctRecord } from "./records";
import { readRelease } from "./releases-view";

const database = rivalsDatabase();
const ask = () => askerOf(database().owner, mail("official"), "rivals");

describe("a decision whose basis was corrected afterwards", () => {
  it("a decision whose basis was corrected is marked on the release that went out under the waiver, with both values", async () => {
    const { owner } = database();
    const [waiver] = await owner<
      { id: string }[]
    >`select id from waiver where release_id = (select id from release where version = '1.0.0' and project_id = (select project_id from project where key = 'rivals')) order by decided_on limit 1`;
    await correctRecord(KINDS.waiver, await ask(), {
      record: waiver?.id ?? "",
      values: { reason: words("another reason") },
      reason: words("the minutes say so"),
    });
    const { waivers } = await readRelease(asked(await ask()), "1.0.0");
    const marked = waivers.find(({ id }) => id === waiver?.id);
    expect(marked?.corrections.map(({ body }) => body)).toMatchObject([
      {
        reason: words("the minutes say so"),
        changes: [{ field: "reason", from: words("no environment"), to: words("another reason") }],
      },
    ]);
  });
});
