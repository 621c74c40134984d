import '../letter-fonts.ts'
import { useTranslation } from 'react-i18next'
import type { LetterText } from '../letter.ts'
import styles from './text-beside.module.css'

interface TextBesideProps {
  text: LetterText
  dutch: LetterText | undefined
  /** The name of its language. */
  language: string
}

/** A translation beside the Dutch, sentence by sentence, to check it. */
export function TextBeside({ text, dutch, language }: TextBesideProps) {
  const { t } = useTranslation()
  const inDutch = new Map(dutch?.sentences.map((sentence) => [sentence.name, sentence.text]))
  const rows = [...(text.notice ? [{ name: 'notice', text: text.notice }] : []), ...text.sentences]
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {t('letters.texts.caption', { language, version: text.version })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('letters.texts.dutch')}</th>
          <th scope="col">{language}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <td lang="nl">{inDutch.get(row.name) ?? t('letters.texts.notice')}</td>
            <td lang={text.language} dir={text.direction} className={styles.translation}>
              {row.text}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
