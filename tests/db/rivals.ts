// A project in which two prime contractors compete, each with a subcontractor. Every kind of row exists for each.

import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import { found } from "@/db/founding";
import { parseDay } from "@/server/domain/calendar/day";
import type { Asker } from "@/server/domain/identity/standing";
import { KINDS, kindOf } from "@/server/domain/records/kinds";
import type { Words } from "@/server/domain/words";
import { entering, stepping } from "@/server/record/entering";
import { attachFile } from "@/server/services/attachments";
import { openQueue } from "@/server/services/capacity";
import { commentOnTask, withdrawComment } from "@/server/services/comments";
import { recordFullChainRun } from "@/server/services/coverage";
import { plansDigestOf } from "@/server/services/digest";
import { enterTask } from "@/server/services/enter-task";
import { writeNote } from "@/server/services/ministry-notes";
import { holdOrder, resumeOrder } from "@/server/services/order-holds";
import { proposeOrder } from "@/server/services/propose-order";
import { openPublicPage } from "@/server/services/public-page";
import { markSeen } from "@/server/services/readings";
import { enterRecord, takeStep } from "@/server/services/records";
import { readRecordForm, readRecordKinds } from "@/server/services/records-view";
import { setLine } from "@/server/services/work-lines";
import { actOfOwner } from "./lines";
import { asked, askerOf } from "./opened";
import { decideInView } from "./proposing";
import { sampleValues } from "./samples";

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

/**
 * A proposal for a prime contractor's queue, a remark on it, its approval with a condition, and a draft of the
 * official's.
 */
async function orderChanged(owner: postgres.Sql, project: string, prime: string): Promise<void> {
  const official = await askerOf(owner, mail("official", project), project);
  const adviser = await askerOf(owner, mail("adviser", project), project);
  const [queue] = await owner<{ id: string; version: number; last: string }[]>`
    select q.id, q.version, (select t.id from task t where t.queue_id = q.id order by rank collate "C" desc limit 1) as last
      from queue q join party y on y.id = q.party_id join project p on p.project_id = q.project_id
     where p.key = ${project} and y.key = ${prime}`;
  if (queue === undefined) throw new Error(`${prime} has no queue`);
  const number = await proposeOrder(official, {
    party: prime,
    baseVersion: queue.version,
    moves: [{ tasks: [queue.last], place: 1 }],
    reason: words(`${prime} first`),
    request: randomUUID(),
  });
  // Proposing has deleted the proposer's draft.
  await owner`insert into draft (project_id, queue_id, private_to, moves)
    values (${official.membership.projectId}, ${queue.id}, ${official.account.id}, '[]')`;
  await actOfOwner(
    owner,
    project,
    (sql) => sql`insert into remark (project_id, party_id, proposal_id, account_id, kind, words)
    select project_id, party_id, id, proposed_by, 'comment', ${owner.json({ ja: `of ${prime}` })} from proposal
     where project_id = ${official.membership.projectId} and number = ${number}`,
  );
  await actOfOwner(
    owner,
    project,
    (
      sql,
    ) => sql`insert into remark_reminder (project_id, party_id, proposal_id, remark_id, account_id)
    select project_id, party_id, proposal_id, id, account_id from remark
     where project_id = ${official.membership.projectId} and words ->> 'ja' = ${`of ${prime}`}`,
  );
  await decideInView(adviser, {
    number,
    verdict: "approved",
    conditions: [{ words: words(`asked of ${prime}`), dueOn: day("2999-01-01"), asTask: false }],
  });
  await writeNote(adviser, { number, words: words(`of ${prime}, for the ministry`) });
  await holdOrder(adviser, { number, reason: words(`${prime} waits`) });
  await resumeOrder(adviser, { number, reason: words(`${prime} goes on`) });
}

/** A comment on each task of a prime contractor, read by its manager, and another that was withdrawn. */
async function talkedAbout(owner: postgres.Sql, project: string, prime: string): Promise<void> {
  const official = await askerOf(owner, mail("official", project), project);
  const manager = await askerOf(owner, mail(prime, project), project);
  const tasks = await owner<{ id: string }[]>`
    select t.id from task t join party y on y.id = t.party_id join project p on p.project_id = t.project_id
     where p.key = ${project} and y.key = ${prime}`;
  for (const { id: taskId } of tasks) {
    await commentOnTask(official, { taskId, words: words(`about work of ${prime}`) });
    await commentOnTask(official, { taskId, words: words(`wrong about ${prime}`) });
    const [last] = await owner<{ id: string; sequence: string }[]>`
      select id, sequence from task_comment where task_id = ${taskId} order by sequence desc limit 1`;
    if (last === undefined) throw new Error(`${prime} has no comment`);
    await withdrawComment(official, { commentId: last.id });
    await markSeen(manager, { of: "thread", taskId, upTo: Number(last.sequence) });
  }
}

/** The approval route, a deputy, and an answer to the question of a finding. */
async function decided(owner: postgres.Sql, project: string): Promise<void> {
  await actOfOwner(owner, project, async (sql) => {
    await sql`insert into route_step select project_id, 1, 'adviser', 3 from project where key = ${project}`;
    await sql`insert into subject_step select project_id, 'waiver', 1, 'adviser', 3 from project where key = ${project}`;
    await sql`insert into deputy (project_id, role, member_id, from_on, until_on, named_by)
    select m.project_id, 'adviser', m.id, '2020-01-01', '2020-01-31', a.account_id
      from member m join project p using (project_id)
      join member a on a.project_id = m.project_id and a.role = 'adviser' where p.key = ${project} and m.role = 'executive'`;
    await sql`insert into decision (project_id, rule, release_id, platform_id, answer, decided_on, account_id)
    select w.project_id, 'waiver-ended', w.release_id, w.platform_id, 'rank_now', '2020-09-20', m.account_id
      from waiver w join project p using (project_id) join member m on m.project_id = p.project_id and m.role = 'official'
     where p.key = ${project}`;
  });
}

/** A file with what a run showed. */
async function attached(owner: postgres.Sql, official: Asker, project: string): Promise<void> {
  const [run] = await owner<{ id: string }[]>`
    select r.id from test_run r join project p using (project_id) where p.key = ${project} limit 1`;
  await attachFile(official, {
    about: "test_run",
    record: run?.id ?? "",
    file: { name: "log.txt", content: new TextEncoder().encode(`the log of ${project}`) },
    url: null,
    words: words("the log of the run"),
  });
}

/** A public note is asked for and approved. */
async function published(owner: postgres.Sql, official: Asker, project: string): Promise<void> {
  await takeStep(KINDS.public_note, "approve", official, { record: "note-1", values: {} });
  const [asked] = await owner<{ number: number }[]>`
    select n.number from proposal n join project p using (project_id)
     where p.key = ${project} and n.record_kind = 'public_note'`;
  await decideInView(await askerOf(owner, mail("adviser", project), project), {
    number: asked?.number ?? 0,
    verdict: "approved",
    plans: plansDigestOf([]),
  });
}

/** Enters one record of each kind that has none yet. */
async function enterTheRest(official: Asker): Promise<void> {
  const { kinds } = await readRecordKinds(asked(official));
  for (const { name } of kinds.filter(({ total }) => total === 0)) {
    const { choices } = await readRecordForm(asked(official), name);
    const values = sampleValues(KINDS[name], choices);
    await enterRecord(kindOf(name), official, { values, source: "source" });
  }
}

/** Founds the project with an official, an executive, an auditor and an administrator, and both camps at work. */
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
  await entering(KINDS.source)(official, { key: "source", kind: "report", title: words("source") });
  const known = { source: "source" };
  await entering(KINDS.platform)(official, { key: "android", name: words("Android"), position: 1 });
  await entering(KINDS.chain)(official, {
    name: words("chain"),
    officialTerm: words("term"),
    stages: [{ name: words("first") }, { name: words("second") }],
    ...known,
  });
  await entering(KINDS.test_case)(official, {
    kind: "full_chain",
    title: words("whole chain"),
    ...known,
  });
  await entering(KINDS.release)(official, { version: "1.0.0", ordinal: 1, ...known });
  await entering(KINDS.distribution)(official, {
    version: "1.0.0",
    platform: "android",
    distributedOn: day("2020-09-01"),
    shares: [{ since: day("2020-09-01"), percent: 100 }],
    ...known,
  });
  await entering(KINDS.environment)(official, { key: "lab", name: words("lab"), ...known });
  await stepping(KINDS.environment, "ready")(official, {
    record: "lab",
    readyOn: day("2020-09-10"),
    reaches: [{ stage: "1", truth: "real" }],
    reachesOn: [{ stage: "1", platform: "android", truth: "dummy" }],
    ...known,
  });
  await entering(KINDS.waiver)(official, {
    version: "1.0.0",
    platform: "android",
    decidedOn: day("2020-09-01"),
    reason: words("no environment"),
    weighed: [{ what: words("wait"), whyNot: words("the old version is worse") }],
    endsWhenReady: "lab",
    ...known,
  });
  await recordFullChainRun(official, {
    version: "1.0.0",
    platform: "android",
    ranOn: day("2020-09-01"),
    outcome: "not_run",
    ...known,
  });
  await entering(KINDS.defect)(official, {
    key: "D-1",
    title: words("defect"),
    severity: "major",
    foundOn: day("2020-09-20"),
    in: ["1.0.0:android"],
    ...known,
  });
  await entering(KINDS.report)(official, {
    key: "R-1",
    channel: "github",
    title: words("report"),
    receivedOn: day("2020-09-21"),
    ...known,
  });
  await entering(KINDS.figure)(official, {
    kind: "downloads",
    value: 10,
    onDay: day("2020-09-01"),
    source: "source",
  });
  await entering(KINDS.party)(admin, { key: "zeta", name: words("zeta"), kind: "vendor" });
  const tried = {
    triedOn: day("2020-09-22"),
    triedBy: "ministry",
    builds: ["1.0.0:android"],
    devices: words("a telephone"),
    words: words("it does not happen"),
  };
  await stepping(KINDS.defect, "notReproduced")(official, { record: "D-1", ...tried });
  await stepping(KINDS.report, "notReproduced")(official, { record: "R-1", ...tried });
  await stepping(KINDS.report, "raise")(official, {
    record: "R-1",
    words: words("nobody owns it"),
  });
  await enterTheRest(official);
  await attached(owner, official, project);
  await openPublicPage(await askerOf(owner, mail("executive", project), project), {
    shows: ["notes"],
    reason: words("users ask"),
  });
  await decided(owner, project);
  await published(owner, official, project);
  for (const prime of PRIMES) {
    const sub = `${prime}-sub`;
    await entering(KINDS.party)(admin, {
      key: prime,
      name: words(`vendor ${prime}`),
      kind: "vendor",
      ...known,
    });
    await entering(KINDS.party)(admin, {
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
      await entering(KINDS.member)(admin, {
        account: await account(owner, mail(party, project)),
        party,
        role,
        name: words(`person of ${party}`),
      });
      await entering(KINDS.contract)(official, {
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
    const line = words(`line of ${prime}`);
    await setLine(manager, { party: prime, change: { what: "add", name: line, capacityDays: 5 } });
    await talkedAbout(owner, project, prime);
    await orderChanged(owner, project, prime);
    await actOfOwner(owner, project, async (sql) => {
      await sql`
      insert into acknowledgement (project_id, party_id, subject_kind, subject_id, words)
      select y.project_id, y.id, 'waiver', w.id, ${owner.json({ ja: `${prime} knows` })}
        from party y join project p using (project_id) join waiver w using (project_id)
       where p.key = ${project} and y.key in (${prime}, ${sub})`;
      await sql`
      insert into change_request (project_id, party_id, what, owner_id, from_value, to_value, reason, asked_by, asked_on)
      select y.project_id, y.id, 'capacity', y.id, '5', '6', ${owner.json({ ja: `${prime} needs more` })}, a.id, '2020-10-01'
        from party y join project p using (project_id), account a
       where p.key = ${project} and y.key in (${prime}, ${sub}) and a.email = ${mail("official", project)}`;
      await sql`
      insert into test_move (project_id, party_id, task_id, moved_on, to_on, cause, ahead)
      select t.project_id, t.party_id, t.id, '2020-10-01', '2020-10-05', 'ranked', '[]'
        from task t join party y on y.project_id = t.project_id and y.id = t.party_id
        join project p on p.project_id = t.project_id
       where p.key = ${project} and y.key = ${prime} and t.full_chain_test`;
      await sql`
      insert into confirmation (project_id, run_id, verdict, account_id, role)
      select r.project_id, r.id, 'confirmed', a.id, 'official'
        from test_run r join project p using (project_id), account a
       where p.key = ${project} and a.email = ${mail("official", project)} on conflict do nothing`;
      // Updated once, so that each has a version that is no longer current.
      await sql`update work_line set capacity_days = 6 where name ->> 'ja' = ${`line of ${prime}`} and project_id = (select project_id from project where key = ${project})`;
      await sql`update party set part = name where key in (${prime}, ${sub}) and project_id = (select project_id from project where key = ${project})`;
    });
  }
}
