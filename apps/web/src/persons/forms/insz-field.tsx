import { Text, TextInput } from '@mantine/core'
import { isMaskedInsz, parseInsz } from '@onthaal/shared/persons'
import { useTranslation } from 'react-i18next'
import { OptionalLabel } from '../../ui/optional-label.tsx'

interface InszFieldProps {
  id: string
  value: string
  error?: string | undefined
  allowTest: boolean
  onChange: (value: string) => void
}

/** Says at once whether a whole number is right; a number that is still being typed is left alone. */
export function InszField({ id, value, error, allowTest, onChange }: InszFieldProps) {
  const { t } = useTranslation()
  const parsed = parseInsz(value, { allowTest })
  const isMasked = isMaskedInsz(value)
  const isWhole = value.replace(/\D/g, '').length >= 11
  const fault = isWhole && !parsed.ok ? t(`vocabulary.inszFault.${parsed.reason}`) : undefined
  const praise = parsed.ok
    ? t(parsed.kind === 'test' ? 'persons.form.inszIsTest' : 'persons.form.inszValid')
    : ''

  return (
    <div>
      <TextInput
        id={id}
        label={<OptionalLabel>{t('persons.fields.insz')}</OptionalLabel>}
        description={t(isMasked ? 'persons.form.inszMaskedHint' : 'persons.form.inszHint')}
        error={error ?? fault}
        value={value}
        // Typing then replaces what is hidden, instead of standing in the middle of it.
        onFocus={(event) => isMasked && event.currentTarget.select()}
        onChange={(event) => onChange(event.currentTarget.value)}
        autoComplete="off"
        inputMode="numeric"
      />
      <Text role="status" size="sm" mt={praise ? 6 : 0} c="var(--oh-success-ink)">
        {praise}
      </Text>
    </div>
  )
}
