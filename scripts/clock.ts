const HANOI_AHEAD = 7 * 60 * 60 * 1000;

/** The date in Hanoi, as an ISO date, whatever the machine's time zone; Vietnam has no summer time. */
export function todayInHanoi(now: number = Date.now()): string {
  return new Date(now + HANOI_AHEAD).toISOString().slice(0, 10);
}
