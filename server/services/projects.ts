import { insertContract, updateContractEnd } from "@/db/queries/contracts";
import { insertChain, insertPlatform, insertStages, listPlatforms } from "@/db/queries/coverage";
import { insertMember } from "@/db/queries/identity";
import * as keys from "@/db/queries/keys";
import { insertFigure, insertParty, insertSource, updateSourceHeard } from "@/db/queries/projects";
import type { Day } from "../domain/calendar/day";
import { changed, corrected } from "../domain/events/change";
import type { Role } from "../domain/identity/roles";
import type { Asker } from "../domain/identity/standing";
import type { PartyKind } from "../domain/projects/state";
import type { Words } from "../domain/words";
import { act, type Known } from "./act";
import { orNotFound } from "./refusal";

export interface SourceInput {
  readonly key: string;
  readonly kind:
    | "investigation"
    | "press"
    | "code"
    | "announcement"
    | "report"
    | "exercise"
    | "feed";
  readonly title: Words;
  readonly publisher?: Words | undefined;
  readonly url?: string | undefined;
  /** The day on which it appeared; absent when that is not on record. */
  readonly publishedOn?: Day | undefined;
  /** For a feed: how old its data may be, in business days. */
  readonly allowedAge?: number | undefined;
  readonly illustrative?: boolean | undefined;
}

/** Enters a source of facts, or a feed that is heard from again and again. */
export const registerSource = (asker: Asker, input: SourceInput) =>
  act(asker, "source.register", { illustrative: input.illustrative }, async ({ db, projectId }) => {
    const id = await insertSource(db, {
      projectId,
      key: input.key,
      kind: input.kind,
      title: input.title,
      publisher: input.publisher ?? null,
      url: input.url ?? null,
      publishedOn: input.publishedOn ?? null,
      allowedAge: input.allowedAge ?? null,
      heardAt: input.kind === "feed" ? asker.now : null,
      illustrative: input.illustrative ?? false,
    });
    return {
      kind: "source-registered",
      body: { title: input.title },
      subject: { kind: "source", id },
    };
  });

/** Says that a feed was heard from now. */
export const hearSource = (asker: Asker, input: Known & { readonly key: string }) =>
  act(asker, "source.hear", input, async ({ db, projectId }) => {
    const source = await orNotFound(keys.findSourceByKey(db, projectId, input.key));
    await updateSourceHeard(db, projectId, source.id, asker.now);
    return {
      kind: "source-heard",
      body: { title: source.title },
      subject: { kind: "source", id: source.id },
    };
  });

export interface PartyInput extends Known {
  readonly key: string;
  readonly name: Words;
  /** What this party does in the project. */
  readonly part?: Words | undefined;
  readonly kind: PartyKind;
  /** The party one tier up in the tree of subcontracts. */
  readonly parent?: string | undefined;
}

/** Enters an organisation taking part. */
export const registerParty = (asker: Asker, input: PartyInput) =>
  act(asker, "party.register", input, async ({ db, projectId, sourceId }) => {
    const parent =
      input.parent === undefined
        ? null
        : await orNotFound(keys.findPartyByKey(db, projectId, input.parent));
    const id = await insertParty(db, {
      projectId,
      key: input.key,
      name: input.name,
      part: input.part ?? null,
      kind: input.kind,
      parentId: parent?.id ?? null,
      sourceId,
    });
    return {
      kind: "party-registered",
      body: { party: input.name },
      subject: { kind: "party", id },
      partyId: input.kind === "vendor" ? id : undefined,
    };
  });

export interface MemberInput {
  readonly accountId: string;
  readonly party: string;
  readonly role: Role;
  readonly name: Words;
}

/** Gives an account its role in this project; its sessions end when the role changes. */
export const setMember = (asker: Asker, input: MemberInput) =>
  act(asker, "member.set", {}, async ({ db, projectId }) => {
    const party = await orNotFound(keys.findPartyByKey(db, projectId, input.party));
    const before = await keys.findMemberOfAccount(db, projectId, input.accountId);
    const partyBefore = before && (await keys.findParty(db, projectId, before.partyId));
    const id = await insertMember(db, {
      projectId,
      accountId: input.accountId,
      partyId: party.id,
      role: input.role,
      name: input.name,
    });
    return {
      kind: "member-set",
      body: {
        member: input.name,
        role: input.role,
        changes: [
          ...corrected("role", before?.role ?? null, input.role),
          ...corrected("party", partyBefore?.name ?? null, party.name),
          ...corrected("name", before?.name ?? null, input.name),
        ],
      },
      subject: { kind: "member", id },
      partyId: party.kind === "vendor" ? party.id : undefined,
    };
  });

export interface ContractInput extends Known {
  readonly title: Words;
  /** The party that undertakes the work. */
  readonly party: string;
  readonly from: string;
  readonly beginsOn: Day;
  readonly endsOn?: Day | undefined;
  readonly amountYen?: number | undefined;
}

/** Enters a contract or subcontract. */
export const registerContract = (asker: Asker, input: ContractInput) =>
  act(asker, "contract.register", input, async ({ db, projectId, marks }) => {
    const party = await orNotFound(keys.findPartyByKey(db, projectId, input.party));
    const from = await orNotFound(keys.findPartyByKey(db, projectId, input.from));
    const id = await insertContract(db, {
      projectId,
      partyId: party.id,
      fromPartyId: from.id,
      title: input.title,
      beginsOn: input.beginsOn,
      endsOn: input.endsOn ?? null,
      amountYen: input.amountYen ?? null,
      ...marks,
    });
    return {
      kind: "contract-registered",
      body: { title: input.title, party: party.name },
      subject: { kind: "contract", id },
      partyId: party.kind === "vendor" ? party.id : undefined,
    };
  });

/** Moves the end of a party's latest contract from the one named. */
export const extendContract = (
  asker: Asker,
  input: Known & { readonly party: string; readonly from: string; readonly endsOn: Day },
) =>
  act(asker, "contract.register", input, async ({ db, projectId }) => {
    const party = await orNotFound(keys.findPartyByKey(db, projectId, input.party));
    const from = await orNotFound(keys.findPartyByKey(db, projectId, input.from));
    const contract = await orNotFound(
      updateContractEnd(db, projectId, party.id, from.id, input.endsOn),
    );
    return {
      kind: "contract-extended",
      body: {
        title: contract.title,
        endsOn: input.endsOn,
        changes: changed("contractEnd", contract.before, input.endsOn),
      },
      subject: { kind: "contract", id: contract.id },
      partyId: party.kind === "vendor" ? party.id : undefined,
    };
  });

export interface ChainInput extends Known {
  readonly name: Words;
  readonly officialTerm: Words;
  /** In order; each with the external system that it touches. */
  readonly stages: readonly {
    readonly name: Words;
    readonly counterpart?: Words | undefined;
    /** Keys of the platforms to which it does not apply. */
    readonly notFor?: readonly string[] | undefined;
  }[];
}

/** Defines the project's full chain: its ordered stages. */
export const defineChain = (asker: Asker, input: ChainInput) =>
  act(asker, "chain.define", input, async ({ db, projectId, sourceId }) => {
    const platforms = new Map((await listPlatforms(db, projectId)).map((p) => [p.key, p.id]));
    const id = await insertChain(db, {
      projectId,
      name: input.name,
      officialTerm: input.officialTerm,
      sourceId,
    });
    await insertStages(
      db,
      input.stages.map((stage, i) => ({
        projectId,
        chainId: id,
        position: i + 1,
        name: stage.name,
        counterpart: stage.counterpart ?? null,
        notFor: (stage.notFor ?? []).flatMap((key) => platforms.get(key) ?? []),
      })),
    );
    return {
      kind: "chain-defined",
      body: { chain: input.name, stages: input.stages.length },
      subject: { kind: "chain", id },
    };
  });

/** Enters a platform (系統) on which releases are distributed. */
export const registerPlatform = (
  asker: Asker,
  input: { readonly key: string; readonly name: Words; readonly position: number },
) =>
  act(asker, "platform.register", {}, async ({ db, projectId }) => {
    const id = await insertPlatform(db, { projectId, ...input });
    return {
      kind: "platform-registered",
      body: { platform: input.name },
      subject: { kind: "platform", id },
    };
  });

export interface FigureInput extends Known {
  readonly kind: "downloads" | "positive_registrations";
  readonly value: number;
  readonly onDay: Day;
}

/** Enters a published number with its source. */
export const recordFigure = (asker: Asker, input: FigureInput & { readonly source: string }) =>
  act(asker, "figure.record", input, async ({ db, projectId, sourceId, marks }) => {
    if (sourceId === null) throw new Error("a figure without a source");
    const { kind, value, onDay } = input;
    const id = await insertFigure(db, {
      projectId,
      kind,
      value,
      onDay,
      sourceId,
      note: marks.note,
    });
    return {
      kind: "figure-recorded",
      body: { figure: kind, value, onDay },
      subject: { kind: "figure", id },
    };
  });

/** Enters something that happened or was said in public and that no other record holds. */
export const recordStatement = (
  asker: Asker,
  input: Known & { readonly words: Words; readonly version?: string | undefined },
) =>
  act(asker, "statement.record", input, async ({ db, projectId }) => {
    const release =
      input.version === undefined
        ? null
        : await orNotFound(keys.findReleaseByVersion(db, projectId, input.version));
    return {
      kind: "statement-recorded",
      body: { words: input.words },
      subject: release ? { kind: "release", id: release.id } : { kind: "project", id: projectId },
      releaseId: release?.id,
    };
  });
