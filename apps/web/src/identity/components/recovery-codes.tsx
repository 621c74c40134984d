import { Button, Code, CopyButton, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/section.tsx'

interface RecoveryCodesProps {
  codes: readonly string[]
  onKept: () => void
}

/** Codes that are shown this once. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const { t } = useTranslation()
  return (
    <Section title={t('secondFactor.newCodes')}>
      <Text>{t('secondFactor.newCodesText')}</Text>
      <ul style={{ margin: 0, paddingInlineStart: '1.1rem' }}>
        {codes.map((code) => (
          <li key={code}>
            <Code fz="md">{code}</Code>
          </li>
        ))}
      </ul>
      <Stack align="start">
        <CopyButton value={codes.join('\n')} timeout={4000}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              <span role="status">{copied ? t('common.copied') : t('common.copy')}</span>
            </Button>
          )}
        </CopyButton>
        <Button onClick={onKept}>{t('secondFactor.kept')}</Button>
      </Stack>
    </Section>
  )
}
