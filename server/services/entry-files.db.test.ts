// Files that are sent with the entry of a test that has begun stand with it, all of them or nothing.
import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { asked, askerOf } from "@/tests/db/opened";
import { mail, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { day } from "../domain/projects/state.fixture";
import { KINDS } from "../domain/records/kinds";
import type { Words } from "../domain/words";
import { type EntryFile, readFiles } from "./attachments";
import { enterRecord } from "./records";
import { readRecord } from "./records-view";

const database = rivalsDatabase();
const ask = (who: string) => askerOf(database().owner, mail(who), "rivals");

const file = (
  text: string,
  field: EntryFile["field"] = "file",
  shows: Words | null = words("the log"),
): EntryFile => ({
  field,
  file: { name: `${text}.txt`, content: new TextEncoder().encode(text) },
  words: shows,
});
const enter = async (files: readonly EntryFile[], request?: string) =>
  enterRecord(KINDS.execution, await ask("red"), {
    values: { party: "red", beganOn: day("2020-10-01"), platform: "android", version: "1.0.0" },
    files,
    request,
  });
const filesOf = async (key: string) => {
  const red = asked(await ask("red"));
  const { record } = await readRecord(red, "execution", key);
  const { files } = await readFiles(red, { about: "execution", record: record.id });
  return files.map(({ name }) => name);
};
const count = async () => {
  const [row] = await database().owner`select count(*)::int as all from execution`;
  return row?.all;
};

it("they stand with it, each with its line", async () => {
  const key = await enter([file("first"), file("second", "file-2")]);
  expect(await filesOf(key)).toEqual(["first.txt", "second.txt"]);
  const lines = await database().owner<{ kind: string }[]>`
    select kind from event where subject_kind = 'execution' order by seq desc limit 3`;
  expect(lines.map(({ kind }) => kind)).toEqual([
    "file-attached",
    "file-attached",
    "record-entered",
  ]);
});

it("nothing is entered if one of them is refused, and the refusal points to it", async () => {
  const before = await count();
  await expect(enter([file("first"), file("second", "file-2", null)])).rejects.toMatchObject({
    code: "record-incomplete",
    field: "file-2-words",
  });
  const empty = { ...file("third"), file: { name: "a.txt", content: new Uint8Array() } };
  await expect(enter([empty])).rejects.toMatchObject({ code: "file-empty", field: "file" });
  expect(await count()).toBe(before);
});

it("they are kept once if the same press arrives twice, and another file is another press", async () => {
  const request = randomUUID();
  const key = await enter([file("once")], request);
  expect(await enter([file("once")], request)).toBe(key);
  expect(await filesOf(key)).toEqual(["once.txt"]);
  await expect(enter([file("other")], request)).rejects.toMatchObject({ code: "request-reused" });
});

it("a kind of record that takes no files refuses them", async () => {
  const sent = enterRecord(KINDS.report, await ask("official"), {
    values: { channel: "press", title: words("with a file"), receivedOn: day("2020-10-01") },
    files: [file("first")],
  });
  await expect(sent).rejects.toMatchObject({ code: "input-malformed" });
});
