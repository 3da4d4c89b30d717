// How long the next try of a password or a code must wait (docs/decisions/0021).
// Only tries that were really checked count, so trying during a wait does not prolong it.

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Wrong tries from one address for one account before the first wait. */
export const FREE_TRIES = 5;
/** Wrong tries for one account in any hour, over all addresses, from devices that never signed in to it. */
export const ACCOUNT_TRIES_AN_HOUR = 30;
/** Wrong tries in any hour from an address from which nobody has signed in for a week, over all accounts. */
export const ADDRESS_TRIES_AN_HOUR = 50;
/** Wrong tries from a device that has signed in to the account before, until its first wait. */
export const FREE_TRIES_OF_A_DEVICE = 10;

/** The wrong tries of the last day, each as seconds before now, newest first. */
export interface Tries {
  /** From this device for this account; null: this device has never signed in to it. */
  readonly ofDevice: readonly number[] | null;
  /** From this address for this account. */
  readonly ofPair: readonly number[];
  /** For this account from anywhere, without those of devices that have signed in to it. */
  readonly ofAccount: readonly number[];
  /** From this address for any account. */
  readonly ofAddress: readonly number[];
  /** Somebody has signed in from this address within the last week: an office, not a stranger. */
  readonly addressWorks: boolean;
}

/** Seconds left of a wait that is one minute after the last free try and doubles with each further one, up to an hour. */
function growing(ages: readonly number[], free: number): number {
  const [last = 0] = ages;
  if (ages.length < free) return 0;
  return Math.max(0, Math.min(MINUTE * 2 ** (ages.length - free), HOUR) - last);
}

/** Seconds until fewer than `most` tries are younger than an hour. */
function within(ages: readonly number[], most: number): number {
  const first = ages[most - 1];
  return first === undefined ? 0 : Math.max(0, HOUR - first);
}

/**
 * Seconds until the next try may be checked; 0: at once. A device that has signed in to the account before
 * waits for its own wrong tries only, so that strangers cannot lock out the owner.
 */
export function waitBefore(tries: Tries): number {
  if (tries.ofDevice !== null) return growing(tries.ofDevice, FREE_TRIES_OF_A_DEVICE);
  return Math.max(
    growing(tries.ofPair, FREE_TRIES),
    within(tries.ofAccount, ACCOUNT_TRIES_AN_HOUR),
    tries.addressWorks ? 0 : within(tries.ofAddress, ADDRESS_TRIES_AN_HOUR),
  );
}
