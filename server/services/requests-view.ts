// What was asked about an open proposal and not answered: of whom, since when, and whether the reader may remind them.
import type { listRemarks, ProposalRow } from "@/db/queries/proposals";
import { remindable, remindFrom } from "../domain/proposals/reminder";
import { awaitedSide, requestsLeft } from "../domain/proposals/waiting";
import type { Asked } from "./asked";
import { mayNow } from "./may-now";

type Remark = Awaited<ReturnType<typeof listRemarks>>[number];

export const requestsOf = (
  asked: Asked,
  { proposedBy }: Pick<ProposalRow, "proposedBy">,
  remarks: readonly Remark[],
) => {
  const { asker, day, calendar } = asked;
  return requestsLeft(remarks).map((request) => {
    const { id, on, gaps, words, reminders, remindedOn, role, name, party, accountId } = request;
    const mine = accountId === asker.account.id && mayNow(asked, "order.remark");
    return {
      id,
      opinion: request.kind === "opinion_asked",
      /** The ids of the needs that it asks for; null: it only asks in words. */
      gaps,
      words,
      side: awaitedSide(request, proposedBy),
      by: { name, memberRole: role, party },
      on,
      reminders,
      remindedOn,
      mayRemind: mine && remindable({ ...request, open: true }, asker.account.id, day, calendar).ok,
      /** The first day on which the reader may remind. null: somebody else asked. */
      remindFrom: mine ? remindFrom(request, calendar) : null,
    };
  });
};
