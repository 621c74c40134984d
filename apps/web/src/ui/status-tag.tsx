import styles from './status-tag.module.css'

export type Tone = 'neutral' | 'info' | 'active' | 'waiting' | 'success' | 'stopped'

/** A status by its word; the colour and the mark repeat what the word says. */
export function StatusTag({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {children}
    </span>
  )
}
