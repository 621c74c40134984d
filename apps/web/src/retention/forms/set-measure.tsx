import { Button, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type FileMeasureKind, fileMeasureKinds } from '@onthaal/shared/retention'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { controlOf, fieldErrorsOf, useFieldIssues } from '../../form/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { RadioChoices } from '../../ui/choices.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { reasonFault } from '../reason-fault.ts'
import { useSetFileMeasure } from '../retention-mutations.ts'

const fields = ['kind', 'insz', 'person', 'reason'] as const

interface Values extends Record<string, unknown> {
  kind: FileMeasureKind | ''
  insz: string
  person: string
  reason: string
}

interface SetMeasureProps {
  /** Whose file; asked for when it is not known yet. */
  person?: string
  onClose: () => void
}

/** Keeps a file whatever its age, or restricts it. Whose it is is told by number: no file is opened here. */
export function SetMeasure({ person, onClose }: SetMeasureProps) {
  const { t } = useTranslation()
  const id = useId()
  const set = useSetFileMeasure()
  const [attempt, setAttempt] = useState(0)
  const form = useForm<Values>({
    initialValues: {
      kind: person === undefined ? '' : 'legalHold',
      insz: '',
      person: person ?? '',
      reason: '',
    },
    validate: {
      kind: (kind) => (kind === '' ? t('retention.form.kindMissing') : null),
      insz: (insz, values) =>
        insz.trim() === '' && values.person.trim() === '' ? t('retention.form.whoMissing') : null,
      reason: (reason) => reasonFault(reason, t),
    },
  })
  const { setErrors } = form
  const { isWorded } = useFieldIssues({ error: set.error, fields, setErrors, setAttempt })

  function submit({ kind, insz, person: named, reason }: Values): void {
    if (kind === '') return
    const who = named.trim() === '' ? { insz: insz.trim() } : { person: named.trim() }
    set.mutate(
      { kind, reason: reason.trim(), ...who },
      {
        onSuccess: () => {
          notifyDone(t('retention.measures.set'))
          onClose()
        },
      },
    )
  }

  return (
    <Dialog title={t('retention.measures.add')} onClose={onClose}>
      <form noValidate onSubmit={form.onSubmit(submit, () => setAttempt((count) => count + 1))}>
        <Stack gap="lg">
          <ErrorSummary errors={fieldErrorsOf(form, id)} attempt={attempt} />
          <RadioChoices
            id={`${id}-kind`}
            label={t('retention.fields.measure')}
            choices={fileMeasureKinds.map((value) => ({
              value,
              label: t(`vocabulary.fileMeasureKind.${value}`),
            }))}
            {...controlOf(form, 'kind')}
          />
          {person === undefined ? (
            <>
              <TextInput
                id={`${id}-insz`}
                label={t('retention.form.insz')}
                description={t('retention.form.inszHint')}
                autoComplete="off"
                {...form.getInputProps('insz')}
              />
              <TextInput
                id={`${id}-person`}
                label={t('retention.form.file')}
                description={t('retention.form.fileHint')}
                autoComplete="off"
                {...form.getInputProps('person')}
              />
            </>
          ) : (
            <Text id={`${id}-person`} tabIndex={-1}>
              {t('retention.fields.file')}: <code>{person}</code>
            </Text>
          )}
          <Textarea
            id={`${id}-reason`}
            label={t('retention.fields.reason')}
            description={t('retention.form.reasonHint')}
            autosize
            minRows={2}
            {...form.getInputProps('reason')}
          />
          {set.error !== null && !isWorded && <Failure error={set.error} takesFocus keepsTyped />}
          <Actions>
            <Button type="submit" loading={set.isPending}>
              {t('retention.form.save')}
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
