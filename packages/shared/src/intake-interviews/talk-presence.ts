/** Whoever opened a talk, or wrote in it, this short a time ago is probably still at it; in milliseconds. */
const stillThereMs = 15 * 60_000

/**
 * @param at when somebody opened a talk or wrote in it
 * @param now the moment
 * @returns whether they count as being in it
 */
export function isStillThere(at: Date, now: Date): boolean {
  return now.getTime() - at.getTime() < stillThereMs
}
