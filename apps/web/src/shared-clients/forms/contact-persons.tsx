import { Button, NativeSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import { clientParties } from '@onthaal/shared/shared-clients'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldErrorsOf } from '../../form/index.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { Section } from '../../ui/section.tsx'
import styles from '../components/task-list.module.css'
import type { SharedClient } from '../shared-client.ts'
import { useChooseContactPerson } from '../shared-client-mutations.ts'

interface ContactPersonsProps {
  referralId: string
  shared: SharedClient
}

/** Whom each side asks first of the other; each chooses its own. */
export function ContactPersons({ referralId, shared }: ContactPersonsProps) {
  const { t } = useTranslation()
  const [isChoosing, setIsChoosing] = useState(false)
  return (
    <Section title={t('sharedClients.contacts.title')}>
      <ul className={styles.list}>
        {clientParties.map((party) => (
          <li key={party}>
            {t('sharedClients.contacts.line', {
              organisation: shared[party].name,
              who: shared.contactPersons[party]?.displayName ?? t('sharedClients.contacts.nobody'),
            })}
          </li>
        ))}
      </ul>
      {shared.mayAdd && (
        <div>
          <Button variant="default" onClick={() => setIsChoosing(true)}>
            {t('sharedClients.contacts.choose')}
          </Button>
        </div>
      )}
      {isChoosing && (
        <ChooseContact
          referralId={referralId}
          shared={shared}
          onClose={() => setIsChoosing(false)}
        />
      )}
    </Section>
  )
}

function ChooseContact({
  referralId,
  shared,
  onClose,
}: ContactPersonsProps & { onClose: () => void }) {
  const { t } = useTranslation()
  const id = useId()
  const choose = useChooseContactPerson(referralId)
  const [attempt, setAttempt] = useState(0)
  const form = useForm({
    initialValues: { colleague: shared.contactPersons[shared.party]?.id ?? '' },
    validate: {
      colleague: (chosen) => (chosen === '' ? t('sharedClients.contacts.missing') : null),
    },
  })
  return (
    <FormDialog
      title={t('sharedClients.contacts.choose')}
      submitLabel={t('sharedClients.contacts.save')}
      isBusy={choose.isPending}
      error={choose.error}
      errors={fieldErrorsOf(form, id)}
      attempt={attempt}
      isDirty={form.isDirty()}
      onSubmit={() => {
        if (form.validate().hasErrors) return setAttempt(attempt + 1)
        choose.mutate(form.getValues(), { onSuccess: onClose })
      }}
      onClose={onClose}
    >
      <NativeSelect
        id={`${id}-colleague`}
        label={t('sharedClients.contacts.label')}
        data={[
          { value: '', label: t('common.choose') },
          ...shared.colleagues.map((one) => ({ value: one.id, label: one.displayName })),
        ]}
        {...form.getInputProps('colleague')}
      />
    </FormDialog>
  )
}
