// The name and address of a finding's subject. They are stored with the finding, so that a list reads no other table.

import { holds, type Slice } from "../projects/slice";
import type { ProjectState } from "../projects/state";
import { type Build, distributionsById, inChainOrder, releasesById } from "../projects/state-index";
import type { FindingAddress, FindingLabel, Named } from "./finding";

const NO_LABEL: FindingLabel = {
  version: null,
  ordinal: null,
  platform: null,
  stage: null,
  title: null,
};
const NO_ADDRESS: FindingAddress = { releaseId: null, platformId: null, platform: null, key: null };

const named = (label: Partial<FindingLabel>, address: Partial<FindingAddress> = {}): Named => ({
  label: { ...NO_LABEL, ...label },
  address: { ...NO_ADDRESS, ...address },
});
const NAMELESS = named({});

function platformOf({ platforms }: Pick<ProjectState, "platforms">, id: string): Named {
  const platform = platforms.find((each) => each.id === id);
  if (platform === undefined) return NAMELESS;
  const { name, position, key } = platform;
  return named({ platform: { name, position } }, { platformId: id, platform: key });
}

function buildOf(
  state: Pick<ProjectState, "platforms" | "releases">,
  build: Build | undefined,
): Named {
  if (build === undefined) return NAMELESS;
  const { label, address } = platformOf(state, build.platformId);
  const release = releasesById(state.releases).get(build.releaseId);
  return named(
    { ...label, version: release?.version ?? null, ordinal: release?.ordinal ?? null },
    { ...address, releaseId: build.releaseId },
  );
}

const titled = (row: Pick<ProjectState["reports"][number], "key" | "title"> | undefined): Named =>
  row === undefined ? NAMELESS : named({ title: row.title }, { key: row.key });

function proposalOf(
  { proposals, parties }: Pick<ProjectState, "proposals" | "parties">,
  id: string | undefined,
): Named {
  const proposal = proposals.find((each) => each.id === id);
  if (proposal === undefined) return NAMELESS;
  const party = parties.find((each) => each.id === proposal.partyId);
  return named({ title: proposal.title ?? party?.name ?? null }, { key: String(proposal.number) });
}

/** How the records of one kind get their names, and which slices that reads. */
interface Naming {
  readonly reads: readonly Slice[];
  readonly of: (state: Partial<ProjectState>, id: string) => Named;
}

function naming<S extends Slice>(
  reads: readonly S[],
  of: (state: Pick<ProjectState, S>, id: string) => Named,
): Naming {
  return { reads, of: (state, id) => of(holds(state, reads), id) };
}

/** The kinds of record that findings are about. */
export const NAMINGS = {
  distribution: naming(["distributions", "releases", "platforms"], (state, id) =>
    buildOf(state, distributionsById(state.distributions).get(id)),
  ),
  waiver: naming(["waivers", "releases", "platforms"], (state, id) =>
    buildOf(
      state,
      state.waivers.find((each) => each.id === id),
    ),
  ),
  platform: naming(["platforms"], platformOf),
  stage: naming(["stages"], ({ stages }, id) => {
    const stage = inChainOrder(stages).find((each) => each.id === id);
    return stage === undefined
      ? NAMELESS
      : named({ stage: { name: stage.name, position: stage.position } });
  }),
  environment: naming(["environments"], ({ environments }, id) => {
    const environment = environments.find((each) => each.id === id);
    return environment === undefined
      ? NAMELESS
      : named({ title: environment.name ?? null }, { key: environment.key ?? null });
  }),
  report: naming(["reports"], ({ reports }, id) => titled(reports.find((each) => each.id === id))),
  statement: naming(["statements"], ({ statements }, id) => {
    const statement = statements.find((each) => each.id === id);
    return statement === undefined
      ? NAMELESS
      : named({ title: statement.words }, { key: statement.id });
  }),
  defect: naming(["defects"], ({ defects }, id) => titled(defects.find((each) => each.id === id))),
  review: naming(["reviews"], ({ reviews }, id) =>
    reviews.some((each) => each.id === id) ? named({}, { key: id }) : NAMELESS,
  ),
  responsibility: naming(["responsibilities"], ({ responsibilities }, id) => {
    const found = responsibilities.find((each) => each.id === id);
    return found === undefined ? NAMELESS : named({ title: found.activity }, { key: id });
  }),
  instruction: naming(["instructions"], ({ instructions }, id) => {
    const found = instructions.find((each) => each.id === id);
    return found === undefined ? NAMELESS : named({ title: found.what }, { key: id });
  }),
  contract: naming(["contracts"], ({ contracts }, id) =>
    titled(contracts.find((each) => each.id === id)),
  ),
  source: naming(["feeds"], ({ feeds }, id) =>
    named({ title: feeds.find((each) => each.id === id)?.title ?? null }),
  ),
  proposal: naming(["proposals", "parties"], proposalOf),
  condition: naming(["conditions", "proposals", "parties"], (state, id) => {
    const condition = state.conditions.find((each) => each.id === id);
    const { address } = proposalOf(state, condition?.proposalId);
    return named({ title: condition?.words ?? null }, address);
  }),
} satisfies Readonly<Record<string, Naming>>;
export type SubjectKind = keyof typeof NAMINGS;
