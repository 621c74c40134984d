import { Button } from '@mantine/core'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { reachesClipboard } from './clipboard.ts'
import styles from './copy-list.module.css'

export interface CopyRow {
  key: string
  label: string
  /** Exactly what is copied. */
  value: string
}

interface CopyListProps {
  label: string
  rows: readonly CopyRow[]
}

/**
 * Values to type over into another system, each copied with one key. Enter copies and goes to the next
 * row, so that somebody who changes between two windows finds the next value ready; where the browser
 * does not let a page copy, the text is selected instead.
 */
export function CopyList({ label, rows }: CopyListProps) {
  const { t } = useTranslation()
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const [active, setActive] = useState(0)
  const [copied, setCopied] = useState<readonly string[]>([])
  const [said, setSaid] = useState('')

  const focusRow = (index: number) => {
    list.current?.querySelectorAll('button')[index]?.focus()
  }

  const copy = async ({ key, label: name, value }: CopyRow, index: number, goesOn: boolean) => {
    if (!(await reachesClipboard(value))) {
      const text = list.current?.querySelectorAll('bdi')[index]
      if (text) window.getSelection()?.selectAllChildren(text)
      setSaid(t('common.copyList.refused', { label: name }))
      return
    }
    setCopied((before) => [...before, key])
    const next = goesOn ? rows[index + 1] : undefined
    if (next) focusRow(index + 1)
    const isLast = goesOn && !next
    setSaid(
      [
        t('common.copyList.copied', { label: name }),
        next && t('common.copyList.next', { label: next.label }),
        isLast && t('common.copyList.last'),
      ]
        .filter(Boolean)
        .join(' '),
    )
  }

  const onKeyDown = (event: KeyboardEvent, row: CopyRow, index: number) => {
    const targets: Record<string, number> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      Home: 0,
      End: rows.length - 1,
    }
    const target = targets[event.key]
    if (target === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (target === undefined) void copy(row, index, true)
    else focusRow(target)
  }

  return (
    <div className={styles.panel}>
      <p className={styles.hint} id={`${id}-hint`}>
        {t('common.copyList.hint')}
      </p>
      <ul ref={list} className={styles.rows} aria-label={label}>
        {rows.map((row, index) => (
          <li key={row.key} className={styles.row} data-copied={copied.includes(row.key)}>
            <span id={`${id}-label-${row.key}`} className={styles.label}>
              {row.label}
            </span>
            <span id={`${id}-value-${row.key}`} className={styles.value}>
              <bdi>{row.value}</bdi>
            </span>
            <Button
              id={`${id}-button-${row.key}`}
              className={styles.button ?? ''}
              size="compact-sm"
              variant="default"
              tabIndex={index === active ? 0 : -1}
              aria-labelledby={`${id}-label-${row.key} ${id}-button-${row.key}`}
              aria-describedby={`${id}-value-${row.key}`}
              onFocus={() => setActive(index)}
              onKeyDown={(event) => onKeyDown(event, row, index)}
              onClick={() => void copy(row, index, false)}
            >
              {t('common.copy')}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  )
}
