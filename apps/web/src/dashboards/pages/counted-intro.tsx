import '../../i18n/late/counted.ts'
import '../../i18n/late/figure-filters.ts'
import '../../i18n/late/figures.ts'
import { belgianDay } from '@onthaal/shared/time'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { useSession } from '../../identity/index.ts'
import { desksQuery } from '../../reference-data/index.ts'
import { type ListSearch, referralListQuery, selectionIn } from '../../referrals/index.ts'
import { TextLink } from '../../shell/index.ts'
import { type CountedList, countedIn } from '../counted-list.ts'
import { countedSentences, type KnownNames } from '../counted-words.ts'
import { figuresQuery } from '../figures-queries.ts'
import { openedFigureIn, wayBack } from '../opened-figure.ts'

interface CountedIntroProps {
  search: ListSearch
  /** What the page says of a list that no number was opened into. */
  usual: string
}

/** Says above a list of referrals which number of the figures counts it, and leads back to where that stood. */
export function CountedIntro({ search, usual }: CountedIntroProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { organisation } = useSession()
  const opened = openedFigureIn(search.figure)
  const counted = opened && countedIn(search, opened.measure)
  const names = useNames(search, counted)
  if (opened === undefined) return usual
  if (names === undefined) return null
  const now = new Date()
  const reader = { language, isReceiver: organisation.kind === 'agency', now }
  const { measure, place } = opened
  return (
    <>
      {counted === undefined
        ? t('counted.other', { measure: t(`figures.measure.${measure}`) })
        : countedSentences(measure, counted, search, names, t, reader).join(' ')}{' '}
      <TextLink {...wayBack(place, belgianDay(now))}>
        {t(place.page === 'agreement' ? 'counted.backToAgreement' : 'figures.list.back')}
      </TextLink>
    </>
  )
}

/** @returns what is known of those whom an address names by their id; nothing as long as that is on its way */
function useNames(search: ListSearch, counted: CountedList | undefined): KnownNames | undefined {
  const { organisation } = useSession()
  const { desk, sender, municipality, owner } = search
  const isCounted = counted !== undefined
  const isReceiver = organisation.kind === 'agency'
  const asksSenders = isCounted && isReceiver && (sender ?? municipality) !== undefined
  const asked = [
    useQuery({ ...desksQuery, enabled: isCounted && desk !== undefined }),
    useQuery({ ...figuresQuery({}, ['waitingForPickUp']), enabled: asksSenders }),
    useQuery({
      ...referralListQuery('all', selectionIn(search)),
      enabled: isCounted && owner !== undefined,
    }),
  ] as const
  const [desks, figures, referrals] = asked
  if (asked.some(({ isLoading }) => isLoading)) return undefined
  const organisations = [organisation, ...(figures.data?.senders ?? [])]
  const nameOf = (wanted: string | undefined) => organisations.find(({ id }) => id === wanted)?.name
  const owned = referrals.data?.items.find((one) => one.owner?.id === owner)
  return {
    desk: desks.data?.find(({ id }) => id === desk)?.name,
    sender: nameOf(sender),
    municipality: nameOf(municipality),
    worker: owned?.owner?.displayName,
  }
}
