import type { Relation } from './relation-things.ts'

/**
 * What each of them gets: `+` comes to the thing, `0` hears that there is none, `x` may not do it whatever it
 * is, `?` has to say first why, for want of work with the person. In the order of the roles: clerk, social
 * worker, counsellor, language advisor, the two managers, and the three who never reach a person.
 */
type Answers = Readonly<Record<Relation, string>>

// biome-ignore format: a table is read by its columns
export const patterns = {
  //          of the city     sent by it      of both, sent by the OCMW  of the OCMW alone  elsewhere
  readPerson:  { own: '+0xx+0xxx', shared: '+0xx+0xxx', ofBoth: '++xx+0xxx', ocmwOnly: '0+xx00xxx', elsewhere: '00xx00xxx' },
  openFile:    { own: '+0xx+0xxx', shared: '+0xx+0xxx', ofBoth: '++xx?0xxx', ocmwOnly: '0+xx00xxx', elsewhere: '00xx00xxx' },
  exportFile:  { own: 'xxxx+0xxx', shared: 'xxxx+0xxx', ofBoth: 'xxxx?0xxx', ocmwOnly: 'xxxx00xxx', elsewhere: 'xxxx00xxx' },
  // What came in is exported by whoever received it.
  exportReceived: { own: 'xxxx00xxx', shared: 'xxxx0+xxx', ofBoth: 'xxxx0+xxx', ocmwOnly: 'xxxx00xxx', elsewhere: 'xxxx0+xxx' },
  writePerson: { own: '+0xxxxxxx', shared: '+0xxxxxxx', ofBoth: '++xxxxxxx', ocmwOnly: '0+xxxxxxx', elsewhere: '00xxxxxxx' },
  // What is within a file is of one organisation, also where both have one.
  within:      { own: '+0xxxxxxx', shared: '+0xxxxxxx', ofBoth: '0+xxxxxxx', ocmwOnly: '0+xxxxxxx', elsewhere: '00xxxxxxx' },
  talk:        { own: '+0xxxxxxx', shared: '+0xxxxxxx', ofBoth: '0+xxxxxxx', ocmwOnly: '0+xxxxxxx', elsewhere: '00xxxxxxx' },
  // A draft is not there for the desk; nor is what another desk got, but for the manager of both.
  readReferral:{ own: '+000+0xxx', shared: '+0++++xxx', ofBoth: '0+++0+xxx', ocmwOnly: '0+0000xxx', elsewhere: '00000+xxx' },
  // What two sides share: no draft, and nothing of another organisation.
  share:       { own: '000000xxx', shared: '+0++++xxx', ofBoth: '0+++0+xxx', ocmwOnly: '000000xxx', elsewhere: '00000+xxx' },
  together:    { own: '0000xxxxx', shared: '+0++xxxxx', ofBoth: '0+++xxxxx', ocmwOnly: '0000xxxxx', elsewhere: '0000xxxxx' },
  // Somebody of the desk, whom nobody else can choose.
  ofTheDesk:   { own: '0000xxxxx', shared: '00++xxxxx', ofBoth: '00++xxxxx', ocmwOnly: '0000xxxxx', elsewhere: '0000xxxxx' },
  send:        { own: '+0xxxxxxx', shared: '+0xxxxxxx', ofBoth: '0+xxxxxxx', ocmwOnly: '0+xxxxxxx', elsewhere: '00xxxxxxx' },
  follow:      { own: 'xx00xxxxx', shared: 'xx++xxxxx', ofBoth: 'xx++xxxxx', ocmwOnly: 'xx00xxxxx', elsewhere: 'xx00xxxxx' },
  // What an OCMW sent has a project, and nothing else has: no municipality is to know that there are any.
  project:     { own: 'x0xxxxxxx', shared: 'x0xxxxxxx', ofBoth: 'x+xxxxxxx', ocmwOnly: 'x+xxxxxxx', elsewhere: 'x0xxxxxxx' },
  evaluations: { own: 'x000x0xxx', shared: 'x000x0xxx', ofBoth: 'x+++x+xxx', ocmwOnly: 'x+00x0xxx', elsewhere: 'x000x0xxx' },
  feedback:    { own: 'xx00xxxxx', shared: 'xx00xxxxx', ofBoth: 'xx++xxxxx', ocmwOnly: 'xx00xxxxx', elsewhere: 'xx00xxxxx' },
  // No desk there receives anything yet: whoever follows it is told so.
  referOn:     { own: 'xx00xxxxx', shared: 'xx0+xxxxx', ofBoth: 'xx0+xxxxx', ocmwOnly: 'xx00xxxxx', elsewhere: 'xx00xxxxx' },
  // What followed out of a referral, which whoever sent it does not hear.
  ofAgency:    { own: '000000xxx', shared: '00++0+xxx', ofBoth: '00++0+xxx', ocmwOnly: '000000xxx', elsewhere: '00000+xxx' },
  // Nobody in these tests is known from another municipality.
  noClient:    { own: 'xx00xxxxx', shared: 'xx00xxxxx', ofBoth: 'xx00xxxxx', ocmwOnly: 'xx00xxxxx', elsewhere: 'xx00xxxxx' },
  appoint:     { own: '+000xxxxx', shared: '+0++xxxxx', ofBoth: '0+++xxxxx', ocmwOnly: '0+00xxxxx', elsewhere: '0000xxxxx' },
  withdraw:    { own: '+000+0xxx', shared: '+0++++xxx', ofBoth: '0+++0+xxx', ocmwOnly: '0+0000xxx', elsewhere: '00000+xxx' },
  // A privacy officer of the municipality, who opens no file.
  measure:     { own: 'xxxxxxx+x', shared: 'xxxxxxx+x', ofBoth: 'xxxxxxx0x', ocmwOnly: 'xxxxxxx0x', elsewhere: 'xxxxxxx0x' },
  keep:        { own: 'xxxxxxx+x', shared: 'xxxxxxx+x', ofBoth: 'xxxxxxx+x', ocmwOnly: 'xxxxxxx0x', elsewhere: 'xxxxxxx0x' },
  distribute:  { own: 'xx00+0xxx', shared: 'xx++++xxx', ofBoth: 'xx++0+xxx', ocmwOnly: 'xx0000xxx', elsewhere: 'xx000+xxx' },
  manage:      { own: 'xxxx+0xxx', shared: 'xxxx++xxx', ofBoth: 'xxxx0+xxx', ocmwOnly: 'xxxx00xxx', elsewhere: 'xxxx0+xxx' },
  handOut:     { own: 'xxxxx0xxx', shared: 'xxxxx+xxx', ofBoth: 'xxxxx+xxx', ocmwOnly: 'xxxxx0xxx', elsewhere: 'xxxxx+xxx' },
} as const satisfies Record<string, Answers>

/** Of operations about no thing in particular, who may ask at all: what they tell is tested further below. */
export const questions = {
  everybody: '+++++++++',
  notThere: '000000000',
  desk: '++xxxxxxx',
  welcome: '++xx+xxxx',
  referrals: '++++++xxx',
  booking: '++++xxxxx',
  atDesk: 'xx++x+xxx',
  followers: 'xx++xxxxx',
  evaluationSeekers: 'x+++x+xxx',
  slotNotThere: 'xx00x0xxx',
  chainNotThere: '000000xxx',
  managers: 'xxxx++xxx',
  readersOfFigures: 'xxxxxx+xx',
  reportNotThere: 'xxxx00xxx',
  deskManagers: 'xxxxx+xxx',
  distributionNotThere: 'xxxxx0xxx',
  overseers: 'xxxx++x+x',
  exporters: '+++++++++',
  exportNotThere: '000000000',
  serviceNotThere: '000000xxx',
  // Asked for a hop that is not there.
  hopNotThere: 'xx00xxxxx',
  directoryKeepers: '+xxx+xxxx',
  directoryNotThere: '0xxx0xxxx',
  protocols: 'xxxx+++++',
  keepers: 'xxxxxxx++',
  agreementKeepers: 'xxxxxx+x+',
  administrators: 'xxxxxxxx+',
  // None of them works at the agency.
  agencyAdministrators: 'xxxxxxxxx',
  // The user has no second step, and what is to be handed over is not there.
  nothingToRemove: 'xxxxxxxx0',
  privacy: 'xxxxxxx+x',
} as const
