import { type ReactNode, useId } from 'react'
import styles from './section.module.css'

interface SectionProps {
  title: ReactNode
  /** The id of the heading, where other parts of the page lead to. */
  headingId?: string
  children: ReactNode
}

/** A part of a page on its own ground, named by its heading. */
export function Section({ title, headingId, children }: SectionProps) {
  const ownId = useId()
  const id = headingId ?? ownId
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title} {...(headingId && { tabIndex: -1 })}>
        {title}
      </h2>
      {children}
    </section>
  )
}
