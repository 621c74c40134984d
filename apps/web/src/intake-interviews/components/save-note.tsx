import { useTranslation } from 'react-i18next'
import { formatTime } from '../../i18n/formats.ts'
import type { SaveState } from '../saver.ts'
import styles from './save-note.module.css'

interface SaveNoteProps {
  state: SaveState
  /** Something that was typed cannot be saved as it stands. */
  isIncomplete: boolean
}

function standingOf({ status, savedAt }: SaveState, isIncomplete: boolean) {
  if (status === 'waiting') return 'saving'
  if (status !== 'saved') return status
  if (isIncomplete) return 'incomplete'
  return savedAt ? 'saved' : 'unchanged'
}

const tones = {
  saved: 'done',
  unchanged: 'done',
  saving: 'busy',
  incomplete: 'problem',
  retrying: 'problem',
  stopped: 'problem',
} as const

/** Says quietly how it stands with the saving; only trouble is read out. */
export function SaveNote({ state, isIncomplete }: SaveNoteProps) {
  const { t } = useTranslation()
  const standing = standingOf(state, isIncomplete)
  const tone = tones[standing]
  return (
    <p
      className={styles.note}
      data-tone={tone}
      aria-live={tone === 'problem' ? 'polite' : 'off'}
      aria-atomic="true"
    >
      {standing === 'saved' && state.savedAt
        ? t('talks.save.saved', { time: formatTime(state.savedAt) })
        : t(`talks.save.${standing}`, { time: '' })}
    </p>
  )
}
