import { addWords } from '../i18n.ts'
import { chooseOrganisation } from '../nl-be/choose-organisation.ts'

addWords({ chooseOrganisation })
