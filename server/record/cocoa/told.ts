// Describes an act of the record in a sentence. It is shown instead of an act that a visitor has made impossible.
import { dayIn } from "@/server/domain/calendar/dated";
import type { Day } from "../../domain/calendar/day";
import type { ResultOutcome } from "../../domain/projects/state";
import type { TaskStatus } from "../../domain/projects/task-status";
import type { Words } from "../../domain/words";
import { ENTRIES } from "./entries";
import type { Entry, EntryOf, Inputs, Service } from "./entry";

type Both = { readonly ja: string; readonly en: string };
const both = ({ ja, en }: Words): Both => ({ ja: ja ?? en ?? "", en: en ?? ja ?? "" });

const of = <S extends Service>(service: S): EntryOf<S>[] =>
  ENTRIES.filter((each): each is Entry & EntryOf<S> => each.service === service);

/** The names that the record uses, in both languages. */
const named = (pairs: readonly (readonly [key: string, name: Words])[]) => {
  const names = new Map(pairs);
  return (key: string): Both => both(names.get(key) ?? { ja: key, en: key });
};
const party = named([
  ["mhlw", { ja: "厚生労働省", en: "the Ministry of Health, Labour and Welfare" }],
  ...of("registerParty").map(({ input }) => [input.key, input.name] as const),
]);
/** The party that performs a contract. A contract's key consists of its parties and its first day. */
const contractor = (contract: string): Both => party(contract.split(":")[0] ?? contract);
const platform = named(of("registerPlatform").map(({ input }) => [input.key, input.name]));
const source = named(of("registerSource").map(({ input }) => [input.key ?? "", input.title]));
const environment = named(
  of("registerEnvironment").map(({ input }) => [input.key ?? "", input.name]),
);
const defect = named(of("registerDefect").map(({ input }) => [input.key ?? "", input.title]));
const report = named(of("receiveReport").map(({ input }) => [input.key ?? "", input.title]));
const task = named(of("enterTask").map(({ input }) => [input.title.ja ?? "", input.title]));

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const onDay = (day: Day): Both => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return { ja: `${year}年${month}月${date}日`, en: `${date} ${MONTHS[month - 1]} ${year}` };
};
const build = ({ version, platform: key }: { version: string; platform: string }): Both => ({
  ja: `${platform(key).ja}版${version}`,
  en: `${version} for ${platform(key).en}`,
});

const STATUS: Readonly<Record<TaskStatus, Both>> = {
  not_started: { ja: "未着手", en: "not started" },
  in_progress: { ja: "作業中", en: "in progress" },
  in_review: { ja: "確認待ち", en: "waiting for a check" },
  done: { ja: "完了", en: "done" },
  blocked: { ja: "着手できない", en: "cannot start" },
};
const OUTCOME: Readonly<Record<ResultOutcome, Both>> = {
  passed: { ja: "合格でした", en: "passed" },
  failed: { ja: "不合格でした", en: "failed" },
  blocked: { ja: "実施できませんでした", en: "could not be run" },
  not_run: { ja: "実施されませんでした", en: "was not run" },
};
const NOT_ONE: Both = { ja: "段階ごとに記録されました", en: "was recorded stage by stage" };

type Say = (strings: TemplateStringsArray, ...values: readonly (Both | string)[]) => string;
const saying =
  (language: keyof Both): Say =>
  (strings, ...values) =>
    strings.reduce((text, part, place) => {
      const value = values[place - 1] ?? "";
      return `${text}${typeof value === "string" ? value : value[language]}${part}`;
    });
const ja = saying("ja");
const en = saying("en");

const SENTENCES: { readonly [S in Service]: (input: Inputs[S]) => Both } = {
  registerSource: ({ title }) => ({
    ja: ja`出典「${both(title)}」が登録されました。`,
    en: en`The source “${both(title)}” was registered.`,
  }),
  hearSource: ({ record }) => ({
    ja: ja`「${source(record)}」からデータが届きました。`,
    en: en`Data arrived from “${source(record)}”.`,
  }),
  registerParty: ({ name }) => ({
    ja: ja`関係者として${both(name)}が登録されました。`,
    en: en`${both(name)} was registered as a party.`,
  }),
  setMember: ({ name }) => ({
    ja: ja`${both(name)}が加わりました。`,
    en: en`${both(name)} joined.`,
  }),
  registerContract: ({ title }) => ({
    ja: ja`契約「${both(title)}」が登録されました。`,
    en: en`The contract “${both(title)}” was registered.`,
  }),
  extendContract: ({ record, endsOn }) => ({
    ja: ja`${contractor(record)}との契約の期間が、${onDay(endsOn)}まで延びました。`,
    en: en`The contract with ${contractor(record)} was extended to ${onDay(endsOn)}.`,
  }),
  defineChain: ({ name }) => ({
    ja: ja`一連の流れ「${both(name)}」が定められました。`,
    en: en`“${both(name)}” was defined.`,
  }),
  registerPlatform: ({ name }) => ({
    ja: ja`系統として${both(name)}が登録されました。`,
    en: en`${both(name)} was registered as a platform.`,
  }),
  recordFigure: ({ kind, value, onDay: day }) => {
    const what =
      kind === "downloads"
        ? { ja: "ダウンロードの数", en: "number of downloads" }
        : { ja: "陽性の登録の数", en: "number of positive registrations" };
    const number = value.toLocaleString("en");
    return {
      ja: ja`${onDay(day)}の${what}は、${number}件でした。`,
      en: en`On ${onDay(day)} the ${what} was ${number}.`,
    };
  },
  beginTest: ({ beganOn }) => ({
    ja: ja`事業者が${onDay(dayIn(beganOn))}に試験を始めました。`,
    en: en`The contractor began a test on ${onDay(dayIn(beganOn))}.`,
  }),
  recordStatement: ({ words }) => both(words),
  setResponsibility: ({ activity }) => ({
    ja: ja`「${both(activity)}」の役割分担が登録されました。`,
    en: en`Who does what for “${both(activity)}” was registered.`,
  }),
  giveInstruction: ({ what, to }) => ({
    ja: ja`${party(to)}に、「${both(what)}」と指示が出されました。`,
    en: en`${party(to)} was instructed: “${both(what)}”.`,
  }),
  registerRelease: ({ version }) => ({
    ja: ja`版${version}が登録されました。`,
    en: en`Version ${version} was registered.`,
  }),
  registerDistribution: (input) => ({
    ja: ja`${build(input)}が配布されました。`,
    en: en`${build(input)} was distributed.`,
  }),
  registerEnvironment: ({ name }) => ({
    ja: ja`試験の環境「${both(name)}」が登録されました。`,
    en: en`The test environment “${both(name)}” was registered.`,
  }),
  recordEnvironmentReady: ({ record }) => ({
    ja: ja`試験の環境「${environment(record)}」が整いました。`,
    en: en`The test environment “${environment(record)}” was ready.`,
  }),
  registerTestCase: ({ title }) => ({
    ja: ja`試験項目「${both(title)}」が登録されました。`,
    en: en`The test case “${both(title)}” was registered.`,
  }),
  recordFullChainRun: ({ outcome, ...input }) => {
    const said = typeof outcome === "string" ? OUTCOME[outcome] : NOT_ONE;
    return {
      ja: ja`${build(input)}の通しの試験は、${said}。`,
      en: en`The full-chain test of ${build(input)} ${said}.`,
    };
  },
  decideWaiver: ({ reason, ...input }) => ({
    ja: ja`${build(input)}について、試験を省略すると判断されました。理由は「${both(reason)}」です。`,
    en: en`It was decided that ${build(input)} goes out without a test. The reason: “${both(reason)}”`,
  }),
  registerDefect: ({ title }) => ({
    ja: ja`不具合「${both(title)}」が登録されました。`,
    en: en`The defect “${both(title)}” was registered.`,
  }),
  resolveDefect: ({ record }) => ({
    ja: ja`不具合「${defect(record)}」が解決しました。`,
    en: en`The defect “${defect(record)}” was resolved.`,
  }),
  receiveReport: ({ title }) => ({
    ja: ja`指摘「${both(title)}」が届きました。`,
    en: en`The report “${both(title)}” arrived.`,
  }),
  listReport: ({ record, words }) => ({
    ja: ja`指摘「${report(record)}」がリストに載りました。${both(words)}`,
    en: en`The report “${report(record)}” was put on a list. ${both(words)}`,
  }),
  triageReport: ({ record, words }) => ({
    ja: ja`指摘「${report(record)}」への対応が判断されました。${both(words)}`,
    en: en`It was decided what to do with the report “${report(record)}”. ${both(words)}`,
  }),
  noteReport: ({ record, words }) => ({
    ja: ja`指摘「${report(record)}」に動きがありました。${both(words)}`,
    en: en`Something happened to the report “${report(record)}”. ${both(words)}`,
  }),
  openQueue: ({ party: key }) => ({
    ja: ja`${party(key)}の作業順が作られました。`,
    en: en`The queue of ${party(key)} was set up.`,
  }),
  enterTask: ({ party: key, title }) => ({
    ja: ja`${party(key)}の作業「${both(title)}」が登録されました。`,
    en: en`The task “${both(title)}” of ${party(key)} was entered.`,
  }),
  setTaskStatus: ({ party: key, title, status }) => ({
    ja: ja`${party(key)}の作業「${task(title)}」が、「${STATUS[status]}」になりました。`,
    en: en`The task “${task(title)}” of ${party(key)} became “${STATUS[status]}”.`,
  }),
};

/** The sentence that describes an act of the record. */
export const sentenceOf = <S extends Service>({ service, input }: EntryOf<S>): Words =>
  SENTENCES[service](input);
