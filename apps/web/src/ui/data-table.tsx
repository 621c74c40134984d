import type { ReactNode } from 'react'
import styles from './data-table.module.css'

export interface Column<Row> {
  key: string
  label: string
  render: (row: Row) => ReactNode
  /** `heading` names the row, `action` holds its button. */
  kind?: 'heading' | 'action'
  /** Short values that read badly in two lines. */
  isFixed?: boolean
}

interface DataTableProps<Row> {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /**
   * The rows answer what was asked before, while what somebody asked for now is on its way. What is read
   * again by itself is none of that: nobody may see their work go dim for it.
   */
  isRefreshing?: boolean
}

/** A list as a table; where it has little room every row becomes a card with the column's name by each value. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  isRefreshing = false,
}: DataTableProps<Row>) {
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-busy={isRefreshing}>
        <caption className={styles.caption}>{caption}</caption>
        <thead className={styles.head}>
          <tr>
            {columns.map(({ key, label, kind }) => (
              <th
                key={key}
                scope="col"
                className={kind === 'action' ? `${styles.column} ${styles.action}` : styles.column}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.body}>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={styles.row}>
              {columns.map(({ key, label, kind, isFixed, render }) =>
                kind === 'heading' ? (
                  <th key={key} scope="row" className={styles.heading}>
                    {render(row)}
                  </th>
                ) : (
                  <td
                    key={key}
                    className={kind === 'action' ? styles.action : styles.cell}
                    data-label={label}
                    data-fixed={isFixed}
                  >
                    {render(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
