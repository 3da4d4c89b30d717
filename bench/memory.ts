// Whether a server uses more memory after thousands of requests than after a few.
import { load } from "./http";
import type { Memory, Served } from "./server";

/** The memory of a server after a garbage collection, at the start, in the middle and at the end. */
export interface MemoryTold {
  readonly requests: number;
  readonly samples: readonly Memory[];
}

const TOGETHER = 8;
const PATIENCE = 600;

/** Asks for these pages in turn, `requests` times in all, after a warm-up. */
export async function watchMemory(
  server: Served,
  cookie: string,
  paths: readonly string[],
  requests: number,
): Promise<MemoryTold> {
  const place = { origin: server.origin, cookie };
  const some = async (total: number): Promise<void> => {
    const each = Math.ceil(total / paths.length);
    for (const path of paths)
      await load(place, path, { times: each, together: TOGETHER, seconds: PATIENCE });
  };
  await some(requests / 10);
  const samples = [await server.memory()];
  for (let half = 0; half < 2; half += 1) {
    await some(requests / 2);
    samples.push(await server.memory());
  }
  return { requests, samples };
}
