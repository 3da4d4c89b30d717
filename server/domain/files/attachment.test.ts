import { describe, expect, it } from "vitest";
import {
  attachable,
  dispositionOf,
  keptFile,
  LARGEST_FILE,
  MOST_FILES,
  roomFor,
  withdrawableBy,
} from "./attachment";

const file = (name: string, size = 1) => ({ name, content: new Uint8Array(size) });
const nameOf = (name: string) => {
  const kept = keptFile(file(name));
  return kept.ok ? `${kept.value.name} ${kept.value.mediaType}` : kept.code;
};

describe("A file that is attached", () => {
  it.each([
    ["photo.PNG", "photo.PNG image/png"],
    ["C:\\logs\\run.log", "run.log text/plain; charset=utf-8"],
    [
      "/tmp/表 1.xlsx",
      "表 1.xlsx application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ],
    ["page.html", "page.html application/octet-stream"],
    ["picture.svg", "picture.svg application/octet-stream"],
    ["script.png.js", "script.png.js application/octet-stream"],
    ["constructor", "constructor application/octet-stream"],
    ["a.constructor", "a.constructor application/octet-stream"],
    ["", "file-name-unreadable"],
    ["folder/", "file-name-unreadable"],
    ["a\u202egnp.exe", "file-name-unreadable"],
    ["a\u0000.png", "file-name-unreadable"],
    ["x".repeat(201), "file-name-unreadable"],
  ])("named %j is kept as %s", (name, kept) => expect(nameOf(name)).toBe(kept));

  it("it has from one byte to 20 MB", () => {
    const codeOf = (content: Uint8Array | null) => {
      const kept = keptFile({ name: "a", content });
      return kept.ok ? "kept" : kept.code;
    };
    expect([0, 1, LARGEST_FILE, LARGEST_FILE + 1].map((n) => codeOf(new Uint8Array(n)))).toEqual([
      "file-empty",
      "kept",
      "kept",
      "file-too-large",
    ]);
    expect(codeOf(null)).toBe("file-too-large");
  });

  it("a file or a link is attached, not both and not neither", () => {
    const url = "https://example.com";
    expect(attachable(null, url)).toEqual({ ok: true, value: { url } });
    expect(attachable(file("a"), null).ok).toBe(true);
    expect(attachable(null, null)).toEqual({ ok: false, code: "file-missing" });
    expect(attachable(file("a"), url)).toEqual({ ok: false, code: "file-and-link" });
  });

  it("a record has at most twenty, and only the party that attached one withdraws it", () => {
    expect([roomFor(MOST_FILES - 1).ok, roomFor(MOST_FILES).ok]).toEqual([true, false]);
    expect([withdrawableBy("a", "a").ok, withdrawableBy("a", "b").ok]).toEqual([true, false]);
  });

  it.each([
    ["run.log", `attachment; filename="run.log"; filename*=UTF-8''run.log`],
    ['a"b\r\nc.txt', `attachment; filename="a_b__c.txt"; filename*=UTF-8''a%22b%0D%0Ac.txt`],
    [
      "写真(1).png",
      `attachment; filename="___1_.png"; filename*=UTF-8''%E5%86%99%E7%9C%9F%281%29.png`,
    ],
  ])("the header of %j stores it and cannot be broken out of", (name, header) =>
    expect(dispositionOf(name)).toBe(header),
  );
});
