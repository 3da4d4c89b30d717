import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { SoftLinks } from "@/components/ui/soft-links";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return {
    description: t("description"),
    robots: { index: false, follow: false },
    icons: { icon: "/icon.svg", apple: "/apple-touch-icon.png" },
    manifest: "/manifest.webmanifest",
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light" };

/** The letters and figures of the typeface: every page needs them, and they arrive with its style sheet. */
const LATIN = new URL(
  "@fontsource-variable/noto-sans-jp/files/noto-sans-jp-latin-wght-normal.woff2",
  import.meta.url,
).pathname;

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  preload(LATIN, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  const dates = await getTranslations("dates");
  return (
    <html lang={await getLocale()} data-years={dates("era")}>
      <body>
        {children}
        <SoftLinks />
      </body>
    </html>
  );
}
