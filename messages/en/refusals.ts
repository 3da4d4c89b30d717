import type { refusals as ja } from "../ja/refusals";
import type { Translated } from "../translated";

export const refusals = {
  "not-found":
    "This page or record was not found. Please check the address. If it should be there, ask the administrator of this project.",
  "not-allowed":
    "Your role does not allow this. The administrator of this project can change your role.",
  "signed-out":
    "You are signed out. Please sign in again. A session ends after 8 hours, or when your role changes.",
  "as-of-malformed": "The date cannot be read. Write it as year, month and day, like 2020-10-12.",
  "as-of-future": "That day has not come yet. Choose today or an earlier day.",
  "input-malformed": "The input cannot be read. Please check how it is written and send it again.",
  "too-large": "What you sent is too large. Make it shorter, or send it in parts.",
  "past-is-read-only":
    "Nothing can be changed on a page of the past. Go back to the present first.",
  "exercise-only": "This works only in an exercise. This project is not an exercise.",
  "date-out-of-record":
    "The record of the exercise does not hold that day. Choose a day within the record.",
  "try-limit":
    "Sign-in failed too often. Please wait about 15 minutes and try again. If it is urgent, contact the administrator.",
  "sign-in-failed":
    "You could not be signed in. The mail address or the password is wrong. If you forgot it, the administrator can set a new password.",
  conflict:
    "Someone else changed this while you were looking at it. Show the new content and try again.",
} as const satisfies Translated<typeof ja>;
