import type { RequestListener } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { postChunked } from "../../tests/run/chunked";
import { provideEnv } from "../env";
import { closeDoor, createDoor } from "./http-server";

const LIMIT = 1024 * 1024;
const PUBLIC = "fukan.example.go.jp";
provideEnv({ NEXTAUTH_URL: `https://${PUBLIC}` });
/** The lengths of the bodies that reached the pages. */
const lengths: number[] = [];
// Answers with what reached the pages: the sender's address and the length of the body.
const pages: RequestListener = async (request, response) => {
  let length = 0;
  for await (const chunk of request) length += chunk.length;
  lengths.push(length);
  response.end(`${request.headers["x-fukan-address"]} ${length}`);
};
const door = createDoor(pages);
const impatient = createDoor(pages, { requestMs: 500 });
const FORM = "application/x-www-form-urlencoded";
const JSON_TYPE = "application/json";
let port: number;

const open = async (server: ReturnType<typeof createDoor>): Promise<number> => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const bound: AddressInfo | string | null = server.address();
  return typeof bound === "object" && bound !== null ? bound.port : 0;
};

beforeAll(async () => {
  port = await open(door);
});
afterAll(() => Promise.all([closeDoor(door), closeDoor(impatient)]));

const raw = (text: string, to = port): Promise<string> =>
  new Promise((done, fail) => {
    let answer = "";
    const socket = connect(to, "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => (answer += String(chunk)));
    socket.on("close", () => done(answer));
    socket.on("error", fail);
  });
const request = (line: string, ...headers: string[]) =>
  raw(`${[`${line} HTTP/1.1`, "Host: a", "Connection: close", ...headers].join("\r\n")}\r\n\r\n`);
const address = () => `http://127.0.0.1:${port}/`;
const chunked = (size: number) => postChunked(address(), size);
const post = (body: string, type: string, headers: Record<string, string> = {}) =>
  fetch(address(), { method: "POST", body, headers: { "content-type": type, ...headers } });

test("the sender's address is the socket's, whatever the client claims", async () => {
  expect(await request("GET /", "X-Fukan-Address: 8.8.8.8")).toMatch(/127\.0\.0\.1 0/);
});

test.each(["PUT", "DELETE", "PATCH", "TRACE"])(
  "%s is answered with 405 and what is allowed",
  async (method) => {
    const answer = await request(`${method} /`);
    expect(answer).toContain("405");
    expect(answer.toLowerCase()).toContain("allow: get, head, post, options");
  },
);

test.each(["/%E0%A4%A", "/%00", "http://elsewhere/", "*"])(
  "the address %s is answered with 400",
  async (path) => {
    expect(await request(`GET ${path}`)).toContain("HTTP/1.1 400");
  },
);

test("a malformed host is answered with 400", async () => {
  expect(await raw("GET / HTTP/1.1\r\nHost: a b/<c>\r\nConnection: close\r\n\r\n")).toContain(
    "HTTP/1.1 400",
  );
});

test("a body with a declared length passes up to the limit", async () => {
  const send = (size: number) => post(`"${"x".repeat(size - 2)}"`, JSON_TYPE);
  expect(await (await send(LIMIT)).text()).toBe(`127.0.0.1 ${LIMIT}`);
  expect((await send(LIMIT + 1)).status).toBe(413);
});

test("a chunked body passes whole up to the limit", async () => {
  expect((await chunked(LIMIT)).text).toBe(`127.0.0.1 ${LIMIT}`);
  expect((await chunked(LIMIT + 1)).status).toBe(413);
  expect((await chunked(LIMIT * 8)).status).toBe(413);
});

test.each(["https://example.com", "null", "http://[", "a", "http://a, http://a", "file:///a", ""])(
  "a form sent from the origin %j is answered with 403, but a page can be asked for from there",
  async (origin) => {
    expect(await request("POST /", `Origin: ${origin}`)).toContain("HTTP/1.1 403");
    expect(await request("GET /", `Origin: ${origin}`)).toContain("HTTP/1.1 200");
  },
);

test.each([["http://a"], ["https://a"], [`https://${PUBLIC}`]])(
  "a form sent from %s is accepted %s",
  async (origin, ...headers) => {
    expect(await request("POST /", `Origin: ${origin}`, ...headers)).toContain("HTTP/1.1 200");
  },
);

test.each([
  ["cross-site", 403],
  ["same-site", 403],
  ["same-origin", 200],
  ["none", 200],
])("a form that names no origin but is %s is answered with %i", async (site, status) => {
  expect(await request("POST /", `Sec-Fetch-Site: ${site}`)).toContain(`HTTP/1.1 ${status}`);
});

describe("the headers of a proxy", () => {
  const FORWARDED = ["X-Forwarded-For: 192.0.2.1, 192.0.2.9", "X-Forwarded-Host: b, c"];
  const send = () => request("POST /", "Origin: https://b", ...FORWARDED);
  afterEach(() => provideEnv({ FUKAN_TRUST_PROXY: "0" }));

  test("the last address and the host that a proxy sends are trusted if the settings trust the proxy", async () => {
    provideEnv({ FUKAN_TRUST_PROXY: "1" });
    expect(await send()).toMatch(/HTTP\/1\.1 200[\s\S]*192\.0\.2\.9 0/);
  });

  test("the headers of a proxy are ignored if the settings do not trust it, and the operator is told once what to set", async () => {
    const said = vi.spyOn(console, "log").mockReturnValue();
    expect(await send()).toContain("HTTP/1.1 403");
    expect(await request("GET /", ...FORWARDED)).toMatch(/127\.0\.0\.1 0/);
    const told = said.mock.calls
      .flat()
      .filter((line) => String(line).includes("FUKAN_TRUST_PROXY=1"));
    said.mockRestore();
    expect(told).toHaveLength(1);
  });
});

describe("every answer", () => {
  const headersOf = async (path: string) =>
    (await fetch(`http://127.0.0.1:${port}${path}`)).headers;
  const nonceOf = (headers: Headers) =>
    /script-src 'self' 'nonce-([A-Za-z0-9+/]{22}==)';/.exec(
      headers.get("content-security-policy") ?? "",
    )?.[1];

  test("every answer allows inline scripts only with a nonce of its own", async () => {
    const [one, other] = [nonceOf(await headersOf("/")), nonceOf(await headersOf("/"))];
    expect(one).toBeDefined();
    expect(other).toBeDefined();
    expect(one).not.toBe(other);
  });

  test("every answer forbids storing, unless it is a file of the build", async () => {
    for (const path of ["/", "/p/cocoa", "/api/trpc/projects.list", "/api/auth/csrf", "/%00"])
      expect((await headersOf(path)).get("cache-control"), path).toBe("no-store");
    expect((await headersOf("/_next/static/a.js")).get("cache-control")).toBeNull();
    for (const path of ["/icon.svg", "/licences/noto-sans-jp.txt"])
      expect((await headersOf(path)).get("cache-control"), path).toBe("public, max-age=86400");
  });

  test("every answer asks for https for a year if the site is reached over https, and only then", async () => {
    const asks = async () => (await headersOf("/")).get("strict-transport-security");
    expect(await asks()).toBe("max-age=31536000; includeSubDomains");
    provideEnv({ NEXTAUTH_URL: "http://127.0.0.1:3000" });
    expect(await asks()).toBeNull();
    provideEnv({ NEXTAUTH_URL: `https://${PUBLIC}` });
  });

  test("an answer that refuses a request before the pages carries the same headers", async () => {
    const headers = await headersOf("/%00");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  });
});

const numbered = (count: number, field: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => field(n)).join("&");

describe("the limits of a body", () => {
  test.each([
    ["a form of 200 fields", FORM, numbered(200, (n) => `${n}=`)],
    ["a form with a draft of a large queue", FORM, `moves=${"x".repeat(512 * 1024)}`],
    ["JSON of 30,000 values", JSON_TYPE, `[${"0,".repeat(29_999)}0]`],
    ["JSON of 32 levels", JSON_TYPE, "[".repeat(32) + "]".repeat(32)],
    ["JSON with brackets and commas in a text", JSON_TYPE, `"${'[,\\"'.repeat(40_000)}"`],
    ["JSON with its encoding", `${JSON_TYPE}; charset=utf-8`, "{}"],
  ])("a body passes within its limits: %s", async (_, type, body) => {
    expect(await (await post(body, type)).text()).toBe(`127.0.0.1 ${body.length}`);
  });

  test.each([
    ["a form of 80,000 names", FORM, numbered(80_000, (n) => `${n}=`), 413],
    ["a form of 201 fields of one name", FORM, numbered(201, () => "a=b"), 413],
    ["a form of a million ampersands", FORM, "&".repeat(LIMIT), 413],
    ["a form with a name of 300 letters", FORM, `${"x".repeat(300)}=`, 413],
    ["a form with a value of 1 MiB", FORM, `a=${"%".repeat(LIMIT - 2)}`, 413],
    ["JSON of half a million values", JSON_TYPE, `[${"0,".repeat(500_000)}0]`, 413],
    ["JSON of half a million levels", JSON_TYPE, "[".repeat(500_000), 413],
    ["a form in parts", "multipart/form-data; boundary=x", "--x\r\n".repeat(100_000), 415],
    ["a text", "text/plain", "x", 415],
  ])("a body is refused beyond its limits: %s", async (_, type, body, status) => {
    expect((await post(body, type)).status).toBe(status);
  });

  test("the refusal of a body is answered to a form's script in a form that it can read", async () => {
    const refused = await post("&".repeat(300), FORM, { accept: JSON_TYPE });
    expect(await refused.json()).toEqual({
      sentence: expect.stringMatching(/^送られた内容が大きすぎます[^戻]*$/),
      field: null,
    });
  });

  test("the refusal of a body tells people without script how to return to what they typed", async () => {
    const said = await (await post("&".repeat(300), FORM)).text();
    for (const words of ["512 KB", "「戻る」を押してください", "Press Back in your browser"])
      expect(said).toContain(words);
  });
});

test("an address is accepted up to 200 values and 8 KiB", async () => {
  expect(await request(`GET /?${numbered(200, () => "a=b")}`)).toContain("HTTP/1.1 200");
  expect(await request(`GET /?${numbered(201, () => "a=b")}`)).toContain("HTTP/1.1 400");
  expect(await request(`GET /?${"x".repeat(8 * 1024)}`)).toContain("HTTP/1.1 414");
});

describe("a form with a file", () => {
  const UPLOAD = "/p/cocoa/files/task/1/acts/attach";
  const MULTIPART = "multipart/form-data; boundary=x";
  const send = (path: string, size: number, type = MULTIPART) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      method: "POST",
      body: Buffer.alloc(size),
      headers: { "content-type": type, accept: "application/json" },
    });

  test("a form with a file passes at the addresses that receive one, though it is larger than any other body", async () => {
    for (const path of [UPLOAD, "/p/cocoa/releases/1.1.4/result/acts/record"]) {
      const answer = await send(path, 21 * LIMIT);
      expect(await answer.text(), path).toBe(`127.0.0.1 ${21 * LIMIT}`);
    }
  });

  test("a form with a file is refused everywhere else, and other forms have their own limit there", async () => {
    for (const path of [
      "/",
      "/p/cocoa/records/report/acts/enter",
      "/p/cocoa/files/acts/withdraw",
      "/p/cocoa/releases/1.1.4/acts/record",
    ])
      expect((await send(path, 10)).status, path).toBe(415);
    expect((await send(UPLOAD, LIMIT + 1, JSON_TYPE)).status).toBe(413);
  });

  test("a form of more than 64 MiB is told at the field of the file that it is too large", async () => {
    const answer = await send(UPLOAD, 64 * LIMIT + 1);
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ field: "file" });
  });

  test("a form of unknown length is cut off at 64 MiB", async () => {
    const url = `http://127.0.0.1:${port}${UPLOAD}`;
    // Whoever sends more than that may find the connection closed.
    await postChunked(url, 65 * LIMIT, MULTIPART).catch(() => null);
    const length = lengths.at(-1) ?? 0;
    expect(length).toBeGreaterThan(63 * LIMIT);
    expect(length).toBeLessThanOrEqual(64 * LIMIT);
  });
});

test("requests that arrive too slowly are ended, and others are answered meanwhile", async () => {
  const slowly = await open(impatient);
  const slow = (part: string) => raw(`POST / HTTP/1.1\r\nHost: a\r\n${part}`, slowly);
  const body = `Content-Type: ${FORM}\r\nContent-Length: 100\r\n\r\na=b`;
  const inChunks = `Content-Type: ${FORM}\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na=b\r\n`;
  const order: string[] = [];
  const ended = Promise.all(
    [body, inChunks, "Content-Type: "].map(async (part) => {
      const answer = await slow(part);
      order.push("slow");
      return answer.split("\r\n", 1)[0];
    }),
  );
  const page = raw("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", slowly);
  expect(await page).toContain("HTTP/1.1 200");
  order.push("page");
  expect(new Set(await ended)).toEqual(new Set(["HTTP/1.1 408 Request Timeout"]));
  expect(order).toEqual(["page", "slow", "slow", "slow"]);
});
