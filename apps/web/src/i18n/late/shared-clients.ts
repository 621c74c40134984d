import { addWords } from '../i18n.ts'
import { sharedClients } from '../nl-be/shared-clients.ts'

addWords({ sharedClients })
