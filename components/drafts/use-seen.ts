"use client";

import { useState } from "react";

type Version = string | null;

/**
 * The versions of a draft that one board knows. null: no draft is stored. A save names the last confirmed version and
 * all sent since, because an unanswered save may have been stored or not.
 */
function seenFrom(begun: Version) {
  let confirmed = begun;
  let going: readonly Version[] = [];
  const known = new Set([begun]);
  return {
    all: (): readonly Version[] => [confirmed, ...going.slice(-50)],
    sent: (version: Version) => {
      going = [...going, version];
      known.add(version);
    },
    answered: (version: Version, kept: boolean) => {
      const at = going.indexOf(version);
      if (at < 0) return;
      going = kept ? going.slice(at + 1) : going.filter((each) => each !== version);
      if (kept) confirmed = version;
    },
    settle: (version: Version) => {
      confirmed = version;
      going = [];
      known.add(version);
    },
    knows: (version: Version): boolean => known.has(version),
  };
}

export const useSeen = (begun: Version) => useState(() => seenFrom(begun))[0];
