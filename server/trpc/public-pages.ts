// The door for the public: no account, no cookie, and no more readings of the database than one every few seconds, however
// many ask.
import { KEPT_SECONDS } from "../domain/public/parts";
import { keeping } from "../services/kept";
import { turnOfRecords } from "../services/live-rooms";
import {
  type PageOn,
  type PublicPage,
  readPagesThatAreOn,
  readPublicPage,
} from "../services/public-page";

interface Kept {
  readonly on: PageOn;
  readonly page: () => Promise<PublicPage>;
}

const forAMoment = <T>(read: () => Promise<T>) =>
  keeping(
    { forMs: KEPT_SECONDS * 1_000, clock: () => performance.now(), turn: turnOfRecords },
    read,
  );

/** The pages that are on, by the keys of their projects. Those that are off are not asked about at all. */
const pagesThatAreOn = forAMoment(async (): Promise<ReadonlyMap<string, Kept>> => {
  const pages = await readPagesThatAreOn();
  return new Map(pages.map((on) => [on.key, { on, page: forAMoment(() => readPublicPage(on)) }]));
});

/** The public page of a project; null: it is off, or there is no such project. */
export async function publicPageOf(project: string): Promise<PublicPage | null> {
  const kept = (await pagesThatAreOn()).get(project);
  return kept === undefined ? null : kept.page();
}
