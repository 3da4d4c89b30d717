import type { ReactNode } from "react";

// biome-ignore lint/style/noDefaultExport: the framework demands it.
export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="ja">
      <body>{children}</body>
    </html>
  );
}
