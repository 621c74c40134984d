import '../../i18n/late/directory.ts'
import { NativeSelect, Text } from '@mantine/core'
import { type OnwardChannel, onwardTypeOfKind } from '@onthaal/shared/onward-referrals'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldIssuesOf } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { servicesQuery } from '../../directory/index.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { RadioChoices } from '../../ui/choices.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { MailAddress } from '../components/mail-address.tsx'
import { linkFaultOf } from '../link-faults.ts'
import { useCreateOnward } from '../onward-mutations.ts'

interface ReferOnwardDialogProps {
  referralId: string
  /** Of the municipality whose directory it is. */
  partition: string
  onClose: () => void
}

/** Chooses a school or a service of the directory, and how the question reaches it. */
export function ReferOnwardDialog({ referralId, partition, onClose }: ReferOnwardDialogProps) {
  const { t } = useTranslation()
  const id = useId()
  const services = useQuery(servicesQuery(partition))
  const create = useCreateOnward(referralId)
  const [chosen, setChosen] = useState('')
  const [asked, setAsked] = useState<OnwardChannel>()
  const [attempt, setAttempt] = useState(0)
  const offered = services.data?.filter(({ isClosed }) => isClosed !== true)
  const service = offered?.find((one) => one.id === chosen)
  const isSchool = service !== undefined && onwardTypeOfKind[service.kind] === 'school'
  const hasMail = isSchool && service.email !== undefined
  const channel = hasMail ? (asked ?? 'link') : 'letter'
  const code = linkFaultOf(fieldIssuesOf(create.error))
  const missing = attempt > 0 && chosen === '' ? t('onward.refer.noService') : undefined
  const error = missing ?? (code && t(`onward.refer.${code}`))

  function send() {
    setAttempt((count) => count + 1)
    if (chosen === '') return
    create.mutate(
      {
        ...{ service: chosen, channel },
        ...(channel === 'link' && service?.email !== undefined && { email: service.email }),
      },
      {
        onSuccess: () => {
          notifyDone(t(channel === 'link' ? 'onward.refer.mailed' : 'onward.refer.noted'))
          onClose()
        },
        // Perhaps somebody changed the directory: the dialog shows what stands there now.
        onError: () => void services.refetch(),
      },
    )
  }

  return (
    <FormDialog
      title={t('onward.refer.title')}
      submitLabel={t(channel === 'link' ? 'onward.refer.mail' : 'onward.refer.keep')}
      isBusy={create.isPending}
      error={code ? null : create.error}
      errors={error ? [{ fieldId: `${id}-service`, message: error }] : []}
      attempt={attempt}
      isDirty={chosen !== ''}
      onSubmit={send}
      onClose={onClose}
    >
      {services.isError && (
        <Failure error={services.error} onRetry={() => void services.refetch()} />
      )}
      {offered?.length === 0 && <Text>{t('onward.refer.empty')}</Text>}
      <NativeSelect
        id={`${id}-service`}
        label={t('onward.refer.service')}
        error={error}
        value={chosen}
        data={[
          { value: '', label: t('onward.choose') },
          ...(offered ?? []).map((one) => ({
            value: one.id,
            label: `${t(`directory.kinds.${one.kind}`)}: ${one.name}`,
          })),
        ]}
        onChange={({ currentTarget }) => {
          create.reset()
          setChosen(currentTarget.value)
        }}
      />
      {isSchool && hasMail && (
        <RadioChoices
          id={`${id}-channel`}
          label={t('onward.refer.how')}
          value={channel}
          choices={[
            {
              value: 'link',
              label: t('onward.refer.byLink'),
              description: t('onward.refer.byLinkHint'),
            },
            { value: 'letter', label: t('onward.refer.byLetter') },
          ]}
          onChange={setAsked}
        />
      )}
      {service && channel === 'link' && <MailAddress service={service} />}
      {isSchool && !hasMail && <Text>{t('onward.refer.noMail')}</Text>}
      {service && !isSchool && <Text>{t('onward.refer.familyCarries')}</Text>}
    </FormDialog>
  )
}
