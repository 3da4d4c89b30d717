// An act of the record as plain data: which service, with what. record.ts hands it to the service.
import type { Asker } from "../../domain/identity/standing";
import type { Words } from "../../domain/words";
import type * as capacity from "../../services/capacity";
import type * as coverage from "../../services/coverage";
import type * as defects from "../../services/defects";
import type * as entering from "../../services/enter-task";
import type * as environments from "../../services/environments";
import type * as projects from "../../services/projects";
import type * as releases from "../../services/releases";
import type * as reports from "../../services/reports";
import type * as tasks from "../../services/tasks";
import type * as waivers from "../../services/waivers";
import type { PersonaKey } from "../personas";

type Input<F> = F extends (asker: Asker, input: infer I) => Promise<unknown> ? I : never;

/** What each service used by the record is given. */
export interface Inputs {
  readonly registerSource: Input<typeof projects.registerSource>;
  readonly hearSource: Input<typeof projects.hearSource>;
  readonly registerParty: Input<typeof projects.registerParty>;
  /** The account is known only once the people are founded; the record names the persona. */
  readonly setMember: Omit<projects.MemberInput, "accountId"> & { readonly persona: PersonaKey };
  readonly registerContract: Input<typeof projects.registerContract>;
  readonly extendContract: Input<typeof projects.extendContract>;
  readonly defineChain: Input<typeof projects.defineChain>;
  readonly registerPlatform: Input<typeof projects.registerPlatform>;
  readonly recordFigure: Input<typeof projects.recordFigure>;
  readonly recordStatement: Input<typeof projects.recordStatement>;
  readonly registerRelease: Input<typeof releases.registerRelease>;
  readonly registerDistribution: Input<typeof releases.registerDistribution>;
  readonly registerEnvironment: Input<typeof environments.registerEnvironment>;
  readonly recordEnvironmentReady: Input<typeof environments.recordEnvironmentReady>;
  readonly registerTestCase: Input<typeof coverage.registerTestCase>;
  readonly recordFullChainRun: Input<typeof coverage.recordFullChainRun>;
  readonly decideWaiver: Input<typeof waivers.decideWaiver>;
  readonly registerDefect: Input<typeof defects.registerDefect>;
  readonly resolveDefect: Input<typeof defects.resolveDefect>;
  readonly receiveReport: Input<typeof reports.receiveReport>;
  readonly triageReport: Input<typeof reports.triageReport>;
  readonly noteReport: Input<typeof reports.noteReport>;
  readonly openQueue: Input<typeof capacity.openQueue>;
  readonly enterTask: Input<typeof entering.enterTask>;
  readonly setTaskStatus: Input<typeof tasks.setTaskStatus>;
}
export type Service = keyof Inputs;

export interface EntryOf<S extends Service> {
  /** `2020-09-28 08:00`, Asia/Tokyo. Where no source gives the hour, 08:00 and the minutes after it. */
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

/** A text of the record: always in both languages. */
export const say = (ja: string, en: string): Words => ({ ja, en });
