// The number of open pages per account is limited per server, not per process: each process reports the places that it
// gives and takes back to the primary, which tells it which places to release.
import { MOST_OF_ONE, placeTold } from "../services/live-places";

/** A process that can be told to release one of its places. */
interface Teller {
  readonly send: (message: { readonly givenUp: string }) => unknown;
}

export class OpenPages {
  /** The places of each account, oldest first. */
  private readonly places = new Map<
    string,
    { readonly teller: Teller; readonly place: string }[]
  >();

  /** Handles a process's message about a place and ignores other messages. */
  hear(teller: Teller, told: unknown): void {
    const { data } = placeTold.safeParse(told);
    if (data === undefined) return;
    const left = (this.places.get(data.account) ?? []).filter(({ place }) => place !== data.place);
    if (data.taken) left.push({ teller, place: data.place });
    for (const oldest of left.splice(0, left.length - MOST_OF_ONE))
      oldest.teller.send({ givenUp: oldest.place });
    this.keep(data.account, left);
  }

  /** A process has ended, and its places with it. */
  forget(gone: Teller): void {
    for (const [account, places] of this.places)
      this.keep(
        account,
        places.filter(({ teller }) => teller !== gone),
      );
  }

  private keep(account: string, places: { teller: Teller; place: string }[]): void {
    if (places.length > 0) this.places.set(account, places);
    else this.places.delete(account);
  }
}
