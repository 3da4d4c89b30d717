import type { failure as ja } from "../ja/failure";
import type { Translated } from "../translated";

export const failure = {
  name: "Fukan",
  form: {
    unreachable:
      "The server cannot be reached. What you typed is still here; please send it again later.",
    restored:
      "What you had begun to type has been restored. If you are not sure whether it was sent before, check that it is not on this page already.",
  },
  missing: {
    title: "Not found",
    text: "This page was not found. Please check the address.",
    home: "Go to the first page",
  },
  failed: {
    title: "This page could not be shown",
    text: "The fault is ours. Nothing that you typed and no record was changed. If it happens again when you reopen the page, tell the administrator this number.",
    number: "Incident number",
    noNumber: "There is no number. Tell the administrator the time and the address of the page.",
    again: "Open it again",
    home: "Go to the first page",
  },
} as const satisfies Translated<typeof ja>;
