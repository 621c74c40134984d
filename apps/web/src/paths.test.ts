import { expect, test } from 'vitest'
import { paths } from './paths.ts'

/** What stands in the address bar, as the router writes it. */
function addressOf(link: { to: string; params?: Record<string, string>; search?: object }): string {
  const path = link.to.replace(/\$(\w+)/g, (_, name) => link.params?.[name] ?? `$${name}`)
  const search = new URLSearchParams(Object.entries(link.search ?? {}))
  return search.size > 0 ? `${path}?${search}` : path
}

test('every page has its address', () => {
  const addresses = {
    start: addressOf(paths.start()),
    signIn: addressOf(paths.signIn()),
    signInAndGoOn: addressOf(paths.signIn('/verzonden')),
    signedInAgain: addressOf(paths.signedInAgain()),
    chooseOrganisation: addressOf(paths.chooseOrganisation('/verzonden')),
    persons: addressOf(paths.persons()),
    newPerson: addressOf(paths.newPerson()),
    person: addressOf(paths.person('p1')),
    editPerson: addressOf(paths.editPerson('p1')),
    refer: addressOf(paths.refer('p1')),
    startTalk: addressOf(paths.startTalk('p1')),
    talks: addressOf(paths.talks({ toon: 'afgesloten' })),
    talk: addressOf(paths.talk('t1')),
    reviewTalk: addressOf(paths.reviewTalk('t1', { afloop: 'informedNoReferral' })),
    talkDone: addressOf(paths.talkDone('t1')),
    queue: addressOf(paths.queue({ type: 'dutchLanguage' })),
    caseload: addressOf(paths.caseload({ status: 'accepted' })),
    sent: addressOf(paths.sent({ list: 'toAcknowledge' })),
    closed: addressOf(paths.closed({ closedFrom: '2026-01-01' })),
    all: addressOf(paths.all({ overdue: true })),
    today: addressOf(paths.today()),
    users: addressOf(paths.users()),
    newUser: addressOf(paths.newUser()),
    user: addressOf(paths.user('u1')),
    accessReview: addressOf(paths.accessReview()),
    rightsChanges: addressOf(paths.rightsChanges()),
    setPassword: addressOf(paths.setPassword()),
    protocols: addressOf(paths.protocols()),
    newProtocol: addressOf(paths.newProtocol()),
    protocol: addressOf(paths.protocol('o1')),
    waiting: addressOf(paths.waiting()),
    drafts: addressOf(paths.drafts()),
    draft: addressOf(paths.draft('r1')),
    review: addressOf(paths.review('r1')),
    referral: addressOf(paths.referral('r1')),
    confirmation: addressOf(paths.confirmation('r1')),
  }
  expect(addresses).toMatchInlineSnapshot(`
    {
      "accessReview": "/toegangscontrole",
      "all": "/alle-doorverwijzingen?overdue=true",
      "caseload": "/mijn-dossiers?status=accepted",
      "chooseOrganisation": "/organisatie?naar=%2Fverzonden",
      "closed": "/afgesloten?closedFrom=2026-01-01",
      "confirmation": "/doorverwijzingen/r1/verzonden",
      "draft": "/concepten/r1",
      "drafts": "/concepten",
      "editPerson": "/personen/p1/aanpassen",
      "newPerson": "/personen/nieuw",
      "newProtocol": "/protocollen/nieuw",
      "newUser": "/gebruikers/nieuw",
      "person": "/personen/p1",
      "persons": "/personen",
      "protocol": "/protocollen/o1",
      "protocols": "/protocollen",
      "queue": "/nieuw?type=dutchLanguage",
      "refer": "/personen/p1/doorverwijzen",
      "referral": "/doorverwijzingen/r1",
      "review": "/concepten/r1/nakijken",
      "reviewTalk": "/gesprekken/t1/nakijken?afloop=informedNoReferral",
      "rightsChanges": "/wijzigingen-van-rechten",
      "sent": "/verzonden?list=toAcknowledge",
      "setPassword": "/wachtwoord-instellen",
      "signIn": "/inloggen",
      "signInAndGoOn": "/inloggen?naar=%2Fverzonden",
      "signedInAgain": "/inloggen/klaar",
      "start": "/",
      "startTalk": "/personen/p1/onthaalgesprek",
      "talk": "/gesprekken/t1",
      "talkDone": "/gesprekken/t1/afgerond",
      "talks": "/gesprekken?toon=afgesloten",
      "today": "/vandaag",
      "user": "/gebruikers/u1",
      "users": "/gebruikers",
      "waiting": "/wacht-op-protocol",
    }
  `)
})
