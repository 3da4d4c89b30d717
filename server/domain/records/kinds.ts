// Every declared kind of record, by its name.
import { CHAIN } from "./chain";
import { CONTRACT } from "./contract";
import { DAY_OFF } from "./day-off";
import { DEFECT } from "./defect";
import { DIAGNOSTIC } from "./diagnostic";
import { DISTRIBUTION } from "./distribution";
import { EFFORT } from "./effort";
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
import { PUBLIC_NOTE } from "./public-note";
import { PURPOSE_CONFIRMATION } from "./purpose-confirmation";
import { RELEASE } from "./release";
import { REPORT } from "./report";
import { RESPONSE } from "./response";
import { RESPONSIBILITY } from "./responsibility";
import { REVIEW } from "./review";
import { REVIEW_ACTION } from "./review-action";
import { REVIEW_ITEM } from "./review-item";
import { SOURCE } from "./source";
import { STATEMENT } from "./statement";
import { TEST_CASE } from "./test-case";
import { TEST_SUITE } from "./test-suite";
import { WAIVER } from "./waiver";

export const KINDS = {
  party: PARTY,
  member: MEMBER,
  contract: CONTRACT,
  effort: EFFORT,
  source: SOURCE,
  platform: PLATFORM,
  chain: CHAIN,
  day_off: DAY_OFF,
  release: RELEASE,
  distribution: DISTRIBUTION,
  environment: ENVIRONMENT,
  purpose_confirmation: PURPOSE_CONFIRMATION,
  test_case: TEST_CASE,
  test_suite: TEST_SUITE,
  execution: EXECUTION,
  waiver: WAIVER,
  defect: DEFECT,
  report: REPORT,
  statement: STATEMENT,
  public_note: PUBLIC_NOTE,
  figure: FIGURE,
  response: RESPONSE,
  review: REVIEW,
  review_item: REVIEW_ITEM,
  review_action: REVIEW_ACTION,
  responsibility: RESPONSIBILITY,
  instruction: INSTRUCTION,
  periodic_check: PERIODIC_CHECK,
  diagnostic: DIAGNOSTIC,
} as const satisfies { readonly [N in RecordName]: AnyKind & { readonly name: N } };
export type Kinds = typeof KINDS;

/** A kind by its name, without its specific types. */
export const kindOf = (name: RecordName): AnyKind => KINDS[name];
