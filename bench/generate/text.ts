// The titles of the generated records: sentences as long as real ones.
const ACTS = [
  ["接触の通知が遅れる件の改修", "Mend notifications that arrive late"],
  ["利用規約の同意画面の文言修正", "Correct the wording of the consent screen"],
  ["サーバー証明書の更新と確認", "Renew and verify the server certificate"],
  ["端末の時刻がずれた場合の記録の扱い", "Handle records of devices whose clock is off"],
  ["自治体向け管理画面の検索条件の追加", "Add search conditions to the municipal console"],
  ["処理番号の発行から登録までの通し確認", "Check the way from issuing to registering a number"],
  ["古い OS で起動に失敗する件の調査", "Investigate failing starts on old systems"],
  ["夜間に届く通知の集約", "Gather notifications that arrive at night"],
  ["アクセシビリティ検査の指摘への対応", "Answer the findings of the accessibility audit"],
  ["ログに残る識別子の桁数の見直し", "Review the length of identifiers in logs"],
  ["同時接続数の上限を変えたときの負荷試験", "Load test after changing the limit of connections"],
  ["翻訳の抜けと言い回しの統一", "Fill in missing translations and settle the wording"],
] as const;
const PLACES = [
  ["Android 版", "Android"],
  ["iOS 版", "iOS"],
  ["通知サーバー", "notification server"],
  ["配信基盤", "distribution"],
  ["保健所の画面", "health centre console"],
] as const;

export interface Words {
  readonly ja: string;
  readonly en: string;
}

/** A title for the n-th record. */
export function title(n: number): Words {
  const act = ACTS[n % ACTS.length] ?? ACTS[0];
  const place = PLACES[Math.floor(n / ACTS.length) % PLACES.length] ?? PLACES[0];
  return { ja: `${place[0]}：${act[0]}（${n + 1}）`, en: `${place[1]}: ${act[1]} (${n + 1})` };
}

/** Words as the column keeps them. */
export const words = (ja: string, en: string): string => JSON.stringify({ ja, en });

export const titleText = (n: number): string => JSON.stringify(title(n));

export const VENDORS = [
  ["元請システム株式会社", "Prime Systems"],
  ["再委託ソフトウェア株式会社", "Subcontract Software"],
  ["基盤運用株式会社", "Platform Operations"],
  ["試験検証株式会社", "Test and Verification"],
] as const;

export const PLATFORMS = ["android", "ios"] as const;

export const STAGES = [
  ["陽性者が処理番号を受け取る", "A number is issued"],
  ["アプリに登録する", "The app registers it"],
  ["診断鍵がサーバーに届く", "The key reaches the server"],
  ["診断鍵が配られる", "The key is distributed"],
  ["端末が接触を判定する", "The device matches"],
  ["接触した人に通知が届く", "The contact is notified"],
] as const;
