/** A value as JSON without spaces, names in the order of their letters at every depth: the same wherever it was kept. */
export const canonical = (whole: unknown): string =>
  JSON.stringify(whole, (_, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
