export const live = {
  one: "更新が1件あります。",
  many: "更新が{count}件あります。",
  show: "表示する",
  cut: "接続が切れています。つながると、変わったことをお知らせします。",
} as const;
