// Files and links that show a result, on a real database: kept once by their digest, seen by whoever sees the record,
// withdrawn with a reason, and on the record with their digests.
import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { asApp, asked, askerOf, callerAs, settingsOf } from "@/tests/db/opened";
import { foundRivals, mail, words } from "@/tests/db/rivals";
import { rivalsDatabase } from "@/tests/db/rivals-database";
import { type Filed, LARGEST_FILE, MOST_FILES } from "../domain/files/attachment";
import { day } from "../domain/projects/state.fixture";
import { KINDS } from "../domain/records/kinds";
import { Refusal } from "../domain/refusal";
import { verifyRecord } from "../record/verify";
import { attachFile, readFile, readFiles, withdrawFile } from "./attachments";
import { type FullChainRunInput, recordFullChainRun } from "./coverage";
import { enterRecord, withdraw } from "./records";
import { readRecord } from "./records-view";

const database = rivalsDatabase(async ({ owner }) => {
  await foundRivals(owner, "others");
});
const ask = (who: string, project = "rivals") =>
  askerOf(database().owner, mail(who, project), project);

const sha256 = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");
const bytes = (text: string) => new TextEncoder().encode(text);
const codeOf = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Refusal ? error.code : Promise.reject(error)),
  );

/** An execution by the vendor red, which blue does not see. */
const begun = async () => {
  const key = await enterRecord(KINDS.execution, await ask("red"), {
    values: { party: "red", beganOn: day("2020-10-01"), platform: "android", version: "1.0.0" },
  });
  return (await readRecord(asked(await ask("red")), "execution", key)).record.id;
};
/** The task of a vendor. */
const taskOf = async (vendor: string) => {
  const [row] = await database().owner<{ id: string }[]>`
    select t.id from task t join party y on y.project_id = t.project_id and y.id = t.party_id
      join project p on p.project_id = t.project_id where p.key = 'rivals' and y.key = ${vendor} limit 1`;
  return row?.id ?? "";
};
interface Sent {
  readonly about?: Filed;
  readonly name?: string;
  readonly content?: Uint8Array | null;
  readonly url?: string;
  readonly request?: string;
}
const attach = async (
  who: string,
  record: string,
  { about = "execution", name = "log.txt", content, url, request }: Sent = {},
) =>
  attachFile(await ask(who), {
    about,
    record,
    file:
      url === undefined ? { name, content: content === undefined ? bytes("log") : content } : null,
    url: url ?? null,
    words: words("the log of the run"),
    request,
  });
const list = async (who: string, record: string, about: Filed = "execution") =>
  readFiles(asked(await ask(who)), { about, record });
const kept = async (digest: string) => {
  const [row] = await database().owner<{ total: number }[]>`
    select count(*)::int as total from file_content where digest = ${digest}`;
  return row?.total;
};

let record: string;
beforeAll(async () => {
  record = await begun();
});

describe("a file that is attached", () => {
  it("is listed with its name, size, type, digest, and who attached it when, and downloaded as it was sent", async () => {
    const content = bytes("one");
    const id = await attach("red", record, { name: "C:\\photos\\画面.png", content });
    const { files } = await list("official", record);
    const [file] = files.filter((each) => each.id === id);
    expect(file).toMatchObject({
      name: "画面.png",
      mediaType: "image/png",
      size: 3,
      digest: sha256(content),
      words: words("the log of the run"),
      party: words("vendor red"),
      addedBy: words("person of red"),
      url: null,
    });
    const read = await readFile(asked(await ask("auditor")), id);
    expect(Buffer.from(read.content, "base64")).toEqual(Buffer.from(content));
    expect(read).toMatchObject({ name: "画面.png", mediaType: "image/png" });
  });

  it("is kept once in a project, however often it is attached", async () => {
    const content = bytes("the same");
    await attach("red", record, { content });
    await attach("red", await begun(), { content, name: "other.txt" });
    expect(await kept(sha256(content))).toBe(1);
  });

  it("is sent as bytes if a browser could run it", async () => {
    const id = await attach("red", record, { name: "page.html", content: bytes("<script>") });
    const { files } = await list("red", record);
    expect(files.find((each) => each.id === id)?.mediaType).toBe("application/octet-stream");
  });

  it("of 20 MB is kept, and a byte more is refused", async () => {
    const large = new Uint8Array(LARGEST_FILE).fill(7);
    const id = await callerAs(database().owner, mail("red")).files.attach({
      project: "rivals",
      about: "execution",
      record: await begun(),
      file: { name: "video.mp4", content: large },
      url: null,
      words: words("a film"),
    });
    const { content } = await readFile(asked(await ask("red")), id);
    expect(sha256(Buffer.from(content, "base64"))).toBe(sha256(large));
    const larger = attach("red", record, { content: new Uint8Array(LARGEST_FILE + 1) });
    expect(await codeOf(larger)).toBe("file-too-large");
  });

  it.each<[string, Sent, string]>([
    ["too large to be kept while it arrived", { content: null }, "file-too-large"],
    ["empty", { content: new Uint8Array(0) }, "file-empty"],
    ["without a name that can be read", { name: "a\u202egnp.exe" }, "file-name-unreadable"],
  ])("is refused if it is %s", async (_, sent, code) =>
    expect(await codeOf(attach("red", record, sent))).toBe(code),
  );

  it("is refused without words on what it shows, and a file and a link come one after the other", async () => {
    const asker = await ask("red");
    const sent = { about: "execution", record, file: { name: "a", content: bytes("a") } } as const;
    const both = { ...sent, url: "https://example.com", words: words("x") };
    expect(await codeOf(attachFile(asker, { ...sent, url: null, words: null }))).toBe(
      "record-incomplete",
    );
    expect(await codeOf(attachFile(asker, both))).toBe("file-and-link");
    expect(await codeOf(attachFile(asker, { ...both, file: null, url: null }))).toBe(
      "file-missing",
    );
  });

  it("is attached once, however often the press is sent", async () => {
    const request = crypto.randomUUID();
    const there = await begun();
    const first = await attach("red", there, { request });
    expect(await attach("red", there, { request })).toBe(first);
    expect((await list("red", there)).files).toHaveLength(1);
    expect(await codeOf(attach("red", there, { request, content: bytes("other") }))).toBe(
      "request-reused",
    );
  });

  it("is refused beyond twenty, and there is room again once one is withdrawn", async () => {
    const full = await begun();
    for (let n = 0; n < MOST_FILES; n += 1)
      await attach("red", full, { url: `https://example.com/${n}` });
    expect(await codeOf(attach("red", full))).toBe("too-many-files");
    const { files, room } = await list("red", full);
    expect(room).toBe(0);
    const file = files[0]?.id ?? "";
    await withdrawFile(await ask("red"), { file, reason: words("twice") });
    expect(await codeOf(attach("red", full))).toBe("done");
  });
});

describe("who sees a file", () => {
  it.each<[string, string, string]>([
    ["another vendor", "blue", "rivals"],
    ["a member of another project", "official", "others"],
  ])(
    "%s is told of neither the list nor the file nor its record, as if there were none",
    async (_, who, project) => {
      const id = await attach("red", record);
      const other = asked(await ask(who, project));
      expect(await codeOf(readFiles(other, { about: "execution", record }))).toBe("not-found");
      expect(await codeOf(readFile(other, id))).toBe("not-found");
      const asker = await ask(who, project);
      const sent = { about: "execution", record, url: "https://a.example", file: null } as const;
      expect(await codeOf(attachFile(asker, { ...sent, words: words("x") }))).toBe("not-found");
      expect(await codeOf(withdrawFile(asker, { file: id, reason: words("x") }))).toBe("not-found");
    },
  );

  it("the database itself shows another vendor no attachment of a record that it does not show", async () => {
    await attach("red", record);
    const seen = async (who: string) =>
      asApp(database().app, settingsOf(await ask(who)), async (sql) => {
        const [row] = await sql<{ total: number }[]>`
          select count(*)::int as total from attachment where about_id = ${record}`;
        return row?.total ?? 0;
      });
    expect(await seen("red")).toBeGreaterThan(0);
    expect(await seen("blue")).toBe(0);
  });

  it("a task's files are seen by its vendor and the ministry, and those of a test by whoever sees its result", async () => {
    const task = await taskOf("red");
    await attach("red", task, { about: "task" });
    expect((await list("official", task, "task")).files).toHaveLength(1);
    expect(await codeOf(list("blue", task, "task"))).toBe("not-found");
    const { coverage } = callerAs(database().owner, mail("official"));
    const runId = await coverage.recordRun({
      project: "rivals",
      version: "1.0.0",
      platform: "android",
      ranOn: "2020-10-02",
      outcome: { 1: "passed", 2: "passed" },
    });
    await attach("official", String(runId), { about: "test_run" });
    expect((await list("blue", String(runId), "test_run")).files).toHaveLength(1);
  });

  it.each(["executive", "auditor", "admin"])("an %s reads and attaches nothing", async (who) => {
    expect(await codeOf(attach(who, record))).toBe("not-allowed");
    expect((await list(who, record)).mayAttach).toBe(false);
  });
});

describe("files that are sent with a result", () => {
  const record = async (who: string, files: FullChainRunInput["files"], request?: string) =>
    recordFullChainRun(await ask(who), {
      version: "1.0.0",
      platform: "android",
      ranOn: day("2020-10-02"),
      outcome: "passed",
      request,
      files,
    });
  const file = (text: string, shows = "the log", field: "file" | "file-2" = "file") => ({
    field,
    file: { name: `${text}.txt`, content: bytes(text) },
    words: words(shows),
  });
  const runs = async () => {
    const [row] = await database().owner`select count(*)::int as runs from test_run`;
    return row?.runs;
  };

  it("stand with it, each with what it shows and its line", async () => {
    const id = await record("official", [file("first"), file("second", "a picture", "file-2")]);
    const { files } = await list("official", id, "test_run");
    expect(files.map(({ name, words: shows, digest }) => [name, shows, digest])).toEqual([
      ["first.txt", words("the log"), sha256(bytes("first"))],
      ["second.txt", words("a picture"), sha256(bytes("second"))],
    ]);
    const lines = await database().owner<{ kind: string }[]>`
      select kind from event where subject_id = ${id} order by seq`;
    expect(lines.map(({ kind }) => kind)).toEqual([
      "test-run-recorded",
      "file-attached",
      "file-attached",
    ]);
  });

  it("are kept once if the same press arrives twice", async () => {
    const request = crypto.randomUUID();
    const first = await record("official", [file("pressed")], request);
    expect(await record("official", [file("pressed")], request)).toBe(first);
    expect((await list("official", first, "test_run")).files).toHaveLength(1);
    await expect(record("official", [file("another")], request)).rejects.toMatchObject({
      code: "request-reused",
    });
  });

  it.each([
    ["too large", { file: { name: "a", content: null } }, "file-too-large", "file-2"],
    ["empty", { file: { name: "a", content: bytes("") } }, "file-empty", "file-2"],
    ["without what it shows", { words: null }, "record-incomplete", "file-2-words"],
  ])(
    "that are %s are refused at their field, and the result with them",
    async (_, change, code, field) => {
      const before = await runs();
      const bad = { ...file("bad", "x", "file-2"), ...change };
      await expect(record("official", [file("good"), bad])).rejects.toMatchObject({ code, field });
      expect(await runs()).toBe(before);
    },
  );
});

describe("a file that is withdrawn", () => {
  it("keeps its line, its digest and its content, and can be opened no more", async () => {
    const content = bytes("to withdraw");
    const there = await begun();
    const id = await attach("red", there, { content });
    await withdrawFile(await ask("red"), { file: id, reason: words("a wrong file") });
    const { files } = await list("official", there);
    expect(files).toMatchObject([
      { id, digest: sha256(content), withdrawnReason: words("a wrong file"), mayWithdraw: false },
    ]);
    expect(await codeOf(readFile(asked(await ask("red")), id))).toBe("not-found");
    expect(await kept(sha256(content))).toBe(1);
  });

  it("is withdrawn only by the party that attached it", async () => {
    const id = await attach("red", record);
    const by = async (who: string) =>
      codeOf(withdrawFile(await ask(who), { file: id, reason: words("x") }));
    expect([await by("official"), await by("red")]).toEqual(["file-not-yours", "done"]);
  });

  it("stands in the past as it stood", async () => {
    const there = await begun();
    const id = await attach("red", there);
    const then = (await ask("red")).now;
    await withdrawFile(await ask("red"), { file: id, reason: words("x") });
    const past = asked(await ask("red"), then);
    const { files, mayAttach } = await readFiles(past, { about: "execution", record: there });
    expect(files).toMatchObject([{ id, withdrawnAt: null, mayWithdraw: false }]);
    expect(mayAttach).toBe(false);
    expect((await readFile(past, id)).name).toBe("log.txt");
  });

  it("goes with its record, whose own page still lists it", async () => {
    const there = await begun();
    const id = await attach("red", there);
    await withdraw(KINDS.execution, await ask("red"), { record: there, reason: words("twice") });
    expect(await codeOf(readFile(asked(await ask("red")), id))).toBe("not-found");
    const { files, mayAttach } = await list("red", there);
    expect(files).toMatchObject([{ id, opens: false, mayWithdraw: false }]);
    expect(mayAttach).toBe(false);
    expect(await codeOf(attach("red", there))).toBe("not-found");
  });
});

describe("the record of files", () => {
  it("a line names the file with its digest, and only those who see the record read it", async () => {
    const there = await begun();
    const content = bytes("on the record");
    await attach("red", there, { name: "named.txt", content });
    const said = async (who: string) => {
      const { lines } = await callerAs(database().owner, mail(who)).events.sheet({
        project: "rivals",
      });
      return lines.flatMap(({ kind, body }) =>
        kind === "file-attached" && "name" in body && body.name === "named.txt"
          ? [body.digest]
          : [],
      );
    };
    expect(await said("official")).toEqual([sha256(content)]);
    expect(await said("blue")).toEqual([]);
  });

  it("the record verifies with files in it, and content that does not fit its digest is refused", async () => {
    expect(await verifyRecord(database().ownerUrl)).toEqual([]);
    const change = database().owner`
      insert into file_content (project_id, digest, content)
      select project_id, ${"0".repeat(64)}, 'x' from project where key = 'rivals'`;
    await expect(change).rejects.toThrow(/violates check constraint/);
  });
});
