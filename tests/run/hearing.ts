// What a program needs to listen for changes like an open page: the live place that the page carries.
import { ask } from "./request";

/** The path at which an open page hears of changes, from the place that its text carries. */
export function livePath(page: string): string {
  const [, project, since] =
    /\\"project\\":\\"([^"\\]+)\\",\\"since\\":\\"([^"\\]+)\\"/.exec(page) ?? [];
  if (project === undefined) throw new Error("the page hears of nothing: it is about no project");
  return `/api/trpc/live.changes?input=${encodeURIComponent(JSON.stringify({ project, since }))}`;
}

/** Opens the live stream with the place that the page at `path` carries. */
export async function hearFrom(
  address: string,
  path: string,
  cookie: string,
): Promise<ReadableStream<string>> {
  const { text } = await ask(address, { path, headers: { cookie } });
  const answer = await fetch(`${address}${livePath(text)}`, { headers: { cookie } });
  if (answer.body === null || !answer.ok) throw new Error(`the stream answered ${answer.status}`);
  return answer.body.pipeThrough(new TextDecoderStream());
}
