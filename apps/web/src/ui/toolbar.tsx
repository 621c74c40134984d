import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'

interface ToolbarProps {
  label: string
  className?: string | undefined
  children: ReactNode
}

/**
 * Buttons that take one turn of Tab together, whatever their number; the arrow keys go from one to the next,
 * Home and End to the ends (WAI-ARIA, toolbar).
 */
export function Toolbar({ label, className, children }: ToolbarProps) {
  const element = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  const buttons = () => [...(element.current?.querySelectorAll('button') ?? [])]

  useEffect(() => {
    const all = buttons()
    const there = Math.min(current, all.length - 1)
    for (const [index, button] of all.entries()) button.tabIndex = index === there ? 0 : -1
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons()
    const at = all.findIndex((button) => button.matches(':focus'))
    const to = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: all.length - 1,
    }[event.key]
    if (at < 0 || to === undefined) return
    event.preventDefault()
    all[(to + all.length) % all.length]?.focus()
  }

  return (
    <div
      ref={element}
      role="toolbar"
      aria-label={label}
      className={className}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const at = buttons().findIndex((button) => event.target.isSameNode(button))
        if (at >= 0) setCurrent(at)
      }}
    >
      {children}
    </div>
  )
}
