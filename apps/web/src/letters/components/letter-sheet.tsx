import '../letter-fonts.ts'
import type { Letter, LetterPart } from '../letter.ts'
import styles from './letter-sheet.module.css'

/**
 * A letter on a sheet of its own: the Dutch, and beside it the same in the other language; after it the page of the
 * municipality that goes along.
 */
export function LetterSheet({ letter }: { letter: Letter }) {
  const { dutch, translation, offerPage } = letter
  const parts = translation ? [dutch, translation] : [dutch]
  return (
    <>
      <article className={styles.sheet} data-parts={parts.length}>
        {parts.map((part) => (
          <Part key={part.language} part={part} />
        ))}
      </article>
      {offerPage && (
        <article className={styles.sheet}>
          <div lang="nl" className={styles.part}>
            <h2 className={styles.title}>{offerPage.title}</h2>
            <p className={styles.text}>{offerPage.text}</p>
          </div>
        </article>
      )}
    </>
  )
}

function Part({ part }: { part: LetterPart }) {
  const {
    language,
    direction,
    notice,
    title,
    greeting,
    talk,
    agreed,
    agreements,
    informed,
    bring,
  } = part
  return (
    <div lang={language} dir={direction} className={styles.part}>
      <p className={styles.notice}>{notice}</p>
      <h2 className={styles.title}>{title}</h2>
      <p>{greeting}</p>
      <p>{talk}</p>
      {agreed && <h3 className={styles.heading}>{agreed}</h3>}
      {agreements.length > 0 && <Agreements agreements={agreements} />}
      {informed && <Items title={informed.title} items={informed.topics} />}
      {bring && <Items title={bring.title} items={bring.things} />}
    </div>
  )
}

function Items({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.things}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  )
}

function Agreements({ agreements }: Pick<LetterPart, 'agreements'>) {
  return (
    <ul className={styles.agreements}>
      {agreements.map(({ sentence, rows, contact }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a letter does not change.
        <li key={at}>
          <p>{sentence}</p>
          {rows.length > 0 && (
            <dl className={styles.rows}>
              {rows.map(({ label, value }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <bdi lang="nl">{value}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {contact && <p className={styles.contact}>{contact}</p>}
        </li>
      ))}
    </ul>
  )
}
