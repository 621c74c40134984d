import { type ReactNode, useId } from 'react'
import styles from './report.module.css'

interface ReportTableProps {
  caption: string
  /** The first one names the rows. */
  headings: readonly string[]
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
  /** Numbers are read one below the other. */
  isOfNumbers?: boolean
  /** Its columns are periods: where there is no room for all of them, the last one is seen first. */
  isOverTime?: boolean
  /** The heading above it says already what it is. */
  isNamed?: boolean
}

/** A table that stays one on paper: its heading comes back on each page, and no row is cut. */
export function ReportTable({
  caption,
  headings,
  rows,
  isOfNumbers = false,
  isOverTime = false,
  isNamed = false,
}: ReportTableProps) {
  const id = useId()
  return (
    <div>
      <p id={id} className={isNamed ? styles.unseen : styles.caption}>
        {caption}
      </p>
      <section
        ref={isOverTime ? showEnd : undefined}
        className={styles.frame}
        aria-labelledby={id}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is moved within its frame is reached by keyboard.
        tabIndex={0}
      >
        <table className={styles.table} data-numbers={isOfNumbers} aria-labelledby={id}>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [name, ...cells] }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {cells.map((cell, at) => (
                  <td key={headings[at + 1]} data-label={headings[at + 1]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

function showEnd(frame: HTMLElement | null): void {
  if (frame !== null) frame.scrollLeft = frame.scrollWidth
}
