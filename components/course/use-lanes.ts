// The picture of the course in words: its lanes, their marks, and the links to the records.
import type { LinkTo } from "@/components/ui/links";
import { environmentLane, reportLane, saidLane, waiverLane } from "./other-lanes";
import { platformLane } from "./platform-lane";
import { useTold } from "./told";
import type { HomeView, Lane } from "./types";

/** The lanes from top to bottom: one per platform, then what concerns all of them. */
export function useLanes(home: HomeView, linkTo: LinkTo): readonly Lane[] {
  const told = useTold(home, linkTo);
  return [
    ...home.course.platforms.map((platform) => platformLane(told, platform)),
    environmentLane(told),
    waiverLane(told),
    saidLane(told),
    reportLane(told),
  ];
}
