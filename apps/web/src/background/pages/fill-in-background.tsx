import '../../i18n/late/background.ts'
import { Button } from '@mantine/core'
import { fullName } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Person } from '../../persons/index.ts'
import { backgroundQuery } from '../background-queries.ts'
import { EditBackground } from '../forms/edit-background.tsx'

/** Where a part of the background of a child is shown: a button that opens the questions in place. */
export function FillInBackground({ person, label }: { person: Person; label: string }) {
  const background = useQuery(backgroundQuery(person.id))
  const [isEditing, setIsEditing] = useState(false)
  if (!background.data) return null
  return (
    <>
      <Button variant="default" onClick={() => setIsEditing(true)}>
        {label}
      </Button>
      {isEditing && (
        <EditBackground
          personId={person.id}
          name={fullName(person)}
          // Of a child nobody asks who looks after its children.
          person={{ birthDate: person.birthDate, hasChild: false }}
          background={background.data}
          onClose={() => setIsEditing(false)}
        />
      )}
    </>
  )
}
