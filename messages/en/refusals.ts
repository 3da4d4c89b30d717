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
  "text-unreadable":
    "The text contains invisible or broken characters. They can come along when you paste from another document. Delete and retype that part, then send it again. What you wrote is still here.",
  "text-too-long":
    "The text is too long. One field holds up to 4,000 characters. Shorten it or send it in parts. What you wrote is still here.",
  "too-large": "What you sent is too large. Make it shorter, or send it in parts.",
  "export-too-large":
    "There are more lines than one file holds (20,000). Narrow the list by day, kind or version, then export it again.",
  "past-is-read-only":
    "Nothing can be changed on a page of the past. Go back to the present first.",
  "exercise-only": "This works only in an exercise. This project is not an exercise.",
  "date-out-of-record":
    "The record of the exercise does not include that day. Choose a day within the record.",
  "try-limit":
    "Sign-in failed too often. Please wait about 15 minutes and try again. If it is urgent, contact the administrator.",
  "sign-in-failed":
    "You could not be signed in. The email address or the password is wrong. If you forgot it, the administrator can set a new password.",
  conflict:
    "Someone else changed this while you were looking at it. Show the new content and try again.",
  "nothing-changed": "This is the same as now. Change something before you send it.",
  "reason-missing":
    "There is no reason. Write one and send it again; nothing that you typed is lost.",
  "verification-running":
    "The record of this project is being checked in another window. Wait until that check has ended, then press again.",
  "order-changed":
    "The queue has changed since this proposal was made. Both orders are shown. Please compare them and propose again on the current order; what you wrote is still here.",
  "decided-already": "This has been decided or answered already. Show the new content and check.",
  "own-proposal": "You cannot approve what you proposed yourself. Ask somebody who can.",
  "second-step":
    "A person who approved an earlier step cannot approve the next. Somebody else must do it.",
  "not-your-step":
    "Another role decides this step. To decide in its place, you must be named as deputy.",
  "undo-too-late": "This can be undone only within one minute. Choose the state again.",
  "objection-too-late":
    "An objection is possible within 10 business days of the approval. Please tell the official directly.",
  "order-not-in-force":
    "This order is no longer in force: another one was approved after it. Look at the order as it is now.",
  "hold-not-yours":
    "Only the person who made this proposal and those who approved it can put it on hold or take it off hold. Please ask one of them.",
  "order-begun":
    "The work that this proposal brings forward has already begun. Instead of a hold, send a new proposal.",
  "order-held":
    "The order that brings this task forward is on hold. The task cannot begin until the hold is lifted or a new order is approved.",
  "condition-unmet":
    "A condition of the approval is to be met before the start and is not met yet. The task cannot begin until it is accepted as met.",
  "condition-not-yours":
    "Somebody of another organisation shows that this condition is met. See who is named in the condition.",
  "condition-after-start":
    "A condition that is to be met before the start is due on the planned start or after it. Choose a day before the start.",
  "own-showing":
    "You cannot accept what you showed yourself. Somebody else of the ministry, or the CIO adviser, accepts it.",
  "day-not-ahead": "The day chosen is today or before. Choose a day after today.",
  "day-missing": "No last day was chosen. Choose the day until which the test may wait.",
  "holder-missing":
    "No organisation was chosen to hold the risk. Choose the one that answers for it in the meantime.",
  "run-day-impossible":
    "This version cannot have been tested on that day. Choose a day from when it existed up to today.",
  "run-not-yours":
    "You can register only what your own organisation, or one below it, ran for a test in its own queue. If the test is in no queue, please tell the ministry’s official.",
  "party-not-yours":
    "A vendor can register only tests of its own organisation or of one below it. Please choose again who runs the test.",
  "result-missing":
    "This full-chain test has no result on record, so it cannot be called done. The vendor’s manager enters the result of each stage first.",
  "nothing-to-reply":
    "This vendor no longer waits for a reply. Reload the page to see what has been said.",
  "comment-not-yours": "Only the person who wrote a comment can withdraw it.",
  "acceptance-not-yours":
    "Another role, or its deputy, accepts this condition. See who is named beside it.",
  "reminder-not-yours": "Only the person who asked can send a reminder.",
  "reminder-too-soon":
    "A reminder is possible one business day after the request or the last reminder.",
  "ticket-malformed":
    "A reference has at most 100 characters, and its address begins with https:// and has at most 300. An address needs a reference. What you wrote is kept.",
  "nothing-to-confirm":
    "No reported pass of this test awaits confirmation. Please open the page again to see the current state.",
  "outcome-missing": "A stage has no result. Please choose one for every stage.",
  "day-past": "That day is past. Choose today or a later day.",
  "term-backwards": "The last day is before the first. Choose the first day or a later one.",
  "platform-missing": "No platform is chosen. Choose at least one.",
  "defect-unexplained":
    "Choose the defect that was opened, or write why there is none. Give one of the two, not both.",
  "cannot-deputise":
    "This person cannot be the deputy for this role. Nobody can name themselves. Choose another person, of the other role (CIO adviser or executive).",
  "deputy-not-yours":
    "Only someone who holds the role, or the administrator, can name or remove its deputy. Please ask one of them.",
  "words-missing": "Nothing is written. Write what you want to say before you send it.",
  "condition-missing":
    "No condition is chosen. Tick what is missing or write a condition; without one, choose another decision.",
  "verdict-missing": "No decision is chosen. Choose one, then send it.",
  "gaps-unexplained":
    "Something is missing, so an approval needs a reason. Write why you approve without it; nothing that you typed is lost.",
  "condition-incomplete":
    "A condition needs both its words and its day. Complete or clear the one that has only one of them; nothing that you typed is lost.",
  "test-there": "Another task tests that version already. It is not tested twice.",
  "test-build-missing":
    "A full-chain test needs its version and its platform. Choose both and send it again.",
  "test-begun":
    "This task has already begun. What it tests (whether it is a full-chain test, the version and the platform) can be changed only before it begins.",
  "title-missing": "The title is missing. Say what the task is and send it again.",
  "task-done":
    "This task is done, so it cannot be withdrawn. A wrong title or link can still be corrected.",
  "task-proposed":
    "A proposed order that awaits a decision holds this task. Withdraw the task once the proposal has been decided or withdrawn.",
  "approved-as-read":
    "An approved waiver stays as its approver read it. If it is wrong, withdraw it and ask for the approval of another one.",
  "statement-stands":
    "Why it went out stays in the words of whoever wrote it. If it is wrong, withdraw this distribution and enter it again.",
  "source-missing":
    "It was entered as stated by a source, so the source cannot be left empty. If it is wrong, withdraw the record and enter it again.",
  "parent-below": "A vendor cannot work for itself or for a vendor below it. Choose another one.",
  "told-in-public":
    "It stands on the public page, so it cannot be withdrawn. An executive can take it off that page first.",
  "use-not-yours":
    "The vendor of a contract enters the effort that it used. Choose a contract of your organisation.",
  "nothing-below": "There is no level below the official. Choose another answer.",
  "ordinal-taken":
    "Another version has this place in the order of versions. Give it another number, then send it again.",
  "not-your-task":
    "Another party directed this task. Only that party and the ministry's official can withdraw it. If you think that it is not needed, write so in the comments of the task.",
  "test-done":
    "This test is done. What counts as passed is written before a test, and cannot be changed after it.",
  "line-not-yours":
    "Only the manager of this vendor, or of the vendor that set its capacity, sets up its lines of work.",
  "line-name-missing": "The line has no name yet.",
  "line-name-long": "The name of a line is one line of up to 60 characters. Please shorten it.",
  "line-name-taken": "Another line already has this name. Choose a different one.",
  "line-in-use":
    "Tasks on this line are not done yet, so it cannot be closed. Move them to another line or finish them first.",
  "not-your-value":
    "Another organisation set this value. To change it, choose “Ask for a change” and give your reason. It changes when that organisation agrees.",
  "asked-already":
    "A change of this value has been asked for already. Please wait for the answer of the organisation that set it.",
  "plan-changed":
    "The plan of the test has changed since you opened this page. The new plan is shown. Check it, then press again.",
  "exercise-restarted":
    "The exercise was restarted after you opened this page, so what you were working on no longer exists. Copy what you typed, then load the page again.",
  "export-limit":
    "Several files that you asked for are still being made. Please wait about 10 seconds and press again.",
  busy: "The system is too busy, so this was not accepted. Nothing has changed. Please wait a moment and try again.",
  "database-away":
    "The place where the record is kept cannot be reached. Please wait about a minute and try again. If this continues, contact the administrator.",
  "request-reused":
    "Something else was already sent from the same form. What you have written now was not sent, and is still here. Check the current state, then press again.",
  "other-account":
    "Somebody else signed in with this browser after this page was opened. Nothing was sent, so that nothing is done in that person's name. What you typed is still here. Whoever opened this page signs in again and then sends it.",
  "draft-changed":
    "This draft was changed or sent from another window. What you have here is not saved yet.",
  "password-short":
    "The new password needs 12 characters or more. A few words in a row are long and easy to remember.",
  "password-long": "The new password may have 1,024 characters at most.",
  "password-differs":
    "The two fields for the new password are not the same. Please type the same password twice.",
  "password-common":
    "This password is used by many people and would soon be guessed. Please choose another one.",
  "password-has-account":
    "A password may not contain your mail address or the part before the @. Please choose another one.",
  "password-has-name":
    "A password may not contain “Fukan” or the name of one of your projects. Please choose another one.",
  "password-due":
    "Please first choose a password that only you know. After that you can use every page.",
  "demonstration-account":
    "The accounts of the exercise are open to everybody, so their passwords and sign-in codes cannot be changed.",
  "link-ended":
    "This link no longer works. It was used once already, or its time is over. Please ask the administrator for a new one.",
  "account-elsewhere":
    "You cannot change how this person signs in. They also take part in a project that you do not administer, or their account belongs to the exercise. Please ask somebody who administers all of their projects.",
  "email-malformed": "This is not an email address. Write it as name@example.go.jp.",
  "account-closed": "The account of this address was closed. Please use another address.",
  "invited-elsewhere":
    "This person was invited to another project and has not signed in yet. Invite them again after they have chosen a password.",
  "member-already":
    "This person is a member of this project already. You can correct the role or the term from the list.",
  "member-before":
    "This person was a member of this project before. Open them from the list of those who left, and add them again or correct the term.",
  "invitation-accepted":
    "This person has chosen a password already and needs no invitation. If they forgot it, create a link to choose a password.",
  "exercise-invites-nobody":
    "Nobody can be invited to the exercise. Its accounts are open to everybody.",
  "role-not-of-party":
    "Somebody of this organisation cannot have this role. People of a vendor have a vendor's role, people of the ministry and the IT office have one of the others, and nobody of a community can be invited.",
  "last-administrator":
    "This person is the only administrator of the project whose term has no end. Make somebody else an administrator first.",
  "password-wrong":
    "That is not your present password. Please type it again. If you have forgotten it, an administrator can set a new one.",
  "code-wrong":
    "The code is wrong or was used before. Please type the new six digits that the app shows, or a recovery code that you have not used.",
  "code-late": "Too much time has passed. Please start again; nothing was recorded.",
  "second-factor-due":
    "This project asks for a second step at the sign-in. Please set it up on your account page.",
  "record-incomplete": "Something is missing. Fill in the fields marked as required.",
  "field-malformed":
    "Something could not be read. Write days as 2020-11-24, numbers as 1234 and addresses as https://….",
  "record-changed":
    "This has changed since you opened it: somebody else corrected it, it was approved, or it went on. Check what it is now, and send yours again only if it is still needed.",
  "approval-overtaken":
    "The record has changed since approval was asked for, so it cannot be approved as it is. This page shows who approved or corrected what. Return it.",
  "record-in-use":
    "Other records rest on this one, so it cannot be withdrawn. Correct or withdraw those first.",
  "day-off-taken":
    "This day is among the days off already. To change the reason, correct it on the page of that day.",
  "day-list-unreadable":
    "A line could not be read. Write one day on each line, the date first and then the reason, such as 2026-12-28 Year-end closing.",
  "key-taken":
    "There is a record of this name already. Choose another name, or correct that record.",
  "parent-not-vendor":
    "Only a vendor can be a subcontractor. Choose vendor as the kind, or leave the party above it empty.",
  "age-of-document":
    "Only data that arrives again and again can have an allowed age. Correct the kind, or leave the age empty.",
  "waiver-end-missing":
    "Say what ends the waiver: a day or one of the three events, and only one of the four.",
  "waiver-ends-itself":
    "A waiver does not end with the release of the very version that it is for. Choose a later one.",
  "extension-unapproved":
    "The end of an approved waiver cannot be corrected. Ask for approval of an extension.",
  "approval-open":
    "It cannot be changed while its approval is asked for. Wait for the result, or withdraw the request.",
  "put-off-drafted":
    "There is a draft already that postpones the test of this release. Correct that draft, or withdraw it first.",
  "words-copied":
    "This is the text of the risk itself. Say in your own words how your organisation understands it.",
  "duplicate-of-itself": "It cannot be the same as itself. Choose another one, which came earlier.",
  "leads-back": "What is chosen leads back to this record. Choose another.",
  "said-already":
    "Your organisation has said what this environment is for. To change the words, correct what it said.",
  "level-not-of-role": "Only an executive is the director or the bureau head. Check the role.",
  "file-missing": "Choose a file, or write a link.",
  "file-and-link": "Attach the file and the link one after the other.",
  "files-several": "One field takes one file. Send each file in a field of its own.",
  "file-too-large":
    "The file is too large: 20 MB at most. Make it smaller or split it, and choose it again.",
  "file-empty": "The file is empty. Choose another one.",
  "file-name-unreadable":
    "The name of the file is too long or contains characters that cannot be read. Rename it and choose it again.",
  "too-many-files":
    "No more can be attached: 20 to one record at most. Withdraw what is not needed.",
  "file-not-yours": "Only the organisation that attached it withdraws it. Ask that organisation.",
  "figure-without-source": "A figure needs a source. Choose one.",
  "concerns-no-vendor":
    "Choose a vendor. Leave it empty for an item of the ministry and its adviser alone.",
  "plan-not-yours":
    "The ministry enters the planned effort. Please enter the effort that was used.",
  "action-passed-on": "This action has become a task or an instruction already.",
  "japanese-missing": "The public page is read in Japanese. Write the Japanese text as well.",
  "note-published":
    "A note that has been published can be neither corrected nor withdrawn. End it, or write a new note that replaces it.",
  "words-not-yours": "You cannot record words of another organisation. Choose your own.",
  "suite-approved":
    "An approved suite can be neither corrected nor withdrawn. Ask for approval to end it, or draft a new suite that replaces it.",
  "suite-counts":
    "A suite that is in use cannot be withdrawn. Ask for approval to end it, or draft a new suite that replaces it.",
  "replaced-already":
    "A suite that a source states took the place of the chosen one when it was entered. The suite that it replaces cannot be changed afterwards.",
  "case-approved":
    "This test case is in a suite that is in force or waits for approval, so it can be neither corrected nor withdrawn. Enter a new test case and replace the suite.",
  "nothing-to-show": "Choose at least one part for the public page to show.",
  "instruction-to-itself": "An organisation cannot instruct itself. Choose the receiver.",
  "shares-backwards":
    "Write the shares in the order of time. If two are of one day, give their times too.",
  "share-before-distribution":
    "A share cannot be from before the day of distribution. Check that day.",
  "owed-before-release":
    "Something is still owed before it goes out. With an approved waiver it is recorded as it is. If none was given, choose “No waiver was given” and write why it went out all the same.",
  "time-without-day": "Enter the day too. A time alone cannot be recorded.",
  "time-malformed":
    "The time cannot be read. Write it like 14:05, between 0:00 and 23:59, or leave it empty if it is not known.",
  "still-to-come": "A day or time that has not come yet cannot be recorded as having happened.",
  "project-closed":
    "This project can only be read now. Whoever may change its settings can open it again.",
  "task-awaits-decision":
    "This task is in a proposal that awaits a decision. Until it is decided, its title and what it is about cannot be changed. To change them, withdraw the proposal.",
  "instruction-not-downwards":
    "Instructions go down: the ministry and the IT office instruct vendors, and a vendor instructs its subcontractors.",
  "climb-backwards":
    "A report would reach a higher level before a lower one. Give the levels days in ascending order.",
} as const satisfies Translated<typeof ja>;
