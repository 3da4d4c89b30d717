/** A value as JSON without spaces and with sorted names at every depth, so that equal values have equal texts. */
export const canonical = (whole: unknown): string =>
  JSON.stringify(whole, (_, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
