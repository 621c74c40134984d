import type { ReactNode } from 'react'
import styles from './report.module.css'

interface ReportTableProps {
  caption: string
  /** The first one names the rows. */
  headings: readonly string[]
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
  /** Numbers are read one below the other. */
  isOfNumbers?: boolean
}

/** A table that stays one on paper: its heading comes back on each page, and no row is cut. */
export function ReportTable({ caption, headings, rows, isOfNumbers = false }: ReportTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is moved within its frame is reached by keyboard.
    <section className={styles.frame} aria-label={caption} tabIndex={0}>
      <table className={styles.table} data-numbers={isOfNumbers}>
        <caption className={styles.caption}>{caption}</caption>
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
  )
}
