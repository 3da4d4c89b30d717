// The sentences of the command `verify-record`, in both languages.
import type { Break, Verified } from "../domain/events/integrity";

const actOf = (act: string | null): string => act ?? "—";

function wordsOf(broken: Break): readonly [ja: string, en: string] {
  switch (broken.kind) {
    case "lines-missing":
      return [
        `ここから ${broken.count} 行がありません`,
        `${broken.count} lines are missing from here`,
      ];
    case "line-loose":
      return ["前の行とつながっていません", "does not follow from the line before it"];
    case "line-altered":
      return ["内容が書き換えられています", "its content has been altered"];
    case "line-unsealed":
      return ["封のない行が加えられています", "it was added without sealing anything"];
    case "tail-missing":
      return [
        `ここから終わりまでの ${broken.count} 行がありません`,
        `the last ${broken.count} lines are missing`,
      ];
    case "head-differs":
      return [
        "記録の末尾の控えと合いません",
        "differs from what was noted as the end of the record",
      ];
    case "held-line-gone":
      return [
        "お手元の控えにある行が、記録にありません（末尾が切られたか、書き直されています）",
        "the line in the statement that you hold is not on record: its end was cut or rewritten",
      ];
    case "held-not-ours":
      return [
        "お手元の控えは、この俯瞰の鍵で署名されたものではないか、書き換えられています",
        "the statement that you hold was not signed by this installation's key, or was changed since",
      ];
    case "facts-altered":
      return [
        `表 ${broken.table} の内容が、この行が封をしたものと合いません（act ${broken.act}）`,
        `what stands in the table ${broken.table} is not what this line sealed (act ${broken.act})`,
      ];
    case "facts-unknown":
      return [
        `表 ${broken.table} の ${broken.rows} 件は、どの行にも封をされていません（act ${actOf(broken.act)}）`,
        `${broken.rows} versions in the table ${broken.table} are sealed by no line (act ${actOf(broken.act)})`,
      ];
    case "present-differs":
      return [
        `表 ${broken.table} の ${broken.rows} 件が、最後に書かれた版と違います（act ${actOf(broken.act)}）`,
        `${broken.rows} rows of the table ${broken.table} differ from their last version (act ${actOf(broken.act)})`,
      ];
  }
}

/** One sentence for each place where a record differs from its seals. */
export const sentencesOf = ({ project, breaks }: Verified): string[] =>
  breaks.map((broken) => {
    const [ja, en] = wordsOf(broken);
    const line = "line" in broken ? broken.line : null;
    return line === null
      ? `${project}: ${ja} / ${en}`
      : `${project}: ${line} 行目 — ${ja} / line ${line}: ${en}`;
  });

/** How much was read, how fast, and since when facts are sealed. */
export function summaryOf({
  project,
  lines,
  versions,
  seconds,
  sealedFrom,
}: Verified): readonly [ja: string, en: string] {
  const rate = Math.round((lines + versions) / Math.max(seconds, 0.001));
  const [from, fromEn] =
    sealedFrom === null
      ? ["内容に封のある行はありません", "no line seals facts"]
      : [
          `内容は ${sealedFrom} 行目から封があります`,
          `facts are sealed from line ${sealedFrom} on`,
        ];
  return [
    `${project}: ${lines} 行と内容 ${versions} 件を ${seconds.toFixed(1)} 秒で確かめました（毎秒 ${rate} 件）。${from}。`,
    `${project}: ${lines} lines and ${versions} versions verified in ${seconds.toFixed(1)} s (${rate} a second); ${fromEn}.`,
  ];
}
