import { Text } from '@mantine/core'
import { mergeObstacles } from '@onthaal/shared/matching'
import { fullName } from '@onthaal/shared/persons'
import { useTranslation } from 'react-i18next'
import { fieldIssuesOf } from '../../api/errors.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { useMergePersons } from '../match-mutations.ts'
import type { PersonSummary } from '../person.ts'

interface MergeFilesProps {
  /** Whose file stays. */
  personId: string
  other: PersonSummary
  onMerged: () => void
  onClose: () => void
}

/** Makes another file of the same person one with this one, after saying what that does. */
export function MergeFiles({ personId, other, onMerged, onClose }: MergeFilesProps) {
  const { t } = useTranslation()
  const merge = useMergePersons(personId)
  const told = fieldIssuesOf(merge.error)
  const obstacles = mergeObstacles.filter((obstacle) => told.some(({ code }) => code === obstacle))

  return (
    <FormDialog
      title={t('matches.mergeTitle', { name: fullName(other) })}
      submitLabel={t('matches.merge')}
      isBusy={merge.isPending}
      error={obstacles.length === 0 ? merge.error : null}
      errors={[]}
      attempt={0}
      isDirty={false}
      onSubmit={() => merge.mutate({ other: other.id }, { onSuccess: onMerged })}
      onClose={onClose}
    >
      <Text>{t('matches.mergeStays')}</Text>
      <Text>{t('matches.mergeOther')}</Text>
      <Text>{t('matches.mergeUndo')}</Text>
      {obstacles.length > 0 && (
        <FailureAlert title={t('matches.obstacleTitle')} takesFocus>
          {obstacles.map((obstacle) => (
            <Text key={obstacle}>{t(`matches.obstacles.${obstacle}`)}</Text>
          ))}
        </FailureAlert>
      )}
    </FormDialog>
  )
}
