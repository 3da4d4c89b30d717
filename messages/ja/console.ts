export const console = {
  refused: {
    title: "この画面は表示できません",
    missing: "見つかりません",
    home: "はじめの画面へ",
    again: "この画面をもう一度開く",
    now: "いまの画面を見る",
  },
  played:
    "{count, plural, =0 {時計を進めました。この間に記録されたできごとはありません。} other {時計を進めました。この間に、記録のとおり#件のできごとがありました。}}",
  playedRecord: "記録を見る",
  dataTime: "<at></at>の時点で記録にあることを表示しています。",
  exerciseSources:
    "厚生労働省の調査報告の概要（令和3年4月公表）、公開ソース、報道。記録にない見積りと作業順には「例示」と付けています。",
} as const;
