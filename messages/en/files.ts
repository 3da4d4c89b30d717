import type { files as ja } from "../ja/files";
import type { Translated } from "../translated";

export const files = {
  title: "Evidence: files and links",
  heading: "Evidence (files and links)",
  none: "No file or link is attached yet.",
  some: "{count, plural, one {# piece of evidence is} other {# pieces of evidence are}} attached.",
  empty: "Nothing is attached yet.",
  full: "20 can be attached to one record at most. Withdraw what is not needed to attach more.",
  shows: "What it shows",
  file: "File or link",
  added: "Attached",
  digest: "SHA-256",
  kilobytes: "{size, number} KB",
  megabytes: "{size, number} MB",
  withdrawn: "Withdrawn on <at></at>. Reason: <reason></reason>",
  link: "See and attach evidence",
  attach: {
    heading: "Attach evidence",
    note: "Only those who see this record can open it. Its content cannot be replaced later. {room, number} more can be attached.",
    words: "What it shows",
    file: "File",
    fileNote: "20 MB at most. Attach either a file or a link.",
    again: "Choose the file again.",
    url: "Link (from https://)",
    submit: "Attach",
    failed: "It was not attached",
  },
  withdraw: {
    open: "Withdraw",
    note: "It can be opened no more. Its line and the reason stay.",
    reason: "Why it is withdrawn",
    submit: "Withdraw",
    failed: "It was not withdrawn",
  },
} satisfies Translated<typeof ja>;
