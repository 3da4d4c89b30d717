// An act of the record as plain data: a service and its input. record.ts passes it to the service.
import type { Asker } from "../../domain/identity/standing";
import type { Kinds } from "../../domain/records/kinds";
import type { Words } from "../../domain/words";
import type * as capacity from "../../services/capacity";
import type * as coverage from "../../services/coverage";
import type * as entering from "../../services/enter-task";
import type * as tasks from "../../services/tasks";
import type { EnterInput, StepInput } from "../entering";
import type { PersonaKey } from "../personas";

type Input<F> = F extends (asker: Asker, input: infer I) => Promise<unknown> ? I : never;

/** The input of each service that the record uses. */
export interface Inputs {
  readonly registerSource: EnterInput<Kinds["source"]>;
  readonly hearSource: StepInput<Kinds["source"], "hear">;
  readonly registerParty: EnterInput<Kinds["party"]>;
  /** The account does not exist until the people are founded, so the record names the persona instead. */
  readonly setMember: Omit<EnterInput<Kinds["member"]>, "account"> & {
    readonly persona: PersonaKey;
  };
  readonly registerContract: EnterInput<Kinds["contract"]>;
  readonly extendContract: StepInput<Kinds["contract"], "extend">;
  readonly defineChain: EnterInput<Kinds["chain"]>;
  readonly registerPlatform: EnterInput<Kinds["platform"]>;
  readonly recordFigure: EnterInput<Kinds["figure"]>;
  readonly recordStatement: EnterInput<Kinds["statement"]>;
  readonly setResponsibility: EnterInput<Kinds["responsibility"]>;
  readonly giveInstruction: EnterInput<Kinds["instruction"]>;
  readonly registerRelease: EnterInput<Kinds["release"]>;
  readonly registerDistribution: EnterInput<Kinds["distribution"]>;
  readonly registerEnvironment: EnterInput<Kinds["environment"]>;
  readonly recordEnvironmentReady: StepInput<Kinds["environment"], "ready">;
  readonly registerTestCase: EnterInput<Kinds["test_case"]>;
  readonly beginTest: EnterInput<Kinds["execution"]>;
  readonly recordFullChainRun: Input<typeof coverage.recordFullChainRun>;
  readonly decideWaiver: EnterInput<Kinds["waiver"]>;
  readonly registerDefect: EnterInput<Kinds["defect"]>;
  readonly resolveDefect: StepInput<Kinds["defect"], "resolve">;
  readonly receiveReport: EnterInput<Kinds["report"]>;
  readonly listReport: StepInput<Kinds["report"], "list">;
  readonly triageReport: StepInput<Kinds["report"], "takeUp">;
  readonly noteReport: StepInput<Kinds["report"], "note">;
  readonly openQueue: Input<typeof capacity.openQueue>;
  readonly enterTask: Input<typeof entering.enterTask>;
  readonly setTaskStatus: Input<typeof tasks.setTaskStatus>;
}
export type Service = keyof Inputs;

export interface EntryOf<S extends Service> {
  /** `2020-09-28 08:00`, Asia/Tokyo. If no source gives the time, acts start at 08:00, a minute apart. */
  readonly at: string;
  readonly by: PersonaKey;
  readonly service: S;
  readonly input: Inputs[S];
}
export type Entry = { [S in Service]: EntryOf<S> }[Service];

export const entry = <S extends Service>(
  at: string,
  by: PersonaKey,
  service: S,
  input: Inputs[S],
): EntryOf<S> => ({ at, by, service, input });

/** A text of the record, in both languages. */
export const say = (ja: string, en: string): Words => ({ ja, en });
