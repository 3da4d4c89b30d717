// Names a browser and its system in a few words, so that people recognise their own devices.

/** Browsers name other browsers as well, so the first match counts. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\/|\bEdgiOS\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\b(?:Chrome|CriOS|HeadlessChrome)\//, "Chrome"],
  [/\bVersion\/[\d.]+.*\bSafari\//, "Safari"],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\bWindows\b/, "Windows"],
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bMac OS X\b|\bMacintosh\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

const named = (names: readonly (readonly [RegExp, string])[], text: string): string | undefined =>
  names.find(([pattern]) => pattern.test(text))?.[1];

/**
 * The browser and system that a User-Agent header names, for example "Firefox, Windows"; empty if it names
 * neither. The header itself, which anybody can forge, is not stored.
 */
export function deviceOf(userAgent: string): string {
  const text = userAgent.slice(0, 1000);
  return [named(BROWSERS, text), named(SYSTEMS, text)]
    .filter((name) => name !== undefined)
    .join(", ");
}
