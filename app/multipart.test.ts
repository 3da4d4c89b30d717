import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundaryOf, chunksOf, type Limits, readMultipart } from "./multipart";

const LIMITS: Limits = { file: 100, texts: 1_000, parts: 10 };
const B = "----x1";

async function* inChunks(body: Buffer, size: number) {
  for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size);
}

const text = (name: string, value: string) =>
  Buffer.from(`--${B}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
const file = (name: string, filename: string, content: Uint8Array) =>
  Buffer.concat([
    Buffer.from(
      `--${B}\r\nContent-Disposition: form-data; name="${name}"; filename="${filename}"\r\nContent-Type: image/png\r\n\r\n`,
    ),
    content,
    Buffer.from("\r\n"),
  ]);
const END = Buffer.from(`--${B}--\r\n`);
const form = (...parts: readonly Buffer[]) => Buffer.concat([...parts, END]);
const read = (body: Buffer, size = 7, limits = LIMITS) =>
  readMultipart(inChunks(body, size), B, limits);

describe("A form with a file", () => {
  it("its texts and its file are read, whatever the pieces in which it arrives", async () => {
    const bytes = fc.uint8Array({ maxLength: 100 });
    // Content may look like a boundary almost to its end.
    const near = fc.constantFrom(`\r\n--${B.slice(0, -1)}`, "\r\n--", "\r", "\r\n\r\n", "--");
    const content = fc
      .array(
        fc.oneof(
          bytes,
          near.map((each) => Buffer.from(each)),
        ),
        { maxLength: 3 },
      )
      .map((parts) => Buffer.concat(parts).subarray(0, 100))
      .filter(
        (each) =>
          each.length > 0 && !Buffer.concat([Buffer.from("\r\n"), each]).includes(`\r\n--${B}`),
      );
    await fc.assert(
      fc.asyncProperty(
        content,
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 1, max: 60 }),
        async (kept, typed, size) => {
          const body = form(text("words", typed), file("file", "a.png", kept), text("last", "z"));
          const got = await read(body, size);
          expect(got?.texts.get("words")).toBe(Buffer.from(typed).toString());
          expect(got?.texts.get("last")).toBe("z");
          expect(Buffer.from(got?.files.get("file")?.content ?? [])).toEqual(kept);
        },
      ),
    );
  });

  it("a file that is too large is not kept, and the texts after it are", async () => {
    const got = await read(form(file("file", "a", Buffer.alloc(101, 1)), text("words", "w")));
    expect(got?.files.get("file")).toEqual({ name: "a", content: null });
    expect(got?.texts.get("words")).toBe("w");
    const most = await read(form(file("file", "a", Buffer.alloc(100, 1))));
    expect(most?.files.get("file")?.content).toHaveLength(100);
  });

  it("a field in which no file was chosen is no file, and a chosen empty file is one", async () => {
    const got = await read(
      form(file("none", "", Buffer.alloc(0)), file("empty", "e", Buffer.alloc(0))),
    );
    expect([...(got?.files.keys() ?? [])]).toEqual(["empty"]);
  });

  it("a field with more than one file is named, so that none of them is lost in silence", async () => {
    const got = await read(
      form(
        file("file", "a", Buffer.from("1")),
        file("file", "b", Buffer.from("2")),
        file("other", "c", Buffer.from("3")),
      ),
    );
    expect([...(got?.crowded ?? [])]).toEqual(["file"]);
  });

  it("a form whose sender goes away is malformed, and no error", async () => {
    let sent = false;
    const body = new ReadableStream({
      pull: (controller) => {
        if (sent) controller.error(new Error("the connection is closed"));
        else controller.enqueue(Uint8Array.from(text("words", "begun")));
        sent = true;
      },
    });
    expect(await readMultipart(chunksOf({ body }), B, LIMITS)).toBeNull();
  });

  it("names are read as browsers write them", async () => {
    const got = await read(form(file("file", "写真 %22a%22.png", Buffer.from("x"))));
    expect(got?.files.get("file")?.name).toBe('写真 "a".png');
  });

  it("the first of several values of a name counts", async () => {
    const got = await read(form(text("a", "1"), text("a", "2")));
    expect(got?.texts.get("a")).toBe("1");
  });

  it.each([
    ["cut short", text("a", "1")],
    ["without a name", form(Buffer.from(`--${B}\r\nContent-Type: text/plain\r\n\r\nx\r\n`))],
    ["with too many parts", form(...Array.from({ length: 11 }, (_, n) => text(`n${n}`, "")))],
    ["with too long texts", form(text("a", "x".repeat(600)), text("b", "y".repeat(600)))],
    ["with an endless head", form(Buffer.from(`--${B}\r\nX: ${"x".repeat(9_000)}`))],
    ["with something else after a boundary", Buffer.from(`--${B}xx\r\n\r\n`)],
    ["that is empty", Buffer.alloc(0)],
  ])("a form %s is malformed", async (_, body) => expect(await read(body, 4_096)).toBeNull());

  it("the boundary stands in the type of the body", () => {
    expect(boundaryOf("multipart/form-data; boundary=----x1")).toBe("----x1");
    expect(boundaryOf('Multipart/Form-Data; charset=utf-8; boundary="a b"')).toBe("a b");
    for (const other of [
      null,
      "",
      "application/json",
      "multipart/form-data",
      "multipart/mixed; boundary=a",
    ])
      expect(boundaryOf(other)).toBeNull();
  });
});
