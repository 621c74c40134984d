/** A sum of unknown counts, by their places, and what is known of it. */
export interface KnownSum {
  readonly cells: readonly number[]
  readonly is: 'equal' | 'atMost' | 'atLeast'
  readonly people: number
}

/** The whole numbers that a sum can be. */
export interface Interval {
  readonly least: number
  readonly most: number
}

/**
 * What somebody can find out from sums of counts that are not below zero, by linear programming: a simplex in whole
 * numbers, so that nothing is rounded. Made once from all that is known, then asked for one sum after the other.
 */
export class BoundsAttack {
  readonly #cells: number
  /** Coefficients with the right-hand side last, all over one denominator. */
  #rows: number[][]
  #basis: number[]
  #denominator = 1

  /**
   * @param cells how many counts there are
   * @param known all that is known, which must be true of some counts
   */
  constructor(cells: number, known: readonly KnownSum[]) {
    this.#cells = cells
    const slacks = known.filter(({ is }) => is !== 'equal').length
    const width = cells + slacks
    let slack = cells
    const artificial: number[] = []
    this.#basis = []
    this.#rows = known.map(({ cells: of, is, people }, at) => {
      const row = new Array<number>(width).fill(0)
      for (const cell of of) row[cell] = 1
      if (is === 'atMost') {
        row[slack] = 1
        this.#basis.push(slack)
      } else {
        if (is === 'atLeast') row[slack] = -1
        this.#basis.push(width + artificial.length)
        artificial.push(at)
      }
      if (is !== 'equal') slack += 1
      return [...row, people]
    })
    this.#begin(width, artificial)
  }

  /** @returns between which whole numbers the sum of these counts lies, for all that is known */
  range(cells: readonly number[]): Interval {
    const most = this.#maximise(cells, 1)
    const least = this.#maximise(cells, -1)
    return {
      least: Math.ceil(-least.numerator / least.denominator),
      most: Math.floor(most.numerator / most.denominator),
    }
  }

  /** Finds counts for which all is true, with a stand-in for each sum that has no place to begin. */
  #begin(width: number, artificial: readonly number[]): void {
    this.#rows = this.#rows.map((row, at) => {
      const standIns = artificial.map((of) => (of === at ? 1 : 0))
      return [...row.slice(0, -1), ...standIns, row.at(-1) ?? 0]
    })
    const cost = (column: number) =>
      column >= width && column < width + artificial.length ? -1 : 0
    const { numerator } = this.#climb(cost, width + artificial.length)
    if (numerator !== 0) throw new Error('What is known contradicts itself')
    for (let at = this.#rows.length - 1; at >= 0; at -= 1) {
      if ((this.#basis[at] ?? 0) < width) continue
      const column = this.#rows[at]?.findIndex((value, of) => of < width && value !== 0) ?? -1
      if (column >= 0) this.#pivot(at, column)
      else {
        // Follows from the others.
        this.#rows.splice(at, 1)
        this.#basis.splice(at, 1)
      }
    }
    this.#rows = this.#rows.map((row) => [...row.slice(0, width), row.at(-1) ?? 0])
  }

  #maximise(cells: readonly number[], sign: 1 | -1) {
    const asked = new Set(cells)
    const width = (this.#rows[0]?.length ?? this.#cells + 1) - 1
    return this.#climb((column) => (asked.has(column) ? sign : 0), width)
  }

  /** Goes from corner to corner, always by the first column that helps, so that it ends (Bland). */
  #climb(gain: (column: number) => number, width: number) {
    for (;;) {
      const gains = this.#basis.map(gain)
      const entering = this.#firstThatHelps(gain, gains, width)
      if (entering === undefined) {
        const numerator = this.#rows.reduce(
          (sum, row, at) => sum + (gains[at] ?? 0) * (row.at(-1) ?? 0),
          0,
        )
        return { numerator, denominator: this.#denominator }
      }
      this.#pivot(this.#firstThatStops(entering), entering)
    }
  }

  #firstThatHelps(gain: (column: number) => number, gains: readonly number[], width: number) {
    for (let column = 0; column < width; column += 1) {
      let reduced = gain(column) * this.#denominator
      for (const [at, row] of this.#rows.entries()) {
        reduced -= (gains[at] ?? 0) * (row[column] ?? 0)
      }
      if (reduced > 0) return column
    }
    return undefined
  }

  #firstThatStops(column: number): number {
    let found = -1
    for (const [at, row] of this.#rows.entries()) {
      const value = row[column] ?? 0
      if (value <= 0) continue
      const best = this.#rows[found]
      const difference = best
        ? (row.at(-1) ?? 0) * (best[column] ?? 0) - (best.at(-1) ?? 0) * value
        : -1
      const isEarlier = (this.#basis[at] ?? 0) < (this.#basis[found] ?? 0)
      if (difference < 0 || (difference === 0 && isEarlier)) found = at
    }
    if (found < 0) throw new Error('Nothing that is known bounds this sum')
    return found
  }

  #pivot(at: number, column: number): void {
    const pivot = this.#rows[at]?.map((value) => value) ?? []
    const by = pivot[column] ?? 0
    if (by < 0) {
      for (const place of pivot.keys()) pivot[place] = -(pivot[place] ?? 0)
    }
    const positive = Math.abs(by)
    this.#rows = this.#rows.map((row, of) => {
      if (of === at) return pivot
      const times = row[column] ?? 0
      return row.map((value, place) => this.#whole(value * positive - times * (pivot[place] ?? 0)))
    })
    this.#denominator = positive
    this.#basis[at] = column
  }

  #whole(product: number): number {
    const value = product / this.#denominator
    if (!Number.isSafeInteger(product) || !Number.isInteger(value)) {
      throw new Error('The numbers of the attack no longer are exact')
    }
    return value
  }
}
