import {
  Button,
  NativeSelect,
  type NativeSelectProps,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core'
import { useForm } from '@mantine/form'
import { usualEscalationWorkingDays } from '@onthaal/shared/education'
import { usualUnclaimedWorkingDays } from '@onthaal/shared/referrals'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isFailure } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { fieldErrorsOf, useFieldIssues, useNewest } from '../../form/index.ts'
import { NewerNote } from '../../newer-note.tsx'
import { useUnsavedWarning } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import type { OwnOrganisation } from '../organisation.ts'
import type { useUpdateOwnOrganisation } from '../organisation-mutations.ts'

const fields = ['name'] as const
const titleMaxLength = 200
const textMaxLength = 4000

interface OwnOrganisationFormProps {
  organisation: OwnOrganisation
  update: ReturnType<typeof useUpdateOwnOrganisation>
}

/** The name of the own organisation, beside its code, which is fixed, and the page about its offer. */
export function OwnOrganisationForm({ organisation, update }: OwnOrganisationFormProps) {
  const { t } = useTranslation()
  const id = useId()
  const [attempt, setAttempt] = useState(0)
  const form = useForm({
    initialValues: valuesOf(organisation),
    validate: {
      name: (name) => (isEmpty(name) ? t('organisations.noName') : null),
      offerTitle: (title, { offerText }) =>
        isEmpty(title) && !isEmpty(offerText) ? t('organisations.offer.noTitle') : null,
      offerText: (text, { offerTitle }) =>
        isEmpty(text) && !isEmpty(offerTitle) ? t('organisations.offer.noText') : null,
    },
  })
  const { error } = update
  const { isWorded } = useFieldIssues({ error, fields, setErrors: form.setErrors, setAttempt })
  const { seen, newer, take, dismiss } = useNewest({
    form,
    newest: organisation,
    valuesOf,
    isSaving: update.isPending,
    saved: update.data,
  })
  const unsavedWarning = useUnsavedWarning({ isUnsaved: form.isDirty() })

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        ({ name, offerTitle, offerText, escalationWorkingDays, unclaimedWorkingDays }) => {
          dismiss()
          const page = { title: offerTitle.trim(), text: offerText.trim() }
          const body = {
            name: name.trim(),
            ...(page.title !== '' && { offerPage: page }),
            ...daysIn({ escalationWorkingDays, unclaimedWorkingDays }),
          }
          update.mutate(
            { seen: seen ?? organisation, body },
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
        {newer && (
          <NewerNote
            newer={newer}
            labelOf={(field) => t(`organisations.fields.${field}`)}
            wordsOf={(field) => newer.theirs[field]}
            onTake={take}
          />
        )}
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
              id={`${id}-offerTitle`}
              label={<OptionalLabel>{t('organisations.fields.offerTitle')}</OptionalLabel>}
              description={t('organisations.offer.titleExample')}
              maxLength={titleMaxLength}
              autoComplete="off"
              {...form.getInputProps('offerTitle')}
            />
            <Textarea
              id={`${id}-offerText`}
              label={<OptionalLabel>{t('organisations.fields.offerText')}</OptionalLabel>}
              description={t('organisations.offer.intro')}
              maxLength={textMaxLength}
              minRows={5}
              autosize
              {...form.getInputProps('offerText')}
            />
          </>
        )}
        {organisation.kind === 'agency' && (
          <>
            <DaysField
              id={`${id}-escalationWorkingDays`}
              label={t('organisations.fields.escalationWorkingDays')}
              hint={t('organisations.escalationHint')}
              usual={usualEscalationWorkingDays}
              {...form.getInputProps('escalationWorkingDays')}
            />
            <DaysField
              id={`${id}-unclaimedWorkingDays`}
              label={t('organisations.fields.unclaimedWorkingDays')}
              hint={t('organisations.unclaimedHint')}
              usual={usualUnclaimedWorkingDays}
              {...form.getInputProps('unclaimedWorkingDays')}
            />
          </>
        )}
        {error !== null && !isWorded && !(newer && isFailure(error, 'staleVersion')) && (
          <Failure error={error} takesFocus keepsTyped />
        )}
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

const daysToChoose = Array.from({ length: 20 }, (_, index) => index + 1)

interface DaysFieldProps extends Omit<NativeSelectProps, 'children'> {
  hint: string
  /** How many count while none were chosen. */
  usual: number
}

/** A number of working days, or the usual one. */
function DaysField({ hint, usual, ...select }: DaysFieldProps) {
  const { t } = useTranslation()
  return (
    <NativeSelect {...select} description={hint}>
      <option value="">{t('organisations.usualDays', { count: usual })}</option>
      {daysToChoose.map((count) => (
        <option key={count} value={String(count)}>
          {t('organisations.workingDays', { count })}
        </option>
      ))}
    </NativeSelect>
  )
}

/** The numbers that were chosen; the usual ones are left out. */
function daysIn<Name extends string>(chosen: Record<Name, string>): Partial<Record<Name, number>> {
  const numbers = Object.entries<string>(chosen).filter(([, days]) => days !== '')
  return Object.fromEntries(numbers.map(([name, days]) => [name, Number(days)])) as Partial<
    Record<Name, number>
  >
}

function valuesOf({
  name,
  offerPage,
  escalationWorkingDays,
  unclaimedWorkingDays,
}: OwnOrganisation) {
  return {
    name,
    offerTitle: offerPage?.title ?? '',
    offerText: offerPage?.text ?? '',
    escalationWorkingDays: String(escalationWorkingDays ?? ''),
    unclaimedWorkingDays: String(unclaimedWorkingDays ?? ''),
  }
}

function isEmpty(text: string): boolean {
  return text.trim() === ''
}
