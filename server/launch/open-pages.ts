// How many pages an account has open is limited for a server, not for each of its processes: they tell the first one
// of the places that they give and take back, and hear from it which to give up.
import { MOST_OF_ONE, placeTold } from "../services/live-places";

/** What can be told that one of its places is to be given up. */
interface Teller {
  readonly send: (message: { readonly givenUp: string }) => unknown;
}

export class OpenPages {
  /** The places of each account, the oldest first. */
  private readonly places = new Map<
    string,
    { readonly teller: Teller; readonly place: string }[]
  >();

  /** Hears what a process tells; anything else is not for it. */
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
