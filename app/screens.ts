// Which addresses are screens. Only a screen is rendered again with a refused form.

const SCREEN =
  /^\/(?:sign-in(?:\/code)?|projects(?:\/new)?|glossary|account(?:\/.+)?|public\/.+|p\/.+)?$/;
/** Other addresses of a project or account: those that receive forms, and files. */
const NO_SCREEN = /\/(?:acts|content|export|frozen)(?:\/|$)/;

/** Whether a path, with or without a query, leads to one of our own screens. */
export function isScreen(path: string): boolean {
  try {
    const pathname = decodeURIComponent(new URL(path, "http://fukan.invalid").pathname);
    return SCREEN.test(pathname) && !NO_SCREEN.test(pathname);
  } catch {
    return false;
  }
}
