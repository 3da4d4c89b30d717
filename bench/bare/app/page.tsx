// As many rows of a table as the address says, from memory: real elements, nothing asked, nothing decided.
const ROWS = Array.from({ length: 4_000 }, (_, n) => ({
  version: `1.${Math.floor(n / 10)}.${n % 10}`,
  platform: n % 2 === 0 ? "Android" : "iOS",
  day: `2020-${String(1 + (n % 12)).padStart(2, "0")}-${String(1 + (n % 28)).padStart(2, "0")}`,
  title: `接触の通知が遅れる件の改修（${(n * 7_919) % 100_003}）`,
  who: `再委託ソフトウェア株式会社 ${(n * 31) % 97}`,
  days: (n * 13) % 251,
}));

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

// biome-ignore lint/style/noDefaultExport: the framework demands it.
export default async function Page({ searchParams }: Props) {
  const { rows } = await searchParams;
  return (
    <main className="page">
      <h1>一覧</h1>
      <table className="table">
        <thead>
          <tr>
            {["版", "対象", "配布日", "件名", "担当", "経過"].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.slice(0, Number(rows ?? 0)).map((row) => (
            <tr key={row.title} className="table-row">
              <th scope="row">
                <a href={`/?version=${row.version}`}>{row.version}</a>
              </th>
              <td className="table-cell">{row.platform}</td>
              <td className="table-cell">
                <time dateTime={row.day}>{row.day}</time>
              </td>
              <td className="table-cell">{row.title}</td>
              <td className="table-cell">{row.who}</td>
              <td className="table-cell table-cell-number">
                <strong>{row.days}</strong> 日
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
