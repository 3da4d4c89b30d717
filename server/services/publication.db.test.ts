// What the users of an app are told: a note is written by one person and published by the approval of others, and the public page shows
// what the ministry lets it show, and nothing else.
import { describe, expect, it } from "vitest";
import { asked, askerOf } from "@/tests/db/opened";
import { mail, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { day } from "../domain/projects/state.fixture";
import type { PublicPart } from "../domain/public/parts";
import type { Values } from "../domain/records/field";
import type { AnyKind } from "../domain/records/kind";
import { KINDS } from "../domain/records/kinds";
import { verifyRecord } from "../record/verify";
import { plansDigestOf } from "./digest";
import { readProposal } from "./proposal-view";
import { decideStep } from "./proposals";
import {
  closePublicPage,
  openPublicPage,
  readPagesThatAreOn,
  readPublicPage,
  readPublicSetting,
} from "./public-page";
import { correctRecord, enterRecord, takeStep, withdraw } from "./records";
import { readRecord, readRecordForm } from "./records-view";

const database = rivalsDatabase();
const ask = (who: string) => askerOf(database().owner, mail(who), "rivals");

const draft = async (title: string, replaces?: string) =>
  enterRecord(KINDS.public_note, await ask("official"), {
    values: { title: words(title), text: words(`${title} in full`), replaces },
  });
const askFor = async (record: string) =>
  takeStep(KINDS.public_note, "approve", await ask("official"), { record, values: {} });
const numberOf = async (record: string) =>
  (await read("official", record)).proposals?.[0]?.number ??
  expect.fail("no approval is asked for");
const decide = async (who: string, number: number, verdict: "approved" | "returned" = "approved") =>
  decideStep(await ask(who), {
    number,
    verdict,
    words: words("because"),
    plans: plansDigestOf([]),
  });
/** Asks for the approval of a note and gives it. */
async function approve(record: string) {
  await askFor(record);
  await decide("adviser", await numberOf(record));
}
const read = async (who: string, record: string) =>
  readRecord(asked(await ask(who)), "public_note", record);

const open = async (...shows: PublicPart[]) =>
  openPublicPage(await ask("executive"), { shows, reason: words("users ask") });
const close = async () => closePublicPage(await ask("official"), { reason: words("a mistake") });
const pageOfRivals = async () => {
  const page = (await readPagesThatAreOn()).find(({ key }) => key === "rivals");
  return page === undefined ? null : readPublicPage(page);
};
/** The public page with these parts only. */
async function shown(...shows: PublicPart[]) {
  if ((await pageOfRivals()) !== null) await close();
  await open(...shows);
  return (await pageOfRivals()) ?? expect.fail("the page is off");
}

describe("a public note", () => {
  it("is refused without Japanese, at the field", async () => {
    const values = { title: { en: "title" }, text: words("text") };
    await expect(
      enterRecord(KINDS.public_note, await ask("official"), { values }),
    ).rejects.toMatchObject({ code: "japanese-missing", field: "title" });
  });

  it("is a draft until its approval, which publishes it, and can then be asked for no more", async () => {
    const note = await draft("approved once");
    const page = await read("official", note);
    expect([page.steps, page.record.values.approval]).toEqual([["approve"], "drafted"]);
    await askFor(note);
    expect((await shown("notes")).notes.map(({ key }) => key)).not.toContain(note);
    const number = await numberOf(note);
    await decide("adviser", number);
    expect((await shown("notes")).notes.map(({ key }) => key)).toContain(note);
    await expect(decide("adviser", number)).rejects.toThrow("decided-already");
    await expect(askFor(note)).rejects.toThrow("record-changed");
  });

  it("stays a draft if its approval is returned, and is corrected and asked for again", async () => {
    const note = await draft("returned");
    await askFor(note);
    const correction = {
      record: note,
      values: { title: words("plainer") },
      reason: words("unclear"),
    };
    const official = await ask("official");
    await expect(correctRecord(KINDS.public_note, official, correction)).rejects.toThrow(
      "approval-open",
    );
    await decide("adviser", await numberOf(note), "returned");
    await correctRecord(KINDS.public_note, official, correction);
    await approve(note);
    expect((await shown("notes")).notes.map(({ title }) => title)).toContainEqual(words("plainer"));
  });

  it("is approved by nobody who wrote it, although somebody else asked for the approval", async () => {
    const { owner } = database();
    const note = await draft("own note");
    const adviser = await ask("adviser");
    const isWrittenBy = async ({ account }: typeof adviser) => {
      await owner`set session_replication_role = replica`;
      await owner`update public_note set written_by = ${account.id} where key = ${note}`;
      await owner`set session_replication_role = origin`;
    };
    await isWrittenBy(adviser);
    await askFor(note);
    const number = await numberOf(note);
    const { reader } = await readProposal(asked(adviser), number, 1);
    expect([reader.decides, reader.decidesNot]).toEqual([null, "own-proposal"]);
    await expect(decide("adviser", number)).rejects.toThrow("own-proposal");
    await isWrittenBy(await ask("official"));
  });

  it("is seen as a draft by a vendor too, on its own page and in the request, and by no list or rule", async () => {
    const note = await draft("checked by vendors");
    await askFor(note);
    expect((await read("red", note)).record.values.approval).toBe("drafted");
    const request = await readProposal(asked(await ask("red")), await numberOf(note), 1);
    expect(request.subject).toBe("public_note");
    const { choices } = await readRecordForm(asked(await ask("official")), "public_note");
    expect(choices.public_note?.map(({ key }) => key)).not.toContain(note);
  });

  it("cannot be corrected or withdrawn once it stands, and is ended with a reason", async () => {
    const note = await draft("standing");
    await approve(note);
    const official = await ask("official");
    const reason = words("a slip");
    await expect(
      correctRecord(KINDS.public_note, official, {
        record: note,
        values: { title: reason },
        reason,
      }),
    ).rejects.toThrow("note-published");
    await expect(withdraw(KINDS.public_note, official, { record: note, reason })).rejects.toThrow(
      "note-published",
    );
    const page = await read("official", note);
    expect([page.mayCorrect, page.mayWithdraw, page.steps]).toEqual([false, false, ["end"]]);
    await takeStep(KINDS.public_note, "end", official, {
      record: note,
      values: { ending: reason },
    });
    const { notes, earlierNotes } = await shown("notes");
    expect(notes.map(({ key }) => key)).not.toContain(note);
    expect(earlierNotes.find(({ key }) => key === note)).toMatchObject({ ending: reason });
  });

  it("takes the place of the note that it replaces at the moment of its approval", async () => {
    const first = await draft("first");
    await approve(first);
    const second = await draft("second", first);
    const before = await shown("notes");
    expect(before.notes.map(({ key }) => key)).toContain(first);
    await approve(second);
    const { notes, earlierNotes } = await shown("notes");
    expect(notes.map(({ key }) => key)).toContain(second);
    expect(earlierNotes.find(({ key }) => key === first)).toMatchObject({
      replacedBy: words("second"),
      endedAt: notes.find(({ key }) => key === second)?.publishedAt,
    });
    expect((await read("official", first)).history[0]).toMatchObject({ kind: "record-moved" });
  });

  it("is not asked for or approved once the note that it replaces stands no more, and its request says so", async () => {
    const first = await draft("ends early");
    await approve(first);
    const [second, third] = [await draft("too late", first), await draft("later still", first)];
    await askFor(second);
    const number = await numberOf(second);
    const stale = async () => {
      const request = await readProposal(asked(await ask("adviser")), number, 1);
      return request.stale;
    };
    expect(await stale()).toBe(false);
    await takeStep(KINDS.public_note, "end", await ask("official"), {
      record: first,
      values: { ending: words("solved") },
    });
    expect(await stale()).toBe(true);
    await expect(decide("adviser", number)).rejects.toThrow("approval-overtaken");
    await expect(askFor(third)).rejects.toThrow("record-changed");
    expect((await read("official", second)).record.values.publishedAt).toBeNull();
  });

  it("is told in the history with its approval and its publication, and the record verifies", async () => {
    const note = await draft("told");
    await approve(note);
    const { history, record } = await read("official", note);
    expect(history[0]).toMatchObject({ kind: "record-moved" });
    expect(record.values).toMatchObject({ approval: "approved" });
    expect(await verifyRecord(database().ownerUrl)).toEqual([]);
  });

  it.each([
    ["official", "another person than its writer"],
    ["executive", "by an approval alone"],
  ])(
    "is not published by the application itself, without an approval, for the %s",
    async (who, why) => {
      const { owner } = database();
      const { account, membership } = await ask(who);
      const note = await draft("walled");
      await expect(
        owner.begin(async (sql) => {
          await sql.unsafe(`set local role fukan_app; set local fukan.actor = '${account.id}';
          set local fukan.projects = '{${membership.projectId}}'; set local fukan.whole = 'on';
          set local fukan.drafted = 'shown'`);
          await sql`update public_note set published_at = clock(), approval_state = 'approved' where key = ${note}`;
        }),
      ).rejects.toThrow(why);
    },
  );
});

describe("the public page", () => {
  it("is off until somebody who may puts it online, and off again at once", async () => {
    if ((await pageOfRivals()) !== null) await close();
    expect(await pageOfRivals()).toBeNull();
    await open("notes");
    expect(await pageOfRivals()).not.toBeNull();
    await close();
    expect(await pageOfRivals()).toBeNull();
    await expect(close()).rejects.toThrow("nothing-changed");
  });

  it("is put online with something to show, and a second press with the same parts changes nothing", async () => {
    await expect(open()).rejects.toMatchObject({ code: "nothing-to-show", field: "shows" });
    await expect(open("vendors")).rejects.toThrow("nothing-to-show");
    await expect(open("checks")).rejects.toMatchObject({ code: "nothing-to-show", field: "shows" });
    await expect(open("checks", "vendors")).rejects.toThrow("nothing-to-show");
    await shown("notes");
    await expect(open("notes")).rejects.toThrow("nothing-changed");
  });

  it("shows only the parts that the ministry chose", async () => {
    const notes = await shown("notes");
    expect([notes.versions, notes.defects, notes.vendors]).toEqual([[], [], []]);
    const versions = await shown("versions");
    expect(versions.notes).toEqual([]);
    expect(versions.versions.map(({ verdict }) => verdict)).toEqual(
      versions.versions.map(() => null),
    );
    const checks = await shown("versions", "checks");
    expect(checks.versions.some(({ verdict }) => verdict !== null)).toBe(true);
    const vendors = await shown("notes", "vendors");
    expect(vendors.vendors).toContainEqual(words("vendor red"));
  });

  it("tells of a defect in the ministry's words alone, once somebody has put it on the page", async () => {
    const record = await enterRecord(KINDS.defect, await ask("official"), {
      values: { title: words("inner name"), severity: "critical", foundOn: day("2020-09-05") },
    });
    const told = async () => JSON.stringify(await shown("defects", "versions", "checks"));
    expect(await told()).not.toContain("inner name");
    const executive = await ask("executive");
    await takeStep(KINDS.defect, "publish", executive, {
      record,
      values: { publicWords: words("no notification comes") },
    });
    expect(await told()).toContain("no notification comes");
    expect(await told()).not.toContain("inner name");
    const { lead, defects } = await shown("defects");
    expect([lead, defects.length]).toEqual(["wrong", 1]);
    await takeStep(KINDS.defect, "conceal", executive, {
      record,
      values: { words: words("a mistake") },
    });
    expect(await told()).not.toContain("no notification comes");
  });

  it("says the same to whoever decides about it, before it is online", async () => {
    if ((await pageOfRivals()) !== null) await close();
    const setting = await readPublicSetting(asked(await ask("executive")));
    expect([setting.shows, setting.mayOpen]).toEqual([null, true]);
    const page = await shown("notes", "defects", "versions", "checks", "vendors");
    expect({ ...setting.page, at: page.at }).toEqual(page);
    const official = await readPublicSetting(asked(await ask("official")));
    expect([official.mayOpen, official.mayClose]).toEqual([false, true]);
  });

  it("holds nobody's name, address or account", async () => {
    const text = JSON.stringify(await shown("notes", "defects", "versions", "checks", "vendors"));
    expect(text).not.toContain("@");
    const { owner } = database();
    const people = await owner<{ id: string }[]>`select id from account`;
    expect(people.filter(({ id }) => text.includes(id))).toEqual([]);
    const named = await owner<{ name: string }[]>`
      select m.name ->> 'ja' as name from member m join project p using (project_id) where p.key = 'rivals'`;
    expect(named.length).toBeGreaterThan(5);
    // The rivals' people are named after their roles, so a name is looked for as a whole text.
    expect(named.filter(({ name }) => text.includes(JSON.stringify(name)))).toEqual([]);
  });

  it.each([KINDS.defect, KINDS.report])(
    "tells of a $name that is withdrawn only after it was taken off the page",
    async (kind) => {
      const values =
        kind.name === "defect"
          ? { title: words("told"), severity: "minor", foundOn: day("2020-09-05") }
          : { title: words("told"), channel: "press", receivedOn: day("2020-09-05") };
      const [official, executive] = [await ask("official"), await ask("executive")];
      const record = await enterRecord(kind as AnyKind, official, { values });
      const step = (name: string, said: Values) =>
        takeStep(kind as AnyKind, name, executive, { record, values: said });
      const gone = () => withdraw(kind, official, { record, reason: words("a slip") });
      const offered = async () =>
        (await readRecord(asked(official), kind.name, record)).mayWithdraw;
      await step("publish", { publicWords: words("no notification comes") });
      expect(await offered()).toBe(false);
      await expect(gone()).rejects.toThrow("told-in-public");
      await step("conceal", { words: words("a mistake") });
      expect(await offered()).toBe(true);
      await gone();
    },
  );
});
