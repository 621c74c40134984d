import { paths } from '../../paths.ts'
import { PersonName } from '../../persons/index.ts'
import { TextLink } from '../../shell/index.ts'
import type { BoardItem } from '../board-words.ts'

interface ChildLinkProps {
  item: BoardItem
  /** Whether the reader's organisation keeps the file. */
  isOwn: boolean
}

/** To the own file, or to the referral through which the agency follows the child. */
export function ChildLink({ item, isOwn }: ChildLinkProps) {
  const { person, heldBy } = item
  const name = <PersonName person={person} asList />
  if (isOwn) return <TextLink {...paths.person(person.id)}>{name}</TextLink>
  return heldBy.referral ? <TextLink {...paths.referral(heldBy.referral)}>{name}</TextLink> : name
}
