// Putting owed tests off, on the record of 2020-10-12, when the waivers of 1.1.4 have ended.
import { afterEach, beforeEach } from "vitest";
import { parseDay } from "@/server/domain/calendar/day";
import type { PersonaKey } from "@/server/record/personas";
import { rankNow } from "@/server/services/answers";
import type { Asked } from "@/server/services/asked";
import { readProposal } from "@/server/services/proposal-view";
import { askToPutOff, type PutOffInput } from "@/server/services/put-off";
import { lines } from "./lines";
import { asked, askerOf, callerAs, openDatabase } from "./opened";
import { answersInView, approvePutOffs, decideInView } from "./proposing";

/** The findings about owed tests while the question is open. */
export const ASKED = [
  "android untested-live",
  "ios untested-live",
  "android waiver-ended",
  "ios waiver-ended",
];
export const ANDROID = { platforms: ["android"] };

/** What a person types who puts a test off. */
export const typed = (more: Partial<PutOffInput> = {}): Omit<PutOffInput, "lastAnswers"> => ({
  until: parseDay("2020-10-30") ?? undefined,
  reason: { ja: "端末がそろわない" },
  heldBy: "mhlw",
  ...more,
});

/** What an act comes to: `done`, or the code of its refusal. */
export const said = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );

export const inView = async (by: Asked) => ({ lastAnswers: await answersInView(by.asker) });

/** Opens the record of that day for each test. */
export function aPutOffRecord() {
  let database: Awaited<ReturnType<typeof openDatabase>>;
  beforeEach(async () => {
    database = await openDatabase("record-2020-10-12");
  });
  afterEach(async () => {
    // A reader releases its connection shortly after its answer is complete.
    await database.owner`select pg_sleep(0.02)`;
    await database.close();
  });
  const api = (persona: PersonaKey) => callerAs(database.owner, `${persona}@fukan.example`);
  const ask = async (persona: PersonaKey) =>
    asked(await askerOf(database.owner, `${persona}@fukan.example`, "cocoa"));
  const home = (persona: PersonaKey = "official", asOf?: string) =>
    api(persona).projects.home({ project: "cocoa", ...(asOf !== undefined && { asOf }) });
  const putOff = async (by: Asked, more: Partial<PutOffInput> = {}) =>
    askToPutOff(by, { ...(await inView(by)), ...typed(more) });
  /** Every request is approved by the CIO adviser, as the route of the record says. */
  const approve = async () => approvePutOffs((await ask("adviser")).asker);
  return {
    owner: () => database.owner,
    api,
    ask,
    home,
    putOff,
    approve,
    putOffApproved: async (by: Asked, more: Partial<PutOffInput> = {}) => {
      await putOff(by, more);
      return approve();
    },
    rank: async (by: Asked, platforms?: readonly string[]) =>
      rankNow(by, { ...(await inView(by)), platforms }),
    /** The numbers of the requests that home names, in the order of platforms. */
    numbers: async () => (await home()).question?.putOffs.map(({ number }) => number) ?? [],
    view: async (number: number) => {
      const read = await readProposal(await ask("adviser"), number, 1);
      if (read.subject === "order") throw new Error("an order");
      return read;
    },
    decide: async (number: number, verdict: "approved" | "returned") =>
      decideInView((await ask("adviser")).asker, { number, verdict, words: { ja: "危険が重い" } }),
    /** What an act adds to the record, by kind. */
    adds: async (act: () => Promise<unknown>) => {
      const before = await lines(database.owner);
      const told = await said(act());
      return [told, ...(await lines(database.owner)).slice(before.length)];
    },
    /** The findings about owed tests on a day. */
    held: async (day: string) => {
      const rows = await database.owner<{ rule: string; platform: string }[]>`
        select f.rule, p.key as platform from finding f
          left join distribution d on f.subject_kind = 'distribution' and d.id = f.subject_id
          left join waiver w on f.subject_kind = 'waiver' and w.id = f.subject_id
          join platform p on p.id = coalesce(d.platform_id, w.platform_id)
         where f.rule in ('untested-live', 'waiver-ended', 'waiver-in-force')
           and f.from_on <= ${day} and (f.until_on is null or f.until_on > ${day})
         order by f.rule, p.key`;
      return rows.map(({ rule, platform }) => `${platform} ${rule}`);
    },
    /** The decisions on record: the answer, the role of whoever proposed it, the number of the request. */
    decisions: async () => {
      const rows = await database.owner<{ answer: string; who: string; number: number | null }[]>`
        select d.answer, m.role as who, p.number from decision d
          join member m on m.account_id = d.account_id
          left join proposal p on p.id = d.proposal_id order by p.number`;
      return rows.map(({ answer, who, number }) => `${answer} ${who} ${number}`);
    },
    /** How many waivers with a last day the record has, drafts among them. */
    drafts: async () =>
      (await database.owner`select 1 from waiver where ends_on is not null`).length,
  };
}
