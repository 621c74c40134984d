import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { base64Of } from '../../api/base64-of.ts'
import { fieldIssuesOf } from '../../api/errors.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { FileField } from '../../ui/file-field.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { isTooLarge } from '../answer-values.ts'
import type { OnwardReferral } from '../onward.ts'
import { useAddDocument } from '../onward-mutations.ts'

interface DocumentDialogProps {
  referralId: string
  hop: OnwardReferral
  onClose: () => void
}

/** Keeps the document that the desk or the family got of a school that refused. */
export function DocumentDialog({ referralId, hop, onClose }: DocumentDialogProps) {
  const { t } = useTranslation()
  const id = useId()
  const add = useAddDocument(referralId)
  const [file, setFile] = useState<File>()
  const [fault, setFault] = useState<string>()
  const [attempt, setAttempt] = useState(0)
  const isRefused = fieldIssuesOf(add.error).length > 0
  const error = fault ?? (isRefused ? t('onward.document.refused') : undefined)

  async function send() {
    setAttempt((count) => count + 1)
    if (file === undefined) return setFault(t('onward.document.none'))
    if (isTooLarge(file)) return setFault(t('onward.document.tooLarge'))
    add.mutate(
      { hop, body: { content: await base64Of(file) } },
      {
        onSuccess: () => {
          notifyDone(t('onward.document.kept'))
          onClose()
        },
      },
    )
  }

  return (
    <FormDialog
      title={t('onward.document.of', { name: hop.service?.name })}
      submitLabel={t('onward.document.add')}
      isBusy={add.isPending}
      error={isRefused ? null : add.error}
      errors={error ? [{ fieldId: id, message: error }] : []}
      attempt={attempt}
      isDirty={file !== undefined}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <FileField
        id={id}
        label={t('onward.document.label')}
        description={t('onward.document.hint')}
        error={error}
        accept=".pdf,.jpg,.jpeg,.png"
        onChange={(chosen) => {
          setFault(undefined)
          add.reset()
          setFile(chosen)
        }}
      />
    </FormDialog>
  )
}
