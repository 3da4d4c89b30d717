import { join } from "node:path";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  compress: true,
  devIndicators: false,
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: join(import.meta.dirname, "../..") },
};

// biome-ignore lint/style/noDefaultExport: the framework demands it.
export default config;
