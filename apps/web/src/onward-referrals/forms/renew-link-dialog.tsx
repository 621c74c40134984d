import '../../i18n/late/onward.ts'
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { fieldIssuesOf } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { servicesQuery } from '../../directory/index.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { MailAddress } from '../components/mail-address.tsx'
import { linkFaultOf } from '../link-faults.ts'
import type { OnwardReferral } from '../onward.ts'
import { useRenewLink } from '../onward-mutations.ts'

interface RenewLinkDialogProps {
  referralId: string
  /** Of the municipality whose directory it is. */
  partition: string
  hop: OnwardReferral
  onClose: () => void
}

/** Mails a school a link, to the address that is shown. */
export function RenewLinkDialog({ referralId, partition, hop, onClose }: RenewLinkDialogProps) {
  const { t } = useTranslation()
  const services = useQuery(servicesQuery(partition))
  const renew = useRenewLink(referralId)
  const service = services.data?.find(({ id }) => id === hop.service?.id)
  const email = service?.email
  const fault = linkFaultOf(fieldIssuesOf(renew.error))

  function send() {
    if (email === undefined) return
    renew.mutate(
      { hop, body: { email } },
      {
        onSuccess: () => {
          notifyDone(t('onward.refer.mailed'))
          onClose()
        },
        // Perhaps somebody changed the address: the dialog shows what it is now.
        onError: () => void services.refetch(),
      },
    )
  }

  return (
    <FormDialog
      title={t('onward.labelOf', { label: t('onward.mailLink'), name: hop.service?.name })}
      submitLabel={t('onward.refer.mail')}
      isBusy={renew.isPending}
      error={fault ? null : renew.error}
      errors={[]}
      attempt={0}
      isDirty={false}
      onSubmit={send}
      onClose={onClose}
    >
      {services.isError && (
        <Failure error={services.error} onRetry={() => void services.refetch()} />
      )}
      {fault && (
        <FailureAlert title={t('onward.notMailed')} text={t(`onward.refer.${fault}`)} takesFocus />
      )}
      {service && email !== undefined && <MailAddress service={service} />}
      {services.data && email === undefined && <Text>{t('onward.refer.noEmail')}</Text>}
    </FormDialog>
  )
}
