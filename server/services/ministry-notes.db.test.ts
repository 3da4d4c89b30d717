// A note for the ministry alone is read by the ministry and its adviser, and by no vendor, on the record of 2020-11-24.
import { expect, it } from "vitest";
import { readIn } from "@/db/scope";
import { aDatabase, asked, askerOf } from "@/tests/db/opened";
import { decideInView, proposeMove } from "@/tests/db/proposing";
import type { PersonaKey } from "../record/personas";
import { writeNote } from "./ministry-notes";
import { readSealed } from "./proposal-files";
import { readOrder } from "./proposal-view";

const database = aDatabase("record-2020-11-24");
const ask = (persona: PersonaKey) => askerOf(database().owner, `${persona}@fukan.example`, "cocoa");
const SECRET = "予算の話は来週に";

it("a note for the ministry reaches everybody of its side and never a vendor", async () => {
  const number = await proposeMove(database().owner, { from: 6, to: 1 });
  await writeNote(await ask("adviser"), { number, words: { ja: SECRET } });
  await decideInView(await ask("adviser"), { number, verdict: "approved" });
  for (const reader of ["official", "executive", "adviser", "auditor"] as const) {
    const view = await readOrder(asked(await ask(reader)), number, 1);
    expect(
      view.notes.map(({ words }) => words.ja),
      reader,
    ).toEqual([SECRET]);
  }
  for (const vendor of ["prime", "subcontractor"] as const) {
    const question = asked(await ask(vendor));
    const rows = await readIn(question.scope, (db) => db.execute("select 1 from ministry_note"));
    expect(rows.length, vendor).toBe(0);
    const told = await readIn(question.scope, (db) =>
      db.execute(
        `select 1 from event where body::text like '%${SECRET}%' or kind = 'ministry-noted'`,
      ),
    );
    expect(told.length, vendor).toBe(0);
  }
  const view = await readOrder(asked(await ask("prime")), number, 1);
  expect(JSON.stringify(view)).not.toContain(SECRET);
  const sealed = await readSealed(asked(await ask("prime")), number, 1);
  expect(sealed.text).not.toContain(SECRET);
});

it("a vendor cannot write one", async () => {
  const written = writeNote(await ask("prime"), { number: 1, words: { ja: "x" } });
  await expect(written).rejects.toThrow("not-allowed");
});
