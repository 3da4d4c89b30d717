// Which addresses are screens: only these are ever shown again with a refused form.

const SCREEN = /^\/(?:sign-in(?:\/code)?|projects|glossary|account(?:\/.+)?|p\/.+)?$/;
/** What else there is below a project or an account: where forms are sent, and files. */
const NO_SCREEN = /\/(?:acts|export|frozen)(?:\/|$)/;

/** Whether a path, with or without a query, leads to one of our own screens. */
export function isScreen(path: string): boolean {
  try {
    const pathname = decodeURIComponent(new URL(path, "http://fukan.invalid").pathname);
    return SCREEN.test(pathname) && !NO_SCREEN.test(pathname);
  } catch {
    return false;
  }
}
