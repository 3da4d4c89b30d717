// The agenda of a review makes itself from what is open, in the order in which home ranks it (seed 2(2)③).
import type { Day } from "../calendar/day";
import type { Rule } from "../findings/finding";
import { compareText } from "../projects/state-index";
import type { Words } from "../words";
import type { AgendaMatter, MatterAddress } from "./matter";

/** A matter on the agenda. Within one agenda its matter and topic tell it from others. */
export interface AgendaEntry {
  readonly matter: AgendaMatter;
  readonly topic: string;
  readonly title: Words;
  readonly since: Day;
  readonly weight: number;
  /** The vendor that it concerns; null: the ministry and its adviser alone. */
  readonly partyId: string | null;
  readonly address: MatterAddress;
}

/** The findings of one rule and topic that hold today. */
export interface OpenFinding {
  readonly rule: Rule;
  readonly topic: string;
  readonly since: Day;
  readonly weight: number;
  readonly partyIds: readonly string[];
  /** Vendors must act on it as well. */
  readonly asksVendors: boolean;
  readonly version: string | null;
  readonly lastVersion: string | null;
  readonly platforms: readonly Words[];
  readonly stages: readonly Words[];
  readonly title: Words | null;
  /** How many titles its findings have; the title is the first of them. */
  readonly titles: number;
  readonly key: string | null;
}

interface OfVendor {
  readonly id: string;
  readonly partyId: string;
  readonly party: Words;
  readonly since: Day;
}

export interface Open {
  readonly findings: readonly OpenFinding[];
  readonly proposals: readonly {
    readonly id: string;
    readonly number: number;
    /** The vendor of whose queue it is, or what it is about. */
    readonly partyId: string | null;
    readonly party: Words | null;
    readonly about: Words | null;
    readonly since: Day;
  }[];
  /** Tasks of which the due date has passed. */
  readonly tasks: readonly (OfVendor & { readonly partyKey: string; readonly title: Words })[];
  /** Actions of earlier reviews of which the day has passed. */
  readonly actions: readonly {
    readonly id: string;
    readonly what: Words;
    readonly partyId: string | null;
    readonly since: Day;
  }[];
  /** Items that the last review carried over. */
  readonly carried: readonly {
    readonly id: string;
    readonly matter: AgendaMatter | null;
    readonly topic: string | null;
    readonly title: Words;
    readonly partyId: string | null;
    readonly since: Day;
    readonly address: MatterAddress | null;
  }[];
  /** The vendor with which the ministry has its contract; null: there are none, or several. */
  readonly primeId: string | null;
}

/** Where matters that no rule raises stand among findings: beside a late approval, a late order, and what is idle. */
const WEIGHTS = { proposal: 75, "task-due": 67, "action-due": 64, carried: 60 } as const;

type Locale = "ja" | "en";
const LOCALES = ["ja", "en"] as const;
const inBoth = (write: (locale: Locale) => string): Words => ({
  ja: write("ja"),
  en: write("en"),
});
/** Empty for what nobody has named. */
const saidOf = (words: Words | null, locale: Locale): string =>
  words === null ? "" : said(words, locale);

const said = (words: Words, locale: Locale): string => {
  const [first = ""] = [words[locale], ...LOCALES.map((each) => words[each])].flatMap((text) =>
    text === undefined ? [] : [text],
  );
  return first;
};
const joined = (all: readonly Words[], locale: Locale): string =>
  all.map((words) => said(words, locale)).join(locale === "ja" ? "・" : ", ");

/** What a finding is about, in both languages: a title, stages, versions, or platforms. */
function titleOf(finding: OpenFinding): Words {
  const { title, titles, stages, version, lastVersion, platforms } = finding;
  if (title !== null && titles > 1)
    return {
      ja: `${said(title, "ja")}（ほか${titles - 1}件）`,
      en: `${said(title, "en")} and ${titles - 1} more`,
    };
  if (title !== null) return title;
  if (stages.length > 0) return inBoth((locale) => joined(stages, locale));
  const [first] = platforms;
  if (version === null) return inBoth((locale) => joined(platforms, locale));
  const until = lastVersion === null || lastVersion === version ? "" : `–${lastVersion}`;
  if (first === undefined) return inBoth(() => `${version}${until}`);
  return {
    ja: `${joined(platforms, "ja")}版${version}${until}`,
    en: `${version}${until} for ${joined(platforms, "en")}`,
  };
}

function concernedBy({ partyIds, asksVendors }: OpenFinding, primeId: string | null) {
  const [only, ...others] = partyIds;
  if (only !== undefined) return others.length === 0 ? only : null;
  return asksVendors ? primeId : null;
}

const ofFinding = (finding: OpenFinding, primeId: string | null): AgendaEntry => ({
  matter: finding.rule,
  topic: finding.topic,
  title: titleOf(finding),
  since: finding.since,
  weight: finding.weight,
  partyId: concernedBy(finding, primeId),
  address: {
    ...(finding.version !== null && { version: finding.version }),
    ...(finding.key !== null && { key: finding.key }),
  },
});

const ofProposal = ({ id, number, party, partyId, about, since }: Open["proposals"][number]) => ({
  matter: "proposal" as const,
  topic: id,
  title:
    party === null
      ? {
          ja: `承認の求め（${number}）：${saidOf(about, "ja")}`,
          en: `Request for approval no. ${number}: ${saidOf(about, "en")}`,
        }
      : {
          ja: `${said(party, "ja")}の作業順の変更案（${number}）`,
          en: `New order no. ${number} of ${said(party, "en")}`,
        },
  since,
  weight: WEIGHTS.proposal,
  partyId,
  address: { key: String(number) },
});

const ofTask = ({ id, title, partyId, partyKey, since }: Open["tasks"][number]) => ({
  matter: "task-due" as const,
  topic: id,
  title,
  since,
  weight: WEIGHTS["task-due"],
  partyId,
  address: { key: id, party: partyKey },
});

const ofAction = ({ id, what, partyId, since }: Open["actions"][number]) => ({
  matter: "action-due" as const,
  topic: id,
  title: what,
  since,
  weight: WEIGHTS["action-due"],
  partyId,
  address: { key: id },
});

const ofCarried = ({ id, title, partyId, since, address }: Open["carried"][number]) => ({
  matter: "carried" as const,
  topic: id,
  title,
  since,
  weight: WEIGHTS.carried,
  partyId,
  address: address ?? {},
});

/** What tells an entry of an agenda from others. */
export const entryKey = ({ matter, topic }: { matter: string | null; topic: string | null }) =>
  `${matter} ${topic}`;

/**
 * The agenda: findings by weight, with open proposals, late tasks, late actions and what was carried over at their
 * places among them. What was carried over and is still raised by itself stands once.
 */
export function agendaOf(open: Open): readonly AgendaEntry[] {
  const made: readonly AgendaEntry[] = [
    // Holding this review is the answer to the finding that none was held in time.
    ...open.findings
      .filter(({ rule }) => rule !== "review-overdue")
      .map((finding) => ofFinding(finding, open.primeId)),
    ...open.proposals.map(ofProposal),
    ...open.tasks.map(ofTask),
    ...open.actions.map(ofAction),
  ];
  const known = new Set(made.map(entryKey));
  const carried = open.carried.filter((item) => !known.has(entryKey(item))).map(ofCarried);
  return [...made, ...carried].toSorted(
    (a, b) =>
      b.weight - a.weight || compareText(a.since, b.since) || compareText(entryKey(a), entryKey(b)),
  );
}
