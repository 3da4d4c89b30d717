// Every declared kind of record, by its name.
import { CHAIN } from "./chain";
import { CONTRACT } from "./contract";
import { DAY_OFF } from "./day-off";
import { DEFECT } from "./defect";
import { DIAGNOSTIC } from "./diagnostic";
import { DISTRIBUTION } from "./distribution";
import { ENVIRONMENT } from "./environment";
import { EXECUTION } from "./execution";
import { FIGURE } from "./figure";
import { INSTRUCTION } from "./instruction";
import type { AnyKind } from "./kind";
import { MEMBER } from "./member";
import type { RecordName } from "./names";
import { PARTY } from "./party";
import { PERIODIC_CHECK } from "./periodic-check";
import { PLATFORM } from "./platform";
import { PURPOSE_CONFIRMATION } from "./purpose-confirmation";
import { RELEASE } from "./release";
import { REPORT } from "./report";
import { RESPONSE } from "./response";
import { RESPONSIBILITY } from "./responsibility";
import { REVIEW } from "./review";
import { SOURCE } from "./source";
import { STATEMENT } from "./statement";
import { TEST_CASE } from "./test-case";
import { WAIVER } from "./waiver";

export const KINDS = {
  party: PARTY,
  member: MEMBER,
  contract: CONTRACT,
  source: SOURCE,
  platform: PLATFORM,
  chain: CHAIN,
  day_off: DAY_OFF,
  release: RELEASE,
  distribution: DISTRIBUTION,
  environment: ENVIRONMENT,
  purpose_confirmation: PURPOSE_CONFIRMATION,
  test_case: TEST_CASE,
  execution: EXECUTION,
  waiver: WAIVER,
  defect: DEFECT,
  report: REPORT,
  statement: STATEMENT,
  figure: FIGURE,
  response: RESPONSE,
  review: REVIEW,
  responsibility: RESPONSIBILITY,
  instruction: INSTRUCTION,
  periodic_check: PERIODIC_CHECK,
  diagnostic: DIAGNOSTIC,
} as const satisfies { readonly [N in RecordName]: AnyKind & { readonly name: N } };
export type Kinds = typeof KINDS;

/** A kind by its name, without its specific types. */
export const kindOf = (name: RecordName): AnyKind => KINDS[name];
