import type { account as ja } from "../ja/account";
import type { Translated } from "../translated";

export const account = {
  heading: "Account",
  lead: "See and change how you sign in.",
  who: "You",
  email: "Email address",
  errorTitle: "Nothing has changed yet",
  password: {
    heading: "Password",
    note: "When you change it, you are signed out on every other device.",
    change: "Change the password",
    dueLead:
      "Somebody else chose your current password. Please choose one that only you know. After that you can use every page.",
    demonstration:
      "This account belongs to the exercise. Its password is public so that everybody can enter, and cannot be changed.",
    old: "Current password",
    new: "New password",
    newNote:
      "12 characters or more. It may not be a common password or contain the name in your email address or that of a project. Symbols and digits are not required.",
    again: "New password once more",
    submit: "Change it",
    changed: "The password was changed. You were signed out on every other device.",
  },
  reset: {
    heading: "Choose a new password",
    lead: "This sets the password of {email}. After that the link no longer works.",
    submit: "Use this password",
    invited: "Invitation",
    invitedTo: "You are invited to “{project}”",
    invitedLead:
      "You are invited to take part for {party} (role: {role}). Choose a password for {email}, and you can sign in. The invitation works once, until <until></until>.",
    ended: "This link no longer works",
    endedText:
      "It was used once already, or its time is over. Please ask the administrator for a new one.",
    done: "The password was set. Please sign in with it.",
    toSignIn: "Go to the sign-in",
  },
  code: {
    heading: "Type the code",
    lead: "Your password was right. Now please type the code as well.",
    code: "Code",
    codeNote:
      "The six digits in your app. If you cannot use the app, a recovery code that you kept.",
    again: "Start again",
  },
  factor: {
    heading: "Second step for signing in",
    lead: "Besides the password you can be asked for six digits that an app on your phone shows.",
    dueLead: "Your project asks for a second step. Once it is set up you can use every page.",
    demonstration: "The accounts of the exercise are public, so they have no second step.",
    isNot: "It is not set up.",
    isSet:
      "It is set up. {left, plural, one {# recovery code is} other {# recovery codes are}} left.",
    begin: "Set it up",
    beginAgain: "Set it up again",
    beginNote: "Have an authenticator app at hand and confirm once more that it is you.",
    beginSubmit: "Start",
    remove: "Stop using it",
    removeNote: "After that you sign in with the password alone.",
    removeSubmit: "Stop",
    stepApp: "1. Add it to your app",
    stepAppNote: "Read this picture with your authenticator app.",
    picture: "The picture for your authenticator app",
    secret: "If the app cannot read it, type these characters into the app.",
    stepCodes: "2. Keep the recovery codes",
    stepCodesNote:
      "If you lose the app, each of these works once in place of a code. They are shown only now. Please print them or write them down in a safe place.",
    stepCode: "3. Type the digits that the app shows",
    firstCode: "Code (six digits)",
    finish: "I have kept them: finish",
    link: "See the second step",
    done: "The second step was set up.",
    removed: "The second step was removed.",
  },
  letter: {
    subject: "[Fukan] Please choose your password",
    text: "The administrator has created a link with which you can choose your password. It works once, within 24 hours.\n\n{address}\n\nIf you did not expect this, please do not open it and tell the administrator.\n",
  },
  invitation: {
    subject: "[Fukan] Invitation to “{project}”",
    text: "You are invited to “{project}”, to take part for {party} (role: {role}). With this link you choose a password and can sign in. It works once, within {days, number} days.\n\n{address}\n\nIf you do not expect this, do not open it, and tell {party} or the sender of this mail.\n",
  },
  members: "People and sign-ins",
  devices: {
    heading: "Your signed-in devices",
    note: "See on which devices you are signed in, and end any that you do not recognise.",
    link: "See your devices",
  },
} as const satisfies Translated<typeof ja>;
