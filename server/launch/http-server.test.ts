import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { postChunked } from "../../tests/run/chunked";
import { provideEnv } from "../env";
import { closeDoor, createDoor } from "./http-server";

const LIMIT = 1024 * 1024;
const PUBLIC = "fukan.example.go.jp";
provideEnv({ NEXTAUTH_URL: `https://${PUBLIC}` });
// Says what reached the pages: who asked, and how long the body was.
const door = createDoor(async (request, response) => {
  let length = 0;
  for await (const chunk of request) length += chunk.length;
  response.end(`${request.headers["x-fukan-address"]} ${length}`);
});
let port: number;

beforeAll(async () => {
  await new Promise<void>((done) => door.listen(0, "127.0.0.1", done));
  const address: AddressInfo | string | null = door.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
});
afterAll(() => closeDoor(door));

const raw = (text: string): Promise<string> =>
  new Promise((done, fail) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => (answer += String(chunk)));
    socket.on("close", () => done(answer));
    socket.on("error", fail);
  });
const request = (line: string, ...headers: string[]) =>
  raw(`${[`${line} HTTP/1.1`, "Host: a", "Connection: close", ...headers].join("\r\n")}\r\n\r\n`);
const chunked = (size: number) => postChunked(`http://127.0.0.1:${port}/`, size);

test("who asks is what the socket says, whatever the client claims", async () => {
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

test("a declared body passes up to the limit", async () => {
  const send = (size: number) =>
    fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: "x".repeat(size) });
  expect(await (await send(LIMIT)).text()).toBe(`127.0.0.1 ${LIMIT}`);
  expect((await send(LIMIT + 1)).status).toBe(413);
});

test("a body in chunks passes whole up to the limit", async () => {
  expect((await chunked(LIMIT)).text).toBe(`127.0.0.1 ${LIMIT}`);
  expect((await chunked(LIMIT + 1)).status).toBe(413);
  expect((await chunked(LIMIT * 8)).status).toBe(413);
});

test.each(["https://example.com", "null", "http://[", "a", "http://a, http://a", "file:///a", ""])(
  "what %j sends is answered with 403, what it asks is not",
  async (origin) => {
    expect(await request("POST /", `Origin: ${origin}`)).toContain("HTTP/1.1 403");
    expect(await request("GET /", `Origin: ${origin}`)).toContain("HTTP/1.1 200");
  },
);

test.each([
  ["http://a"],
  ["https://a"],
  ["https://b", "X-Forwarded-Host: b, c"],
  [`https://${PUBLIC}`],
])("what %s sends is let in %s", async (origin, ...headers) => {
  expect(await request("POST /", `Origin: ${origin}`, ...headers)).toContain("HTTP/1.1 200");
});
