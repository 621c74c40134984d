import { fullName, listName, type PersonName as Names } from '@onthaal/shared/persons'

interface PersonNameProps {
  person: Names
  /** Family name first, as in lists. */
  asList?: boolean
}

/** A name keeps its own direction, whatever script it is written in. */
export function PersonName({ person, asList = false }: PersonNameProps) {
  return <bdi>{asList ? listName(person) : fullName(person)}</bdi>
}
