import type { ReactNode } from 'react'
import styles from './compare-table.module.css'

interface CompareTableProps {
  /** What is compared. */
  caption: ReactNode
  /** What stands above the names of the fields, and above either side. */
  heads: readonly [field: string, one: string, other: string]
  rows: readonly { name: string; one: string; other: string; differs: boolean }[]
  /** What marks a row in which the sides differ. */
  mark: string
  /** What can be done. */
  children: ReactNode
}

/** Two sides beside each other, with a mark at each row in which they differ. */
export function CompareTable({ caption, heads, rows, mark, children }: CompareTableProps) {
  return (
    <div className={styles.card}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, one, other, differs }) => (
            <tr key={name} className={differs ? styles.differs : undefined}>
              <th scope="row">
                {name}
                {differs && <span className={styles.mark}>{mark}</span>}
              </th>
              <td>
                <bdi>{one}</bdi>
              </td>
              <td>
                <bdi>{other}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </div>
  )
}
