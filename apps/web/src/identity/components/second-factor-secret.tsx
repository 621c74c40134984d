import { Text } from '@mantine/core'
import { QRCodeSVG } from 'qrcode.react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import styles from './second-factor-secret.module.css'

/** A secret for an app: as a QR code, drawn here, and to type over. */
export function SecondFactorSecret({ secret, uri }: Schemas['SecondFactorSecret']) {
  const { t } = useTranslation()
  return (
    <>
      <Text>{t('secondStep.scan')}</Text>
      <QRCodeSVG
        className={styles.code}
        value={uri}
        size={200}
        marginSize={4}
        title={t('secondStep.qr')}
      />
      <Text>{t('secondStep.typeOver')}</Text>
      <strong className={styles.secret}>{secret.replace(/.{4}(?=.)/g, '$& ')}</strong>
    </>
  )
}
