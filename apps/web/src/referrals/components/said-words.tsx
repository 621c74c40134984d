import styles from './said-words.module.css'

interface SaidWordsProps {
  /** Who says it, or what it is. */
  caption: string
  words: string
}

/** What one side said to the other and waits for: a question, or why something should be looked at again. */
export function SaidWords({ caption, words }: SaidWordsProps) {
  return (
    <figure className={styles.said}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      <blockquote className={styles.words} dir="auto">
        {words}
      </blockquote>
    </figure>
  )
}
