import { type ReactNode, useEffect, useRef } from 'react'

interface ListKeysProps {
  /** Whether single letters do something as well; off until somebody turns them on. */
  hasLetters: boolean
  onHelp: () => void
  children: ReactNode
}

/** Controls in which a letter is a letter, and an arrow moves within. */
const typedIn = 'input, textarea, select, [contenteditable], dialog'

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/**
 * The rows of a list take one turn of Tab by their names, and the arrow keys go from one to the next. Enter
 * opens the row, for its name is a link.
 */
export function ListKeys({ hasLetters, onHelp, children }: ListKeysProps) {
  const element = useRef<HTMLDivElement>(null)
  const current = useRef(0)

  useEffect(() => {
    const list = element.current
    if (list === null) return
    const names = () => [...list.querySelectorAll<HTMLElement>('tbody th[scope="row"] a')]

    const markTurn = () => {
      const all = names()
      const there = Math.max(0, Math.min(current.current, all.length - 1))
      for (const [index, name] of all.entries()) name.tabIndex = index === there ? 0 : -1
    }

    const go = (by: number) => {
      const all = names()
      const row = document.activeElement?.closest('tr')
      const at = all.findIndex((name) => row?.contains(name))
      // From elsewhere the keys come back to the row that somebody was at.
      const to = at < 0 ? current.current : at + by
      all[Math.max(0, Math.min(to, all.length - 1))]?.focus()
    }

    const onFocus = ({ target }: FocusEvent) => {
      const at = names().findIndex((name) => name.isSameNode(target as Node | null))
      if (at < 0) return
      current.current = at
      markTurn()
    }

    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof Element))
        return
      if (event.target.closest(typedIn) || document.querySelector('dialog[open]')) return
      const letters: Readonly<Record<string, () => void>> = {
        j: () => go(1),
        k: () => go(-1),
        o: () => document.activeElement?.closest('tr')?.querySelector('a')?.click(),
        '?': onHelp,
      }
      const row = event.target.closest('tbody tr')
      const step = row !== null && list.contains(row) ? steps[event.key] : undefined
      const act = step === undefined ? hasLetters && letters[event.key] : () => go(step)
      if (!act) return
      event.preventDefault()
      act()
    }

    markTurn()
    list.addEventListener('focusin', onFocus)
    document.addEventListener('keydown', onKey)
    return () => {
      list.removeEventListener('focusin', onFocus)
      document.removeEventListener('keydown', onKey)
    }
  })

  return <div ref={element}>{children}</div>
}
