import type { Translation } from '../nl-be/index.ts'

export const chooseOrganisation: Translation['chooseOrganisation'] = {
  title: 'For which organisation do you work now?',
  intro:
    'You work for more than one organisation. You only see the files of the organisation that you choose here.',
  none: 'You work for no organisation now. Ask an administrator of your organisation for rights.',
  current: 'You work for this one now',
  invitation: {
    roles: 'Your role would be: {{roles}}.',
    intro:
      'As long as you do not accept, nothing changes. Do you not know this organisation? Then decline. Once you work for both, no administrator alone can renew your password or your second step.',
    accept: 'Accept',
    acceptOf: 'Accept: work for {{organisation}}',
    decline: 'Decline',
    declineOf: 'Decline: do not work for {{organisation}}',
    accepted: 'You can work for {{organisation}} too now.',
    declined: 'You declined. You do not work for {{organisation}}.',
  },
}
