"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { hear } from "./hear";

export interface LiveNoticeProps {
  /** Where changes since the page was made are heard of. */
  readonly address: string;
  readonly words: {
    /** Of one change, and of several with # for their number. */
    readonly one: string;
    readonly many: string;
    readonly show: string;
    readonly cut: string;
  };
}

/** Says that there is something new, at the foot of the window, where it moves nothing; shows it when asked. */
export function LiveNotice({ address, words }: LiveNoticeProps) {
  const router = useRouter();
  const [count, setCount] = useState(0);
  const [cut, setCut] = useState(false);
  const [showing, startShowing] = useTransition();
  useEffect(() => hear(address, { count: setCount, cut: setCut }), [address]);
  const show = () => {
    document.getElementById("main")?.focus({ preventScroll: true });
    startShowing(() => router.refresh());
  };
  const news = count > 0 && !cut && !showing;
  return (
    <div className="live no-print">
      <p
        role="status"
        className="live-words phrased"
        data-tone={news ? "news" : cut ? "cut" : undefined}
      >
        {news && (count === 1 ? words.one : words.many.replace("#", String(count)))}
        {cut && words.cut}
        {news && (
          <button type="button" className="button" data-tone="text" onClick={show}>
            {words.show}
          </button>
        )}
      </p>
    </div>
  );
}
