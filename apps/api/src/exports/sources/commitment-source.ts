import type { AgreementCommitment } from '@onthaal/shared/agreements/schemas'
import type { ExportedOfAgreement } from '@onthaal/shared/exports/schemas'
import { commitmentViews } from '../../agreements/index.ts'
import type { ExportReadRepositories } from '../export-use-cases.ts'
import { agreementWords, indicatorWords } from '../words/register-words.ts'
import { instantCell } from './cells.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import { knownAgreement } from './known-agreement.ts'
import type { ListSource } from './list-source.ts'
import { shortRegister } from './register.ts'

const { fields } = agreementWords
const columns: readonly Column<AgreementCommitment>[] = [
  ['Paragraaf', 14, ({ paragraph }) => paragraph],
  [fields.commitment, 60, ({ code }) => agreementWords.commitment[code]],
  [fields.party, 26, ({ party }) => agreementWords.party[party]],
  [fields.responsible, 30, ({ responsible }) => responsible],
  [fields.state, 18, ({ state }) => agreementWords.commitmentState[state]],
  [
    fields.indicator,
    40,
    ({ indicator }) => (indicator ? indicatorWords[indicator] : agreementWords.noIndicator),
  ],
  [fields.evidence, 60, ({ evidence }) => evidence],
  [fields.evidenceLink, 40, ({ evidenceLink }) => evidenceLink],
  ['Aangepast op', 18, ({ changedAt }) => instantCell(changedAt)],
  ['Aangepast door', 24, ({ changedBy }) => changedBy],
]

/** Each paragraph of one agreement, in its order, as it stands. Figures have a file of their own. */
export function commitmentSource({ agreement }: ExportedOfAgreement): ListSource {
  return shortRegister({
    title: 'Wat afgesproken is',
    definition: 'Elke paragraaf van de overeenkomst: wie ze nakomt en waaruit dat blijkt.',
    named: [agreement],
    filters: (names) => [['Overeenkomst', names(agreement)]],
    columns: headingsOf(columns),
    rows: async (repositories) =>
      (await commitmentsOf(repositories, agreement)).map((one) => cellsOf(columns, one)),
  })
}

/**
 * @returns what stands under an agreement; nothing under an addendum, which has no paragraphs of its own
 * @throws InvalidInputError when the actor's organisation is no party to it
 */
async function commitmentsOf(
  repositories: ExportReadRepositories,
  id: string,
): Promise<AgreementCommitment[]> {
  const record = await knownAgreement(repositories, id, 'commitments')
  return record.agreement.amends === null ? commitmentViews(record) : []
}
