import '../../i18n/late/administration.ts'
import '../../i18n/late/programs.ts'
import '../../i18n/late/protocols.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { workplacesQuery } from '../../administration/index.ts'
import { Failure } from '../../api/failure.tsx'
import { formatDay, formatMoment } from '../../i18n/formats.ts'
import { paths, routePaths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { ProgramState } from '../components/program-state.tsx'
import { EndProgram } from '../forms/end-program.tsx'
import { ProgramSecret } from '../forms/program-secret.tsx'
import type { Program } from '../program.ts'
import { programQuery } from '../program-queries.ts'

const route = getRouteApi(`/signedIn${routePaths.program}`)

/** A program: what it may do and until when, its secret, and its end. */
export function ProgramPage() {
  const { t } = useTranslation()
  const { programId } = route.useParams()
  const program = useQuery(programQuery(programId))
  const title = program.data?.name ?? t('programs.program')

  return (
    <Page title={title} documentTitle={t('programs.program')} width="narrow">
      <LoadState
        data={program.data}
        hasFailed={program.isError}
        failure={<Failure error={program.error} onRetry={() => void program.refetch()} />}
      >
        {(found) => <Found program={found} />}
      </LoadState>
      <TextLink {...paths.programs()}>{t('programs.toAll')}</TextLink>
    </Page>
  )
}

function Found({ program }: { program: Program }) {
  const { t } = useTranslation()
  const workplaces = useQuery(workplacesQuery)
  const isOver = program.endedAt !== undefined || program.warning === 'expired'
  const desks = workplaces.data?.desks.filter(({ id }) => program.desks.includes(id)) ?? []

  return (
    <>
      <Section title={t('programs.rights')}>
        <FactList
          facts={[
            { label: t('programs.fields.state'), value: <ProgramState program={program} /> },
            { label: t('programs.fields.role'), value: t(`vocabulary.role.${program.role}`) },
            {
              label: t('administration.fields.education'),
              value: t(program.education ? 'common.yes' : 'common.no'),
            },
            ...(desks.length === 0
              ? []
              : [
                  {
                    label: t('administration.fields.desks'),
                    value: desks.map(({ name }) => name).join(', '),
                  },
                ]),
            { label: t('programs.fields.contact'), value: program.contact },
            ...(program.registeredBy
              ? [
                  {
                    label: t('programs.fields.registeredBy'),
                    value: program.registeredBy.displayName,
                  },
                ]
              : []),
            { label: t('programs.fields.validUntil'), value: formatDay(program.validUntil) },
            {
              label: t('programs.fields.lastUsedOn'),
              value: program.lastUsedOn ? formatDay(program.lastUsedOn) : t('administration.never'),
            },
            ...(program.endedAt
              ? [{ label: t('programs.fields.endedAt'), value: formatMoment(program.endedAt) }]
              : []),
          ]}
        />
      </Section>
      {!isOver && (
        <Section title={t('programs.secret.title')}>
          <ProgramSecret program={program} />
        </Section>
      )}
      {program.endedAt === undefined && (
        <Section title={t('programs.end.section')}>
          <EndProgram program={program} />
        </Section>
      )}
    </>
  )
}
