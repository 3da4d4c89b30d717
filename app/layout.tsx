import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
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

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
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
