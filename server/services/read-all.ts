// Several reads that go out together and come back under their names, instead of by position.

/** Waits for all of them; fails as the first of them that fails. */
export async function readAll<Reads extends Readonly<Record<string, unknown>>>(
  reads: Reads,
): Promise<{ readonly [Name in keyof Reads]: Awaited<Reads[Name]> }> {
  const answered = await Promise.all(
    Object.entries(reads).map(async ([name, read]) => [name, await read] as const),
  );
  return Object.fromEntries(answered) as { [Name in keyof Reads]: Awaited<Reads[Name]> };
}
