// The COCOA record: its entries as acts, each passed to the service that people use.
import type { Asker } from "../../domain/identity/standing";
import { valuesIn } from "../../domain/records/field";
import { KINDS } from "../../domain/records/kinds";
import type { Words } from "../../domain/words";
import { openQueue } from "../../services/capacity";
import { recordFullChainRun } from "../../services/coverage";
import { enterTask, estimateTest } from "../../services/enter-task";
import { Refusal } from "../../services/refusal";
import { setTaskStatus } from "../../services/tasks";
import type { Act } from "../act";
import { entering, knownIn, stepping } from "../entering";
import type { PersonaKey } from "../personas";
import { ENTRIES } from "./entries";
import { type EntryOf, type Inputs, type Service, say } from "./entry";
import { sentenceOf } from "./told";

type People = ReadonlyMap<PersonaKey, string>;

const SERVICES: {
  readonly [S in Service]: (asker: Asker, input: Inputs[S], people: People) => Promise<unknown>;
} = {
  registerSource: entering(KINDS.source),
  hearSource: stepping(KINDS.source, "hear"),
  registerParty: entering(KINDS.party),
  setMember: (asker, { persona, ...input }, people) => {
    const account = people.get(persona);
    if (account === undefined) throw new Error(`no account for ${persona}`);
    return entering(KINDS.member)(asker, { ...input, account });
  },
  registerContract: entering(KINDS.contract),
  extendContract: stepping(KINDS.contract, "extend"),
  defineChain: entering(KINDS.chain),
  registerPlatform: entering(KINDS.platform),
  recordFigure: entering(KINDS.figure),
  recordStatement: entering(KINDS.statement),
  setResponsibility: entering(KINDS.responsibility),
  giveInstruction: entering(KINDS.instruction),
  registerRelease: entering(KINDS.release),
  registerDistribution: entering(KINDS.distribution),
  registerEnvironment: entering(KINDS.environment),
  recordEnvironmentReady: stepping(KINDS.environment, "ready"),
  registerTestCase: entering(KINDS.test_case),
  beginTest: entering(KINDS.execution),
  recordFullChainRun,
  decideWaiver: entering(KINDS.waiver),
  registerDefect: entering(KINDS.defect),
  resolveDefect: stepping(KINDS.defect, "resolve"),
  receiveReport: entering(KINDS.report),
  listReport: stepping(KINDS.report, "list"),
  triageReport: stepping(KINDS.report, "takeUp"),
  noteReport: stepping(KINDS.report, "note"),
  openQueue,
  enterTask: async (asker, input) => {
    try {
      return await enterTask(asker, input);
    } catch (error) {
      const { version, platform, estimateDays } = input;
      const isThere = error instanceof Refusal && error.code === "test-there";
      if (!isThere || version === undefined || platform === undefined || estimateDays === undefined)
        throw error;
      // A visitor has already entered the test, so only its estimate is missing.
      return estimateTest(asker, { ...input, version, platform, estimateDays });
    }
  },
  setTaskStatus,
};

/** Acts about a vendor's queue. The sentence about such an act is shown only to those who see that vendor's work. */
const OF_A_QUEUE: readonly Service[] = ["openQueue", "enterTask", "setTaskStatus"];

const actOf = <S extends Service>(entry: EntryOf<S>): Act => {
  const { at, by, service, input } = entry;
  const { source, illustrative, certainty, note } = knownIn(input);
  const { party, version } = valuesIn(input);
  return {
    at,
    by,
    run: (asker, people) => SERVICES[service](asker, input, people),
    told: {
      words: sentenceOf(entry),
      ...{ source, illustrative, certainty, note },
      version: typeof version === "string" ? version : undefined,
      party: OF_A_QUEUE.includes(service) && typeof party === "string" ? party : undefined,
    },
  };
};

export interface ProjectRecord {
  readonly key: string;
  readonly name: Words;
  readonly fullName: Words;
  /** The party that is founded together with the project. */
  readonly ministry: { readonly key: string; readonly name: Words; readonly part: Words };
  /** In chronological order, no two at the same moment. */
  readonly acts: readonly Act[];
}

export const COCOA: ProjectRecord = {
  key: "cocoa",
  name: say("接触確認アプリ（COCOA）", "Contact-confirming app (COCOA)"),
  fullName: say(
    "新型コロナウイルス接触確認アプリ（COCOA）の開発と運用保守",
    "Development, operation and maintenance of the COVID-19 contact-confirming application (COCOA)",
  ),
  ministry: {
    key: "mhlw",
    name: say("厚生労働省", "Ministry of Health, Labour and Welfare"),
    part: say(
      "発注者。アプリを開発し、運用する",
      "Contracting ministry: has the app developed and operates it",
    ),
  },
  acts: ENTRIES.map((each) => actOf(each)),
};
