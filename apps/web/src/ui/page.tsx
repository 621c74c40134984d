import { type ReactNode, useEffect, useRef } from 'react'
import styles from './page.module.css'

interface PageProps {
  title: ReactNode
  /** What the browser's tab says, without the product's name. */
  /** Without anybody's name: browsers keep titles in their history, on machines that people share. */
  documentTitle: string
  intro?: ReactNode
  /** The one primary action of the page, or a status beside the title. */
  aside?: ReactNode
  /** Narrow for forms and reading, wide for lists, full for what stands beside something else. */
  width?: 'narrow' | 'wide' | 'full'
  children: ReactNode
}

/** On the first load the browser's own place to start is right: the skip link comes first. */
let isFirstPage = true

/** One page: its title, its heading, which takes the focus when the page changes, and its content. */
export function Page({ title, documentTitle, intro, aside, width = 'wide', children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    if (!isFirstPage) heading.current?.focus()
    isFirstPage = false
  }, [])

  useEffect(() => {
    document.title = `${documentTitle} – Onthaal`
  }, [documentTitle])

  return (
    <div className={styles.page} data-width={width}>
      <header className={styles.head}>
        <div>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {intro && <p className={styles.intro}>{intro}</p>}
        </div>
        {aside && <div className={styles.aside}>{aside}</div>}
      </header>
      {children}
    </div>
  )
}
