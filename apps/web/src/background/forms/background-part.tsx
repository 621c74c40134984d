import '../../i18n/late/background.ts'
import type { BackgroundSection } from '@onthaal/shared/background'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { backgroundQuery } from '../background-queries.ts'
import styles from './background-fields.module.css'
import { type AskedPerson, BackgroundFields, hasQuestions } from './background-fields.tsx'
import type { Backgrounds } from './use-backgrounds.ts'

interface BackgroundPartProps {
  /** What is typed on the whole page: several parts of it can be about one person. */
  backgrounds: Backgrounds
  personId: string
  person: AskedPerson
  /** One part, or several under each other; those of which nothing is asked are left out. */
  sections: readonly BackgroundSection[]
  /** Something was typed in a part. */
  onChange?: (section: BackgroundSection) => void
  /** Shows what is wrong wherever it is. */
  showsFaults?: boolean
}

/** Within a page that saves by itself: questions about the background of one person. */
export function BackgroundPart(props: BackgroundPartProps) {
  const { backgrounds, personId, person, sections, onChange, showsFaults = false } = props
  const { t } = useTranslation()
  const background = useQuery({ ...backgroundQuery(personId), staleTime: 0 })
  const begin = useRef(backgrounds.begin)
  begin.current = backgrounds.begin
  // What was read earlier is older than what the server has.
  const stored = background.isFetchedAfterMount ? background.data : undefined
  useEffect(() => {
    if (stored) begin.current(personId, stored)
  }, [personId, stored])

  return (
    <LoadState
      data={backgrounds.typedOf(personId)}
      hasFailed={background.isError}
      failure={<Failure error={background.error} onRetry={() => void background.refetch()} />}
    >
      {({ values }) => (
        <div className={styles.stack}>
          {sections
            .filter((section) => hasQuestions(section, person, values))
            .map((section) => (
              <fieldset key={section} className={styles.group}>
                {sections.length > 1 && <legend>{t(`background.section.${section}`)}</legend>}
                <BackgroundFields
                  id={personId}
                  section={section}
                  person={person}
                  values={values}
                  onChange={(changes) => {
                    backgrounds.change(personId, changes)
                    onChange?.(section)
                  }}
                  showsFaults={showsFaults}
                />
              </fieldset>
            ))}
        </div>
      )}
    </LoadState>
  )
}
