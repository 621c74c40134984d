import { Button, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { fieldErrorsOf, useFieldIssues } from '../../form/index.ts'
import { useUnsavedWarning } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import type { OwnOrganisation } from '../organisation.ts'
import type { useUpdateOwnOrganisation } from '../organisation-mutations.ts'

const fields = ['name', 'offerPage.title', 'offerPage.text'] as const
const titleMaxLength = 200
const textMaxLength = 4000

interface OwnOrganisationFormProps {
  organisation: OwnOrganisation
  /** Of the page, which stays while another name makes this form anew. */
  update: ReturnType<typeof useUpdateOwnOrganisation>
}

/** The name of the own organisation, beside its code, which is fixed, and the page about its offer. */
export function OwnOrganisationForm({ organisation, update }: OwnOrganisationFormProps) {
  const { t } = useTranslation()
  const id = useId()
  const [attempt, setAttempt] = useState(0)
  const form = useForm({
    initialValues: {
      name: organisation.name,
      offerPage: organisation.offerPage ?? { title: '', text: '' },
    },
    validate: {
      name: (name) => (isEmpty(name) ? t('organisations.noName') : null),
      offerPage: {
        title: (title, { offerPage }) =>
          isEmpty(title) && !isEmpty(offerPage.text) ? t('organisations.offer.noTitle') : null,
        text: (text, { offerPage }) =>
          isEmpty(text) && !isEmpty(offerPage.title) ? t('organisations.offer.noText') : null,
      },
    },
  })
  const { error } = update
  const { isWorded } = useFieldIssues({ error, fields, setErrors: form.setErrors, setAttempt })
  const unsavedWarning = useUnsavedWarning({ isUnsaved: form.isDirty() })

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        ({ name, offerPage }) => {
          const page = { title: offerPage.title.trim(), text: offerPage.text.trim() }
          const body = { name: name.trim(), ...(page.title !== '' && { offerPage: page }) }
          update.mutate(
            { seen: organisation, body },
            {
              onSuccess: () => {
                form.resetDirty()
                notifyDone(t('organisations.saved'))
              },
            },
          )
        },
        () => setAttempt((count) => count + 1),
      )}
    >
      <Stack gap="lg">
        <ErrorSummary errors={fieldErrorsOf(form, id)} attempt={attempt} />
        <TextInput
          id={`${id}-name`}
          label={t('organisations.fields.name')}
          maxLength={200}
          autoComplete="off"
          {...form.getInputProps('name')}
        />
        <TextInput
          id={`${id}-code`}
          label={t('organisations.fields.code')}
          description={t('organisations.code.fixed')}
          value={organisation.code ?? t('organisations.none')}
          readOnly
        />
        {organisation.kind !== 'agency' && (
          <>
            <TextInput
              id={`${id}-offerPage.title`}
              label={<OptionalLabel>{t('organisations.fields.offerTitle')}</OptionalLabel>}
              description={t('organisations.offer.titleExample')}
              maxLength={titleMaxLength}
              autoComplete="off"
              {...form.getInputProps('offerPage.title')}
            />
            <Textarea
              id={`${id}-offerPage.text`}
              label={<OptionalLabel>{t('organisations.fields.offerText')}</OptionalLabel>}
              description={t('organisations.offer.intro')}
              maxLength={textMaxLength}
              minRows={5}
              autosize
              {...form.getInputProps('offerPage.text')}
            />
          </>
        )}
        {error !== null && !isWorded && <Failure error={error} takesFocus keepsTyped />}
        <Actions>
          <Button type="submit" loading={update.isPending}>
            {t('organisations.save')}
          </Button>
        </Actions>
      </Stack>
      {unsavedWarning}
    </form>
  )
}

function isEmpty(text: string): boolean {
  return text.trim() === ''
}
