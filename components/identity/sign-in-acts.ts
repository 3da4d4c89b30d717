/** Where the forms of the sign-in are sent. */
export const SIGN_IN_ACTS = { enter: "/sign-in/acts/enter", code: "/sign-in/acts/code" } as const;
