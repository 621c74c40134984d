import { Button, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { fieldErrorsOf, useFieldIssues } from '../../form/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import type { KnownOrganisation } from '../organisation.ts'
import { useReplaceOrganisationCode } from '../organisation-mutations.ts'

const fields = ['code'] as const

/** Lets the agency give an organisation where nobody works yet another code. */
export function ChangeCode({ organisation }: { organisation: KnownOrganisation }) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)

  return (
    <>
      <Button
        size="sm"
        variant="light"
        aria-label={t('organisations.code.changeOf', { name: organisation.name })}
        onClick={() => setIsOpen(true)}
      >
        {t('organisations.code.change')}
      </Button>
      {isOpen && <CodeDialog organisation={organisation} onClose={() => setIsOpen(false)} />}
    </>
  )
}

interface CodeDialogProps {
  organisation: KnownOrganisation
  onClose: () => void
}

function CodeDialog({ organisation, onClose }: CodeDialogProps) {
  const { t } = useTranslation()
  const id = useId()
  const replace = useReplaceOrganisationCode()
  const [attempt, setAttempt] = useState(0)
  const form = useForm({ initialValues: { code: organisation.code ?? '' } })
  const { error } = replace
  const { isWorded } = useFieldIssues({ error, fields, setErrors: form.setErrors, setAttempt })

  return (
    <Dialog title={t('organisations.code.changeOf', { name: organisation.name })} onClose={onClose}>
      <form
        noValidate
        onSubmit={form.onSubmit((values) => {
          const code = values.code.trim()
          const body = code === '' ? {} : { code }
          replace.mutate(
            { seen: organisation, body },
            {
              onSuccess: () => {
                notifyDone(t('organisations.code.saved'))
                onClose()
              },
            },
          )
        })}
      >
        <Stack gap="lg">
          <ErrorSummary errors={fieldErrorsOf(form, id)} attempt={attempt} />
          <TextInput
            id={`${id}-code`}
            label={<OptionalLabel>{t('organisations.fields.code')}</OptionalLabel>}
            description={t('organisations.code.hint')}
            maxLength={100}
            autoComplete="off"
            {...form.getInputProps('code')}
          />
          {error !== null && !isWorded && <Failure error={error} takesFocus keepsTyped />}
          <Actions>
            <Button type="submit" loading={replace.isPending}>
              {t('organisations.save')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
          </Actions>
        </Stack>
      </form>
    </Dialog>
  )
}
