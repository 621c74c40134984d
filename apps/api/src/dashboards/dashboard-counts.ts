import type { Figure, ReferralSelection } from '@onthaal/shared/dashboards/schemas'

/** How many referrals each list holds, by the list itself. */
export class DashboardCounts {
  readonly #counts = new Map<ReferralSelection, number>()

  /** Adds to what a list holds so far. */
  add(list: ReferralSelection | undefined, count: number): void {
    if (list !== undefined) this.#counts.set(list, (this.#counts.get(list) ?? 0) + count)
  }

  /** @returns the number with its list; a list that nothing was added to holds nothing */
  figure(list: ReferralSelection): Figure {
    return { count: this.#counts.get(list) ?? 0, list }
  }
}
