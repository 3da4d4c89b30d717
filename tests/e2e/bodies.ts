// Bodies that no client of ours sends, with every content type.
import { type Asked, ask } from "../run/request";
import { each, faultOf } from "./hostile";

const TYPES = [
  "application/json",
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "multipart/form-data; boundary=x",
  "application/octet-stream",
  "application/xml",
  "rubbish",
  "",
];
export const BODIES = [
  "",
  "{",
  "null",
  "[]",
  "0",
  '"text"',
  '{"project":null}',
  '{"project":{"$ne":1},"asOf":[]}',
  '{"0":{"project":"cocoa"}}',
  '{"__proto__":{"project":"cocoa"}}',
  '{"project":"cocoa","page":1e400,"party":{}}',
  '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n',
  "a=b&c[d]=e",
  "\u0000\u0001\u0002",
  `{"project":"${"x".repeat(100_000)}"}`,
  "[".repeat(20_000),
];

/** Sends them all to a site. Returns the faults, each with its request. */
export const faultsOf = async (
  address: string,
  requests: readonly Asked[],
  cookie: string,
): Promise<string[]> => {
  const faults = await each(requests, async (request) => {
    const headers = { cookie, ...request.headers };
    const fault = faultOf(await ask(address, { ...request, headers }));
    const { method = "GET", path, body } = request;
    const sent = `${request.headers?.["content-type"] ?? ""} ${String(body ?? "").slice(0, 60)}`;
    return fault === undefined ? [] : [`${method} ${path.slice(0, 120)} ${sent}: ${fault}`];
  });
  return faults.flat();
};

/** A POST of each body with each content type. */
export const withTypes = (path: string, headers: Record<string, string> = {}): Asked[] =>
  TYPES.flatMap((type) =>
    BODIES.map((body) => ({
      method: "POST",
      path,
      body,
      headers: { ...headers, ...(type !== "" && { "content-type": type }) },
    })),
  );
