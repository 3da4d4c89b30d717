// The COCOA record: the entries as acts, each handed to the service that serves people.
import type { Asker } from "../../domain/identity/standing";
import type { Words } from "../../domain/words";
import { openQueue } from "../../services/capacity";
import { recordFullChainRun, registerTestCase } from "../../services/coverage";
import { registerDefect, resolveDefect } from "../../services/defects";
import { enterTask } from "../../services/enter-task";
import { recordEnvironmentReady, registerEnvironment } from "../../services/environments";
import {
  defineChain,
  extendContract,
  hearSource,
  recordFigure,
  recordStatement,
  registerContract,
  registerParty,
  registerPlatform,
  registerSource,
  setMember,
} from "../../services/projects";
import type { Told } from "../../services/really";
import { registerDistribution, registerRelease } from "../../services/releases";
import { noteReport, receiveReport, triageReport } from "../../services/reports";
import { setTaskStatus } from "../../services/tasks";
import { decideWaiver } from "../../services/waivers";
import type { Act } from "../act";
import type { PersonaKey } from "../personas";
import { ENTRIES } from "./entries";
import { type EntryOf, type Inputs, type Service, say } from "./entry";
import { sentenceOf } from "./told";

type People = ReadonlyMap<PersonaKey, string>;

const SERVICES: {
  readonly [S in Service]: (asker: Asker, input: Inputs[S], people: People) => Promise<unknown>;
} = {
  registerSource,
  hearSource,
  registerParty,
  setMember: (asker, { persona, ...input }, people) => {
    const accountId = people.get(persona);
    if (accountId === undefined) throw new Error(`no account for ${persona}`);
    return setMember(asker, { ...input, accountId });
  },
  registerContract,
  extendContract,
  defineChain,
  registerPlatform,
  recordFigure,
  recordStatement,
  registerRelease,
  registerDistribution,
  registerEnvironment,
  recordEnvironmentReady,
  registerTestCase,
  recordFullChainRun,
  decideWaiver,
  registerDefect,
  resolveDefect,
  receiveReport,
  triageReport,
  noteReport,
  openQueue,
  enterTask,
  setTaskStatus,
};

/** The vendor whose queue an act is about: what is told of it is told to those who see that vendor's work. */
const OF_A_QUEUE: readonly Service[] = ["openQueue", "enterTask", "setTaskStatus"];

const actOf = <S extends Service>(entry: EntryOf<S>): Act => {
  const { at, by, service, input } = entry;
  const known: Omit<Told, "words"> = { source: undefined, ...input };
  const { source, illustrative, certainty, note, party, version } = known;
  return {
    at,
    by,
    run: (asker, people) => SERVICES[service](asker, input, people),
    told: {
      words: sentenceOf(entry),
      ...{ source, illustrative, certainty, note, version },
      party: OF_A_QUEUE.includes(service) ? party : undefined,
    },
  };
};

export interface ProjectRecord {
  readonly key: string;
  readonly name: Words;
  readonly fullName: Words;
  /** The party that is founded with the project. */
  readonly ministry: { readonly key: string; readonly name: Words; readonly part: Words };
  /** In order of time, each at an instant of its own. */
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
