export const signal = {
  title: 'Quick signal',
  intro:
    'Put somebody who is at your counter on the list of arrivals. A name is enough. Alt + Shift + S leads here from every page.',
  list: 'To the arrivals',
  save: 'Put on the list',
  done: '{{name}} is on the list of arrivals.',
  stands: '{{name}} was on the list of arrivals already, in “{{list}}”.',
  lists: {
    toInvite: 'To invite',
    invited: 'Invited',
    planned: 'Planned',
    noResponse: 'No response',
    came: 'Came',
    moved: 'Moved',
  },
  toFile: 'Open file',
  same: 'This is the same person: put on the list',
}
