// A project in which two primes compete, each with a subcontractor; every kind of row is there for each.
import type postgres from "postgres";
import { found } from "@/db/founding";
import { parseDay } from "@/server/domain/calendar/day";
import type { Words } from "@/server/domain/words";
import { recordFullChainRun, registerTestCase } from "@/server/services/coverage";
import { registerDefect } from "@/server/services/defects";
import { recordEnvironmentReady, registerEnvironment } from "@/server/services/environments";
import {
  defineChain,
  recordFigure,
  registerContract,
  registerParty,
  registerPlatform,
  registerSource,
  setMember,
} from "@/server/services/projects";
import { registerDistribution, registerRelease } from "@/server/services/releases";
import { receiveReport } from "@/server/services/reports";
import { enterTask, openQueue } from "@/server/services/tasks";
import { decideWaiver } from "@/server/services/waivers";
import { askerOf } from "./opened";

export const PRIMES = ["red", "blue"] as const;

export const words = (text: string): Words => ({ ja: text, en: text });
export const mail = (who: string, project = "rivals"): string => `${who}@${project}.example`;

const day = (text: string) => {
  const read = parseDay(text);
  if (read === null) throw new Error(text);
  return read;
};

async function account(owner: postgres.Sql, email: string): Promise<string> {
  const [row] = await owner<{ id: string }[]>`
    insert into account (email, name) values (${email}, ${owner.json({ ja: email })}) returning id`;
  return row?.id ?? "";
}

/** Founds it with an official, an executive, an auditor and an administrator, and both camps at work. */
export async function foundRivals(owner: postgres.Sql, project = "rivals"): Promise<void> {
  const roles = ["official", "executive", "adviser", "auditor", "admin"] as const;
  await owner.begin((sql) =>
    found(sql, {
      key: project,
      name: words(project),
      fullName: null,
      party: { key: "ministry", name: words("省"), part: null },
      members: roles.map((role) => ({
        email: mail(role, project),
        name: words(role),
        role,
        passwordHash: "none",
      })),
      demonstration: false,
    }),
  );
  const admin = await askerOf(owner, mail("admin", project), project);
  const official = await askerOf(owner, mail("official", project), project);
  await registerSource(official, { key: "source", kind: "report", title: words("source") });
  const known = { source: "source" };
  await registerPlatform(official, { key: "android", name: words("Android"), position: 1 });
  await defineChain(official, {
    name: words("chain"),
    officialTerm: words("term"),
    stages: [{ name: words("first") }, { name: words("second") }],
    ...known,
  });
  await registerTestCase(official, { kind: "full_chain", title: words("whole chain"), ...known });
  await registerRelease(official, { version: "1.0.0", ordinal: 1, ...known });
  await registerDistribution(official, {
    version: "1.0.0",
    platform: "android",
    distributedOn: day("2020-09-01"),
    ...known,
  });
  await registerEnvironment(official, { key: "lab", name: words("lab"), ...known });
  await recordEnvironmentReady(official, {
    key: "lab",
    readyOn: day("2020-09-10"),
    reaches: [{ stage: 1, truth: "real" }],
    ...known,
  });
  await decideWaiver(official, {
    version: "1.0.0",
    platform: "android",
    decidedOn: day("2020-09-01"),
    reason: words("no environment"),
    ends: { whenReady: "lab" },
    ...known,
  });
  await recordFullChainRun(official, {
    version: "1.0.0",
    platform: "android",
    ranOn: day("2020-09-01"),
    outcome: "not_run",
    ...known,
  });
  await registerDefect(official, {
    key: "D-1",
    title: words("defect"),
    severity: "major",
    foundOn: day("2020-09-20"),
    in: [{ version: "1.0.0", platform: "android" }],
    ...known,
  });
  await receiveReport(official, {
    key: "R-1",
    channel: "github",
    title: words("report"),
    receivedOn: day("2020-09-21"),
    ...known,
  });
  await recordFigure(official, {
    kind: "downloads",
    value: 10,
    onDay: day("2020-09-01"),
    source: "source",
  });
  for (const prime of PRIMES) {
    const sub = `${prime}-sub`;
    await registerParty(admin, {
      key: prime,
      name: words(`vendor ${prime}`),
      kind: "vendor",
      ...known,
    });
    await registerParty(admin, {
      key: sub,
      name: words(`vendor ${sub}`),
      kind: "vendor",
      parent: prime,
      ...known,
    });
    for (const [party, role] of [
      [prime, "vendor_manager"],
      [sub, "vendor_member"],
    ] as const) {
      await setMember(admin, {
        accountId: await account(owner, mail(party, project)),
        party,
        role,
        name: words(`person of ${party}`),
      });
      await registerContract(official, {
        title: words(`contract of ${party}`),
        party,
        from: party === prime ? "ministry" : prime,
        beginsOn: day("2020-05-01"),
        ...known,
      });
      await openQueue(official, { party });
      await enterTask(official, {
        party,
        title: words(`work of ${party}`),
        directedBy: "ministry",
        ...known,
      });
    }
    const manager = await askerOf(owner, mail(prime, project), project);
    await enterTask(manager, {
      party: prime,
      title: words(`test by ${prime}`),
      version: "1.0.0",
      platform: "android",
      fullChainTest: true,
      ...known,
    });
    await owner`
      insert into acknowledgement (project_id, party_id, subject_kind, subject_id, words)
      select y.project_id, y.id, 'waiver', w.id, ${owner.json({ ja: `${prime} knows` })}
        from party y join project p using (project_id) join waiver w using (project_id)
       where p.key = ${project} and y.key in (${prime}, ${sub})`;
    // Changed once, so that each has a version that stands no more.
    await owner`update party set part = name where key in (${prime}, ${sub}) and project_id = (select project_id from project where key = ${project})`;
  }
}
