import { type Ref, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Section } from '../../ui/section.tsx'
import { LeftOut } from '../components/left-out.tsx'
import { PreviewTable } from '../components/preview-table.tsx'
import type { Distribution, DistributionPreview } from '../distribution.ts'
import { ConfirmDistribution } from './confirm-distribution.tsx'

interface PreviewSectionProps {
  preview: DistributionPreview
  onDone: (made: Distribution) => void
  onBack: () => void
}

/** What would happen, and the last word on it. */
export function PreviewSection({ preview, onDone, onBack }: PreviewSectionProps) {
  const { t } = useTranslation()
  const start: Ref<HTMLParagraphElement> = useRef(null)
  // It came because somebody asked for it, below what they pressed.
  useEffect(() => start.current?.focus(), [])
  const { lines, colleagues, toQueue, stays, leftOut, hasMore } = preview

  return (
    <Section title={t('distributions.preview.title')}>
      <p ref={start} tabIndex={-1}>
        {lines.length === 0
          ? t('distributions.preview.nothing')
          : t('distributions.preview.count', { count: lines.length })}
        {toQueue > 0 && ` ${t('distributions.preview.toQueue', { count: toQueue })}`}
        {stays > 0 && ` ${t('distributions.preview.stays', { count: stays })}`}
        {hasMore && ` ${t('distributions.preview.hasMore')}`}
      </p>
      {colleagues.length > 0 && <PreviewTable colleagues={colleagues} />}
      <LeftOut
        title={t('distributions.leftOut', { count: leftOut.length })}
        items={leftOut}
        words={(obstacle) => t(`distributions.obstacle.${obstacle}`)}
        link={({ id, reference }) => <TextLink {...paths.referral(id)}>{reference}</TextLink>}
      />
      {lines.length > 0 && (
        <ConfirmDistribution preview={preview} onDone={onDone} onBack={onBack} />
      )}
    </Section>
  )
}
