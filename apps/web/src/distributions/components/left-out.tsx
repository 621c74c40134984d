import type { ReactNode } from 'react'
import styles from './left-out.module.css'

interface LeftOutProps<Obstacle extends string> {
  title: string
  items: readonly { referral: { id: string; reference: string }; obstacle: Obstacle }[]
  words: (obstacle: Obstacle) => string
  link: (referral: { id: string; reference: string }) => ReactNode
}

/** Referrals that stay where they are, together by the reason why. */
export function LeftOut<Obstacle extends string>(props: LeftOutProps<Obstacle>) {
  const { title, items, words, link } = props
  if (items.length === 0) return null
  const groups = Map.groupBy(items, ({ obstacle }) => obstacle)
  return (
    <div className={styles.leftOut}>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.groups}>
        {[...groups].map(([obstacle, some]) => (
          <div key={obstacle}>
            <dt>
              {words(obstacle)} ({some.length})
            </dt>
            <dd>
              <ul className={styles.references}>
                {some.map(({ referral }) => (
                  <li key={referral.id}>{link(referral)}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
