import { describe, expect, it } from "vitest";
import { changedFields, recordChanges } from "./changes";
import { type Fields, isWords, keysIn, rowsIn, valuesIn } from "./field";
import { fieldsOf, isShown, PROVENANCE, shownFields } from "./kind";
import { kindOf } from "./kinds";
import { inputOf, partOf } from "./schema";

const FIELDS = {
  words: { type: "words", required: true },
  day: { type: "day" },
  choice: { type: "choice", choices: ["a", "b"] },
  number: { type: "number", unit: "count", min: 1, max: 9 },
  link: { type: "link" },
  key: { type: "key", prefix: "box" },
  reference: { type: "reference", to: "release" },
  references: { type: "references", to: "release" },
  rows: {
    type: "rows",
    table: { name: "box", own: "box_id" },
    by: "position",
    fields: { name: { type: "words", required: true } },
  },
  id: { type: "id" },
  moment: { type: "moment" },
  timed: { type: "day", timed: true },
  unseen: { type: "day", hidden: true },
} as const satisfies Fields;
const words = { ja: "理由" };
const read = (sent: object) => inputOf(FIELDS).safeParse({ words, ...sent });

describe("What is sent for the fields of a record", () => {
  const ID = "00000000-0000-4000-8000-000000000001";
  it.each<[string, unknown, unknown]>([
    ["day", "２０２０-11-24", "2020-11-24"],
    ["timed", "2020-11-24", "2020-11-24"],
    ["timed", "２０２０-11-24T９:05", "2020-11-24T09:05"],
    ["choice", "b", "b"],
    ["number", 9, 9],
    ["number", 1, 1],
    ["link", "https://example.go.jp/a", "https://example.go.jp/a"],
    ["link", "http://example.go.jp/a", "http://example.go.jp/a"],
    ["key", "１.1-a_B", "1.1-a_B"],
    ["reference", " 1.1.4 ", "1.1.4"],
    ["references", ["1.1.4", "1.1.5"], ["1.1.4", "1.1.5"]],
    ["rows", [{ name: words }], [{ name: words }]],
    ["id", ID, ID],
    ["day", null, null],
  ])("what is sent as %s is read: %j becomes %j", (field, sent, value) => {
    expect(read({ [field]: sent }).data).toEqual({ words, [field]: value });
  });

  it.each<[string, unknown]>([
    ["day", "2020-02-30"],
    ["day", "2020-11-24T09:05"],
    ["timed", "2020-11-24T24:00"],
    ["timed", "T09:05"],
    ["choice", "c"],
    ["number", 0],
    ["number", 10],
    ["number", 1.5],
    ["number", "1"],
    ["link", "ftp://example.go.jp/a"],
    ["link", "no address"],
    ["key", "-a"],
    ["key", "a b"],
    ["key", "a".repeat(64)],
    ["reference", ""],
    ["reference", "a".repeat(201)],
    ["references", Array<string>(501).fill("1.1.4")],
    ["rows", [{ name: null }]],
    ["rows", [{ name: words, other: 1 }]],
    ["rows", Array<object>(501).fill({ name: words })],
    ["id", "1"],
    ["moment", "2020-11-24T00:00:00Z"],
    ["unseen", "2020-11-24"],
    ["other", "a"],
    ["words", null],
  ])("what is sent as %s is refused: %j", (field, sent) => {
    expect(read({ [field]: sent }).success).toBe(false);
  });

  it("optional fields may be left out, and in a correction also required ones", () => {
    expect(inputOf(FIELDS).safeParse({ day: "2020-11-24" }).success).toBe(false);
    expect(partOf(FIELDS).parse({ day: "2020-11-24" })).toEqual({ day: "2020-11-24" });
    expect(partOf(FIELDS).safeParse({ unseen: "2020-11-24" }).success).toBe(false);
  });
});

it("a time without its day, and a time that does not exist, are each refused by that name", () => {
  const codeOf = (timed: string) => read({ timed }).error?.issues[0]?.message;
  expect(codeOf("T09:05")).toBe("time-without-day");
  expect(codeOf("2020-11-26T25:00")).toBe("time-malformed");
  expect(codeOf("2020-11-26Tnoon")).toBe("time-malformed");
  expect(codeOf("2020-11-31T09:05")).toBe("field-malformed");
  expect(codeOf("tomorrow")).toBe("field-malformed");
});

describe("The fields of a kind", () => {
  it("the fields of a kind include those of its provenance if it has one", () => {
    expect(Object.keys(fieldsOf(kindOf("release")))).toEqual([
      ...Object.keys(kindOf("release").fields),
      ...Object.keys(PROVENANCE),
    ]);
    expect(fieldsOf(kindOf("source"))).toEqual(kindOf("source").fields);
  });

  it("the fields of a kind are shown unless the product sets or creates them", () => {
    const fields = { day: FIELDS.day, key: FIELDS.key, unseen: FIELDS.unseen };
    expect(shownFields(fields)).toEqual([["day", FIELDS.day]]);
    expect([isShown(FIELDS.key), isShown({ type: "key" }), isShown(FIELDS.unseen)]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe("A correction", () => {
  it("a correction changes the fields whose values differ, in the order of the kind", () => {
    const before = { day: "2020-11-24", words: { ja: "a", en: "b" }, number: 1 };
    const after = { words: { en: "b", ja: "a" }, day: "2020-11-25", number: 1, link: null };
    expect(changedFields(FIELDS, before, after)).toEqual(["day"]);
    expect(changedFields(FIELDS, {}, { link: "https://example.go.jp", day: "2020-11-24" })).toEqual(
      ["day", "link"],
    );
  });

  it("a correction has each value as it was and as it is", () => {
    expect(
      recordChanges(kindOf("report"), ["owner", "title"], { owner: "a" }, { title: words }),
    ).toEqual([
      { record: "report", field: "owner", from: "a", to: null },
      { record: "report", field: "title", from: null, to: words },
    ]);
  });
});

it("words, keys and rows are distinguished from other values", () => {
  expect([words, { en: "a" }, null, "ja", ["ja"], {}].map(isWords)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(keysIn(["a", "b"])).toEqual(["a", "b"]);
  expect(keysIn([{ a: 1 }])).toEqual([]);
  expect(keysIn("a")).toEqual([]);
  expect(rowsIn([{ a: 1 }])).toEqual([{ a: 1 }]);
  expect(rowsIn(["a"])).toEqual([]);
  expect(rowsIn(null)).toEqual([]);
  expect(valuesIn({ a: 1 })).toEqual({ a: 1 });
});
