// What a program needs to listen for changes like an open page: the live place that the page carries.
import { ask } from "./request";

/** Opens the live stream with the place that the page at `path` carries. */
export async function hearFrom(
  address: string,
  path: string,
  cookie: string,
): Promise<ReadableStream<string>> {
  const { text } = await ask(address, { path, headers: { cookie } });
  const [, project, since] =
    /\\"project\\":\\"([^"\\]+)\\",\\"since\\":\\"([^"\\]+)\\"/.exec(text) ?? [];
  if (project === undefined) throw new Error("the page hears of nothing: it is about no project");
  const input = encodeURIComponent(JSON.stringify({ project, since }));
  const answer = await fetch(`${address}/api/trpc/live.changes?input=${input}`, {
    headers: { cookie },
  });
  if (answer.body === null || !answer.ok) throw new Error(`the stream answered ${answer.status}`);
  return answer.body.pipeThrough(new TextDecoderStream());
}
