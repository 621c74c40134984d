import { Button, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { dataCategories } from '@onthaal/shared/protocols'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { Failure } from '../../api/failure.tsx'
import { controlOf } from '../../form/index.ts'
import { paths } from '../../paths.ts'
import { ButtonLink, useUnsavedWarning } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { CheckboxChoices } from '../../ui/choices.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { type TermsValues, useTermsForm } from './use-terms-form.ts'

interface TermsFormProps {
  initialValues: TermsValues
  /** Whom it can be with; left out where the parties are settled. */
  organisations?: readonly Schemas['OrganisationSummary'][]
  isBusy: boolean
  isDone: boolean
  error: unknown
  onSubmit: (body: Schemas['NewProtocol']) => void
}

/** A protocol to write down or to correct. */
export function TermsForm(props: TermsFormProps) {
  const { organisations, isBusy, isDone, error } = props
  const { t } = useTranslation()
  const { form, fieldId, errors, attempt, failure, onSubmit } = useTermsForm({
    initialValues: props.initialValues,
    error,
    onValid: props.onSubmit,
  })
  const unsavedWarning = useUnsavedWarning({ isUnsaved: form.isDirty() && !isDone })

  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap="lg">
        <ErrorSummary errors={errors} attempt={attempt} />
        {organisations &&
          (['sender', 'receiver'] as const).map((party) => (
            <NativeSelect
              key={party}
              id={fieldId(party)}
              label={t(`protocols.fields.${party}`)}
              {...form.getInputProps(party)}
            >
              <option value="">{t('common.choose')}</option>
              {organisations.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </NativeSelect>
          ))}
        <TextInput
          id={fieldId('reference')}
          label={t('protocols.fields.reference')}
          description={t('protocols.form.referenceHint')}
          maxLength={200}
          autoComplete="off"
          {...form.getInputProps('reference')}
        />
        <Textarea
          id={fieldId('legalBasis')}
          label={t('protocols.fields.legalBasis')}
          description={t('protocols.form.legalBasisHint')}
          maxLength={2000}
          autosize
          minRows={2}
          {...form.getInputProps('legalBasis')}
        />
        <CheckboxChoices
          id={fieldId('categories')}
          label={t('protocols.fields.categories')}
          description={t('protocols.form.categoriesHint')}
          choices={dataCategories.map((value) => ({
            value,
            label: t(`protocols.dataCategory.${value}`),
          }))}
          {...controlOf(form, 'categories')}
        />
        {(['validFrom', 'validTo'] as const).map((day) => (
          <TextInput
            key={day}
            id={fieldId(day)}
            label={t(`protocols.fields.${day}`)}
            description={t('protocols.form.dayHint')}
            autoComplete="off"
            inputMode="numeric"
            {...form.getInputProps(day)}
          />
        ))}
        {failure !== null && <Failure error={failure} takesFocus keepsTyped />}
        <Actions>
          <Button type="submit" loading={isBusy}>
            {t('protocols.form.save')}
          </Button>
          <ButtonLink {...paths.protocols()} variant="default">
            {t('common.cancel')}
          </ButtonLink>
        </Actions>
      </Stack>
      {unsavedWarning}
    </form>
  )
}
