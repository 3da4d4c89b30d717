// Looks up ids by what people write: versions and keys. Only what the asker may see is found.
import { and, eq } from "drizzle-orm";
import { type Given, preparedOne } from "../prepared";
import { platform } from "../schema/chains";
import { environment } from "../schema/environments";
import { member } from "../schema/identity";
import { party, source } from "../schema/projects";
import { queue } from "../schema/queues";
import { distribution, release } from "../schema/releases";
import type { Reader } from "../scope";
import { takesPart } from "./taking-part";

const one = <T>(rows: readonly T[]): T | null => rows[0] ?? null;

export const findReleaseByVersion = preparedOne(
  (db, projectId: Given<string>, version: Given<string>) =>
    db
      .select()
      .from(release)
      .where(and(eq(release.projectId, projectId), eq(release.version, version))),
);

export const findPlatformByKey = preparedOne((db, projectId: Given<string>, key: Given<string>) =>
  db
    .select()
    .from(platform)
    .where(and(eq(platform.projectId, projectId), eq(platform.key, key))),
);

export const findPartyByKey = preparedOne((db, projectId: Given<string>, key: Given<string>) =>
  db
    .select()
    .from(party)
    .where(and(eq(party.projectId, projectId), eq(party.key, key))),
);

export const findParty = preparedOne((db, projectId: Given<string>, id: Given<string>) =>
  db
    .select()
    .from(party)
    .where(and(eq(party.projectId, projectId), eq(party.id, id))),
);

/** The member of a project that belongs to an account. */
export const findMemberOfAccount = async (db: Reader, projectId: string, accountId: string) =>
  one(
    await db
      .select()
      .from(member)
      .where(and(eq(member.projectId, projectId), eq(member.accountId, accountId))),
  );

/** A member of a project, even one whose membership has ended. */
export const findMember = async (db: Reader, projectId: string, id: string) =>
  one(
    await db
      .select()
      .from(member)
      .where(and(eq(member.projectId, projectId), eq(member.id, id))),
  );

/** A member of one party who takes part. */
export const findMemberOf = async (db: Reader, projectId: string, partyId: string, id: string) =>
  one(
    await db
      .select()
      .from(member)
      .where(
        and(
          eq(member.projectId, projectId),
          eq(member.partyId, partyId),
          eq(member.id, id),
          takesPart(member),
        ),
      ),
  );

export const findSourceByKey = async (db: Reader, projectId: string, key: string) =>
  one(
    await db
      .select()
      .from(source)
      .where(and(eq(source.projectId, projectId), eq(source.key, key))),
  );

export const findEnvironmentByKey = async (db: Reader, projectId: string, key: string) =>
  one(
    await db
      .select()
      .from(environment)
      .where(and(eq(environment.projectId, projectId), eq(environment.key, key))),
  );

export const findQueueOfParty = async (db: Reader, projectId: string, partyId: string) =>
  one(
    await db
      .select()
      .from(queue)
      .where(and(eq(queue.projectId, projectId), eq(queue.partyId, partyId))),
  );

export const findDistribution = async (
  db: Reader,
  projectId: string,
  releaseId: string,
  platformId: string,
) =>
  one(
    await db
      .select()
      .from(distribution)
      .where(
        and(
          eq(distribution.projectId, projectId),
          eq(distribution.releaseId, releaseId),
          eq(distribution.platformId, platformId),
        ),
      ),
  );
