import { Button, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { controlOf } from '../../form/index.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { CheckboxChoices } from '../../ui/choices.tsx'
import { Section } from '../../ui/section.tsx'
import type { SharedClient } from '../shared-client.ts'
import { useMarkTrajectory } from '../shared-client-mutations.ts'

interface ClientTrajectoryProps {
  referralId: string
  shared: SharedClient
}

/** All that is told of a trajectory: whether there is a contract, and a certificate. */
export function ClientTrajectory({ referralId, shared }: ClientTrajectoryProps) {
  const { t } = useTranslation()
  const [isEditing, setIsEditing] = useState(false)
  const { trajectory } = shared
  const answer = (is: boolean) =>
    t(is ? 'sharedClients.trajectory.yes' : 'sharedClients.trajectory.no')
  return (
    <Section title={t('sharedClients.trajectory.title')}>
      {trajectory ? (
        <>
          <Text>
            {t('sharedClients.trajectory.contract', { answer: answer(trajectory.contract) })}
          </Text>
          <Text>
            {t('sharedClients.trajectory.certificate', { answer: answer(trajectory.certificate) })}
          </Text>
        </>
      ) : (
        <Text>{t('sharedClients.trajectory.unknown')}</Text>
      )}
      <Text>{t('sharedClients.trajectory.intro')}</Text>
      {shared.mayMarkTrajectory && (
        <div>
          <Button variant="default" onClick={() => setIsEditing(true)}>
            {t('sharedClients.trajectory.edit')}
          </Button>
        </div>
      )}
      {isEditing && (
        <MarkDialog referralId={referralId} shared={shared} onClose={() => setIsEditing(false)} />
      )}
    </Section>
  )
}

const marks = ['contract', 'certificate'] as const
type Mark = (typeof marks)[number]

function MarkDialog({
  referralId,
  shared,
  onClose,
}: ClientTrajectoryProps & { onClose: () => void }) {
  const { t } = useTranslation()
  const id = useId()
  const save = useMarkTrajectory(referralId)
  // As it was when the form opened: what somebody else says meanwhile is not taken back by it.
  const [before] = useState(shared.trajectory)
  const form = useForm<{ there: Mark[] }>({
    initialValues: { there: marks.filter((mark) => before?.[mark]) },
  })
  return (
    <FormDialog
      title={t('sharedClients.trajectory.edit')}
      submitLabel={t('sharedClients.trajectory.save')}
      isBusy={save.isPending}
      error={save.error}
      errors={[]}
      attempt={0}
      isDirty={form.isDirty()}
      onSubmit={() => {
        const { there } = form.getValues()
        const changed = marks
          .filter((mark) => before?.[mark] !== there.includes(mark))
          .map((mark) => [mark, there.includes(mark)])
        if (changed.length === 0) onClose()
        else save.mutate(Object.fromEntries(changed), { onSuccess: onClose })
      }}
      onClose={onClose}
    >
      <CheckboxChoices
        id={`${id}-there`}
        label={t('sharedClients.trajectory.label')}
        choices={[
          { value: 'contract', label: t('sharedClients.trajectory.hasContract') },
          { value: 'certificate', label: t('sharedClients.trajectory.hasCertificate') },
        ]}
        {...controlOf(form, 'there')}
      />
    </FormDialog>
  )
}
