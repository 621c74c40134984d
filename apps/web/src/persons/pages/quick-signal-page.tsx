import '../../i18n/late/consultations.ts'
import '../../i18n/late/matches.ts'
import '../../i18n/late/signal.ts'
import { Stack, Text } from '@mantine/core'
import { fullName } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import { useNavigate } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { existingOf, isFailure } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { StatePurpose } from '../../consultations/index.ts'
import { paths } from '../../paths.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DoneNotice } from '../../ui/done-notice.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { Page } from '../../ui/page.tsx'
import { SignalForm } from '../forms/signal-form.tsx'
import { Suspects } from '../forms/suspects.tsx'
import { useRegistration } from '../forms/use-registration.ts'
import type { Person, PersonMatch } from '../person.ts'
import type { PersonValues } from '../person-values.ts'
import { useSignalArrival } from '../signal-mutations.ts'

interface Signalled {
  personId: string
  name: string
  /** Where they stand now. */
  status: Schemas['Arrival']['status']
}

/** Puts somebody who stands at another counter on the list of arrivals, and is then ready for the next. */
export function QuickSignalPage() {
  const { t } = useTranslation()
  const [done, setDone] = useState<readonly Signalled[]>([])
  const last = done.at(-1)
  const title = t('signal.title')

  return (
    <Page
      title={title}
      documentTitle={title}
      intro={t('signal.intro')}
      width="narrow"
      aside={
        <ButtonLink {...paths.arrivals()} variant="default">
          {t('signal.list')}
        </ButtonLink>
      }
    >
      <DoneNotice doneId={last && `${done.length} ${last.personId}`}>
        {last && (
          <span>
            {wordsOf(last, t)}{' '}
            <TextLink {...paths.person(last.personId)}>{t('signal.toFile')}</TextLink>
          </span>
        )}
      </DoneNotice>
      <OneSignal key={done.length} onDone={(one) => setDone([...done, one])} />
    </Page>
  )
}

/** Somebody who came or moved already is not to be invited because of a signal: that is told. */
function wordsOf({ name, status }: Pick<Signalled, 'name' | 'status'>, t: TFunction): string {
  return status === 'toInvite'
    ? t('signal.done', { name })
    : t('signal.stands', { name, list: t(`signal.lists.${status}`) })
}

/** The form for one person; the next gets another, so that nothing of this one stays. */
function OneSignal({ onDone }: { onDone: (signalled: Signalled) => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const signal = useSignalArrival()
  // Whoever has no work with a person with a file says why first; then it is tried once more.
  const [unopened, setUnopened] = useState<{ personId: string; again: () => void }>()
  const put = (personId: string, then: (arrival: Schemas['Arrival']) => void) =>
    signal.mutate(
      { person: personId, registeredOn: belgianDay(new Date()), source: 'quickSignal' },
      {
        onSuccess: then,
        onError: (failure) => {
          if (!isFailure(failure, 'purposeRequired')) return
          signal.reset()
          setUnopened({ personId, again: () => put(personId, then) })
        },
      },
    )
  // Of whom there is a file already: when only the list failed, no second file is made.
  const [created, setCreated] = useState<Person>()
  const putNew = (person: Person) =>
    put(person.id, ({ status }) => onDone({ personId: person.id, name: fullName(person), status }))
  const { suspects, ...registration } = useRegistration({
    onCreated: (person) => {
      setCreated(person)
      putNew(person)
    },
  })
  const error = signal.error ?? registration.error
  const existing = existingOf(error)

  const same = ({ person }: PersonMatch, values: PersonValues) =>
    put(person.id, ({ status }) => {
      notifyDone(wordsOf({ name: fullName(person), status }, t))
      // What was typed, a new telephone perhaps, is taken over on the file.
      registration.carryTo(person.id, values)
      void navigate({ ...paths.person(person.id), ignoreBlocker: true })
    })

  return (
    <>
      <SignalForm
        isBusy={registration.isBusy || signal.isPending}
        error={error}
        failure={
          error && (
            <Failure error={error} takesFocus keepsTyped>
              {existing && (
                <TextLink {...paths.person(existing)}>{t('persons.form.existing')}</TextLink>
              )}
            </Failure>
          )
        }
        notice={(values) =>
          suspects.matches.length > 0 && (
            <Suspects
              {...suspects}
              sameLabel={t('signal.same')}
              isBusy={registration.isBusy || signal.isPending}
              onDifferent={(match) => registration.differs(match, values)}
              onSame={(match) => same(match, values)}
            />
          )
        }
        onSubmit={(values) => (created ? putNew(created) : registration.register(values))}
      />
      {unopened && (
        <Dialog title={t('consultations.title')} onClose={() => setUnopened(undefined)}>
          <Stack>
            <Text>{t('consultations.intro')}</Text>
            <StatePurpose
              personId={unopened.personId}
              onOpened={() => {
                setUnopened(undefined)
                unopened.again()
              }}
            />
          </Stack>
        </Dialog>
      )}
    </>
  )
}
