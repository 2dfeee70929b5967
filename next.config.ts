import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: {
    // The build parses the messages, so that no browser has to load a parser for them.
    messages: {
      path: ["./lib/i18n/messages/en", "./lib/i18n/messages/zh-CN"],
      locales: ["en", "zh-CN"],
      format: "json",
      precompile: true,
    },
  },
});

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A vendor's address may end with a slash (veImageX's does), and its signature covers it: the sandbox has to see it.
  skipTrailingSlashRedirect: true,
  serverExternalPackages: [
    "pg-boss",
    "sharp",
    "pino",
    "@neplex/vectorizer",
    "@techstark/opencv-js",
    "ag-psd",
  ],
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  experimental: { serverActions: { bodySizeLimit: "2mb" } },
  // All other security headers are `lib/http/guard-answers`', which knows the address the studio runs under.
  async headers() {
    return [
      {
        // The address is all that a share's visitor needs to know: it goes to no other site and into no index.
        source: "/s/:path*",
        headers: [
          { key: "Referrer-Policy", value: "no-referrer" },
          { key: "X-Robots-Tag", value: "noindex, nofollow" },
        ],
      },
    ];
  },
};

export default withNextIntl(config);
