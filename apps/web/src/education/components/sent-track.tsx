import '../../i18n/late/school-track.ts'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/section.tsx'
import { TrackSummary, type TrackSummaryProps } from './track-summary.tsx'

/** On a referral for school that was sent: what went along, in short. */
export function SentTrack(props: TrackSummaryProps) {
  const { t } = useTranslation()
  return (
    <Section title={t(`schoolTrack.title.${props.track}`)}>
      <TrackSummary {...props} />
    </Section>
  )
}
