import { type BackgroundSection, backgroundSections } from '@onthaal/shared/background'
import { belgianDay } from '@onthaal/shared/time'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isFailure } from '../../api/errors.ts'
import { mergeTyped } from '../../form/index.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { notifyDone } from '../../ui/notify.ts'
import type { Background } from '../background.ts'
import { useUpdateBackground } from '../background-mutations.ts'
import {
  faultsOf,
  inputOf,
  mostOf,
  type NumberQuestion,
  type Overtaken,
  overtakenBy,
  overtakenWithout,
  valuesOf,
} from '../background-values.ts'
import { OvertakenNote } from '../components/overtaken-note.tsx'
import styles from './background-fields.module.css'
import { type AskedPerson, BackgroundFields, hasQuestions } from './background-fields.tsx'

interface EditBackgroundProps {
  personId: string
  name: string
  person: AskedPerson
  background: Background
  onClose: () => void
}

/** On a file: everything that is asked of the background of somebody. */
export function EditBackground(props: EditBackgroundProps) {
  const { personId, name, person, background, onClose } = props
  const { t } = useTranslation()
  const id = useId()
  const today = belgianDay(new Date())
  const update = useUpdateBackground()
  const [seen, setSeen] = useState(background)
  const [values, setValues] = useState(() => valuesOf(background))
  const [attempt, setAttempt] = useState(0)
  const [isMerged, setIsMerged] = useState(false)
  const [overtaken, setOvertaken] = useState<Overtaken>()
  const typed = useRef(values)
  typed.current = values
  // A newer state came in while somebody was typing: theirs, with what was typed here on top.
  useEffect(() => {
    if (background.version === seen.version) return
    const [base, theirs] = [valuesOf(seen), valuesOf(background)]
    const merge = mergeTyped(base, typed.current, theirs)
    setValues(merge.values)
    setOvertaken((before) => overtakenBy(before, merge.both, theirs))
    setSeen(background)
    setIsMerged(true)
  }, [background, seen])
  const faults = faultsOf(values, today)
  const sections = backgroundSections.filter(
    (section) => isOpen(section, background) && hasQuestions(section, person, values),
  )

  const save = () => {
    if (Object.keys(faults).length > 0) {
      setAttempt(attempt + 1)
      return
    }
    update.mutate(
      { personId, seen, body: inputOf(values, seen, today) },
      {
        onSuccess: () => {
          notifyDone(t('background.saved'))
          onClose()
        },
      },
    )
  }

  return (
    <FormDialog
      title={t('background.editOf', { name })}
      submitLabel={t('background.save')}
      isBusy={update.isPending}
      error={isMerged && isFailure(update.error, 'staleVersion') ? null : update.error}
      errors={
        attempt === 0
          ? []
          : Object.entries(faults).map(([question, fault]) => ({
              fieldId: `${id}-${question}`,
              message: t(`background.fault.${fault}`, {
                most: mostOf[question as NumberQuestion],
                example: formatDay(today),
              }),
            }))
      }
      attempt={attempt}
      isDirty={JSON.stringify(values) !== JSON.stringify(valuesOf(seen))}
      onSubmit={save}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>{t('background.intro')}</p>
      {isMerged && <p role="status">{t('background.merged')}</p>}
      {overtaken && (
        <OvertakenNote
          {...overtaken}
          onTake={(question) => {
            setValues((before) => ({ ...before, [question]: overtaken.theirs[question] }))
            setOvertaken(overtakenWithout(overtaken, question))
          }}
          onDismiss={() => setOvertaken(undefined)}
        />
      )}
      <div className={styles.stack}>
        {sections.map((section) => (
          <section key={section}>
            <h3>{t(`background.section.${section}`)}</h3>
            <BackgroundFields
              id={id}
              section={section}
              person={person}
              values={values}
              onChange={(changes) => setValues((before) => ({ ...before, ...changes }))}
              showsFaults={attempt > 0}
            />
          </section>
        ))}
      </div>
    </FormDialog>
  )
}

/** Of a school only those are asked who work with it: to them alone the server tells what is known. */
function isOpen(section: BackgroundSection, { school }: Background): boolean {
  return section !== 'school' || school !== undefined
}
