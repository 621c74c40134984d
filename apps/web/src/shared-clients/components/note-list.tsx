import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatMoment } from '../../i18n/formats.ts'
import { StatusTag } from '../../ui/status-tag.tsx'
import type { ClientNote } from '../shared-client.ts'
import styles from './task-list.module.css'

interface NoteListProps {
  notes: readonly ClientNote[]
  onWithdraw: (note: ClientNote) => void
}

/** Of each note: for whom it is, who wrote it and when, and what it says. */
export function NoteList({ notes, onWithdraw }: NoteListProps) {
  const { t } = useTranslation()
  return (
    <ul className={styles.list}>
      {notes.map((note) => {
        const { id, audience, text, written, withdrawnAt, mayWithdraw } = note
        const moment = formatMoment(written.at)
        const who = written.by.displayName
        return (
          <li key={id} className={styles.item}>
            <div className={styles.what}>
              <div className={styles.done}>
                {t('sharedClients.notes.line', {
                  ...{ moment, who, organisation: written.organisation.name },
                })}
              </div>
              {withdrawnAt ? (
                <em>{t('sharedClients.notes.withdrawn', { moment: formatMoment(withdrawnAt) })}</em>
              ) : (
                <p className={styles.text} dir="auto">
                  {text}
                </p>
              )}
            </div>
            <StatusTag tone={audience === 'shared' ? 'waiting' : 'neutral'}>
              {t(`sharedClients.notes.${audience}Tag`)}
            </StatusTag>
            {mayWithdraw && (
              <Button
                variant="default"
                size="compact-md"
                aria-label={t('sharedClients.notes.withdrawOf', { moment })}
                onClick={() => onWithdraw(note)}
              >
                {t('sharedClients.notes.withdraw')}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
