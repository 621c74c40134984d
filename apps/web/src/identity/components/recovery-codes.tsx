import { Button, Code, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CopyKey } from '../../ui/copy-key.tsx'
import { Section } from '../../ui/section.tsx'

interface RecoveryCodesProps {
  codes: readonly string[]
  onKept: () => void
}

/** Codes that are shown this once. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const { t } = useTranslation()
  return (
    <Section title={t('secondStep.newCodes')}>
      <Text>{t('secondStep.newCodesText')}</Text>
      <ul style={{ margin: 0, paddingInlineStart: '1.1rem' }}>
        {codes.map((code) => (
          <li key={code}>
            <Code fz="md">{code}</Code>
          </li>
        ))}
      </ul>
      <Stack align="start">
        <CopyKey value={codes.join('\n')} label={t('common.copy')} />
        <Button onClick={onKept}>{t('secondStep.kept')}</Button>
      </Stack>
    </Section>
  )
}
