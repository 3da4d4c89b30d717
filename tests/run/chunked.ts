import { request } from "node:http";

/** Posts a body of this many bytes without declaring its length. Returns the status and the text. */
export const postChunked = (
  url: string,
  size: number,
  type = "application/json",
): Promise<{ status: number; text: string }> =>
  new Promise((done, fail) => {
    const sent = request(
      url,
      {
        method: "POST",
        headers: { connection: "close", "content-type": type },
      },
      async (response) => {
        let text = "";
        for await (const chunk of response) text += String(chunk);
        done({ status: response.statusCode ?? 0, text });
      },
    );
    sent.once("error", fail);
    sent.flushHeaders();
    sent.end(Buffer.alloc(size, "x"));
  });
