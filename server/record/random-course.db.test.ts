// Whatever people do, and in whatever order: home names every build that users have, and claims nothing that the rows of
// the record contradict.
import fc from "fast-check";
import type postgres from "postgres";
import { describe, expect, it } from "vitest";
import { aDatabase, asked, askerOf, callerAs } from "@/tests/db/opened";
import { answersInView, approvePutOffs } from "@/tests/db/proposing";
import { addDays, type Day, parseDay } from "../domain/calendar/day";
import { KINDS } from "../domain/records/kinds";
import { rankNow, recordCannot } from "../services/answers";
import { recordFullChainRun } from "../services/coverage";
import { askToPutOff } from "../services/put-off";
import { markSeen } from "../services/readings";
import { enterRecord } from "../services/records";
import { goOnTo } from "./exercise";
import type { PersonaKey } from "./personas";

const dayOf = (text: string): Day => {
  const day = parseDay(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
};
const as = (owner: postgres.Sql, who: PersonaKey) =>
  askerOf(owner, `${who}@fukan.example`, "cocoa");
const homeOf = (owner: postgres.Sql) =>
  callerAs(owner, "official@fukan.example").projects.home({ project: "cocoa" });

interface LiveRow {
  readonly platform: string;
  readonly version: string;
  readonly verdict: string;
  readonly release_id: string;
  readonly platform_id: string;
}
/** What users have on a day, by the rows of distributions and verdicts. */
const liveOn = (owner: postgres.Sql, day: Day) => owner<LiveRow[]>`
  select distinct on (p.id) p.key as platform, r.version, c.verdict, r.id as release_id, p.id as platform_id
    from distribution d join release r on r.id = d.release_id join platform p on p.id = d.platform_id
    join coverage c on c.distribution_id = d.id
   where d.distributed_on <= ${day} order by p.id, d.distributed_on desc, r.ordinal desc`;

const PLATFORMS = ["android", "ios"] as const;
const WHO = ["official", "adviser", "executive", "prime"] as const;

/** Each act of a person, from numbers that say on which platform, by whom and how. It may be refused. */
const ACTS = {
  goOn: async (owner, { n }) => {
    const { day } = await homeOf(owner);
    const next = addDays(day, 1 + (n % 21));
    if (next <= "2021-02-18") await goOnTo(await as(owner, "official"), next);
  },
  run: async (owner, { n, platform }) => {
    const { day } = await homeOf(owner);
    const live = (await liveOn(owner, day)).find((row) => row.platform === platform);
    const failed = n % 3 === 0 ? 1 + (n % 6) : 0;
    await recordFullChainRun(await as(owner, n % 2 === 0 ? "official" : "prime"), {
      version: live?.version ?? "",
      platform,
      ranOn: day,
      outcome: Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((stage) => [stage, stage === failed ? "failed" : "passed"]),
      ),
    });
  },
  rank: async (owner, { n, platform }) => {
    const by = asked(await as(owner, "official"));
    const platforms = n % 2 === 0 ? [platform] : [...PLATFORMS];
    await rankNow(by, { lastAnswers: await answersInView(by.asker), platforms });
  },
  defer: async (owner, { n }) => {
    const by = asked(await as(owner, "official"));
    const until = addDays(by.day, 1 + (n % 30));
    const reason = { ja: "端末がそろわない。" };
    await askToPutOff(by, {
      lastAnswers: await answersInView(by.asker),
      until,
      reason,
      heldBy: "mhlw",
    });
  },
  approve: async (owner) => {
    const approved = await approvePutOffs(await as(owner, "adviser"));
    if (approved.length === 0) throw new Error("nothing to approve");
  },
  cannot: async (owner) => {
    const by = asked(await as(owner, "official"));
    const reason = { ja: "端末がない。" };
    await recordCannot(by, { lastAnswers: await answersInView(by.asker), reason });
  },
  see: async (owner, { who }) => {
    await markSeen(await as(owner, who), { of: "question" });
  },
  report: async (owner, { n, platform }) => {
    const { day } = await homeOf(owner);
    await enterRecord(KINDS.report, await as(owner, "official"), {
      values: {
        channel: "social",
        title: { ja: `通知が来ない（${n}）` },
        receivedOn: day,
        ...(n % 2 === 0 && { platform }),
      },
    });
  },
} as const satisfies Record<string, (owner: postgres.Sql, how: Omit<Step, "act">) => Promise<void>>;

interface Step {
  readonly act: string;
  readonly n: number;
  readonly platform: (typeof PLATFORMS)[number];
  readonly who: (typeof WHO)[number];
}
const steps = fc.array(
  fc.record({
    act: fc.constantFrom<keyof typeof ACTS>(
      "goOn",
      "run",
      "rank",
      "defer",
      "approve",
      "cannot",
      "see",
      "report",
    ),
    n: fc.nat({ max: 100 }),
    platform: fc.constantFrom(...PLATFORMS),
    who: fc.constantFrom(...WHO),
  }),
  { minLength: 12, maxLength: 12 },
);

/** What home says that the rows contradict. */
async function untruthsOn(owner: postgres.Sql): Promise<string[]> {
  const home = await homeOf(owner);
  const live = await liveOn(owner, home.day);
  const said = home.lead.flatMap(({ standing, builds }) =>
    builds.map((build) => ({ standing, build })),
  );
  const untrue: string[] = [];
  const expectThat = (what: string, holds: boolean) => {
    if (!holds) untrue.push(`${home.day}: ${what}`);
  };
  for (const row of live) {
    const name = `${row.platform} ${row.version}`;
    const of = said.filter(
      ({ build }) => build.platformKey === row.platform && build.version === row.version,
    );
    expectThat(`${name} is in the lead once`, of.length === 1);
    const standing = of[0]?.standing ?? "";
    expectThat(`${name} is verified`, standing !== "verified" || row.verdict === "verified");
    const silent = standing === "no_record" || standing === "unproved";
    expectThat(`${name} has no record`, !silent || row.verdict === "no_record");
  }
  expectThat("only what users have is in the lead", said.length === live.length);

  const { question } = home;
  for (const build of question?.state === "open" ? question.openBuilds : []) {
    const platform = JSON.stringify(build.platform);
    const [decided] = await owner<{ day: string }[]>`
      select max(d.decided_on)::text as day from decision d
        join platform p on p.id = d.platform_id join release r on r.id = d.release_id
       where p.name = ${platform}::text::jsonb and r.version = ${build.version}`;
    const answered = question?.answers.some(({ builds }) =>
      builds.some((one) => JSON.stringify(one.platform) === platform),
    );
    expectThat(`nobody has decided about ${platform}`, decided?.day == null || answered === true);
  }
  const unseen = new Set(question?.unseen);
  for (const role of (question?.must ?? []).filter((each) => !unseen.has(each))) {
    const [seen] = await owner<{ total: number }[]>`
      select count(*)::integer as total from event where kind = 'finding-seen' and actor_role = ${role}`;
    expectThat(`${role} has seen the question`, (seen?.total ?? 0) > 0);
  }
  return untrue;
}

describe("Home in random courses of acts from 2020-10-13 on", () => {
  const database = aDatabase("record-2020-10-13");

  it("home names every live build and claims nothing that the rows contradict", async () => {
    const { owner } = database();
    const course = fc.sample(steps, { numRuns: 5, seed: 20_201_013 });
    expect(await untruthsOn(owner)).toEqual([]);
    const done = new Set<string>();
    for (const { act, ...how } of course.flat()) {
      // A refusal is an answer too: what the page says must still be true after it.
      const acted = await ACTS[act](owner, how).then(
        () => true,
        () => false,
      );
      if (acted) done.add(act);
      expect(await untruthsOn(owner), `after ${act} ${JSON.stringify(how)}`).toEqual([]);
    }
    expect([...done].sort()).toEqual(Object.keys(ACTS).sort());
    expect(dayOf((await homeOf(owner)).day) > "2020-11-25").toBe(true);
  });
});
