import type { Translation } from '../nl-be/index.ts'

export const signIn: Translation['signIn'] = {
  title: 'Sign in',
  intro: 'Sign in with the details your organisation gave you.',
  username: 'Username',
  password: 'Password',
  showPassword: 'Show or hide the password',
  submit: 'Sign in',
  withProvider: 'Sign in with your organisation',
  orLocal: 'Or sign in with an account of Onthaal itself:',
  noWay: 'No way to sign in is set up yet. Tell those who run Onthaal at your place.',
  returning: 'Signing you in…',
  again: 'Sign in again',
  organisationNamed: 'While signing in you chose: {{organisation}}.',
  againTitle: 'You are signed in again',
  againText: 'Close this tab and go on in the tab where you were working.',
  usernameMissing: 'Fill in your username.',
  passwordMissing: 'Fill in your password.',
  demoTitle: 'Demo: choose an account',
  demoIntro: 'All people in this demo are invented. Click an account to sign in.',
}

export const chooseOrganisation: Translation['chooseOrganisation'] = {
  title: 'For which organisation do you work now?',
  intro:
    'You work for more than one organisation. You only see the files of the organisation that you choose here.',
  current: 'You work for this one now',
}

export const expired: Translation['expired'] = {
  title: 'Sign in again',
  text: 'Your session has ended. What you typed is still on the page. Sign in again as {{name}} to go on.',
  withProvider: 'Sign in with your organisation (opens a new tab)',
  otherUser: 'Stop and go to the sign-in page',
  otherUserWarning: 'This is another account. Sign in as {{name}}, or stop and begin again.',
}

export const lock: Translation['lock'] = {
  title: 'Screen locked',
  text: 'Nobody sees what you were doing. What you typed is there when you come back.',
  password: 'Password of {{name}}',
  open: 'Unlock',
  wrong: 'This password is not right.',
  somebodyElse: 'Somebody else wants to sign in',
  othersTitle: 'A colleague signs in',
  signInTitle: 'Sign in',
  othersText: 'The work that is hidden now is kept until whoever began it signs in again.',
  goOnAs: 'Go on as {{name}}',
  waiting: 'Work of {{names}} is still waiting. It shows as soon as they sign in again.',
}

export const sessionEnd: Translation['sessionEnd'] = {
  idleTitle: 'Are you still there?',
  idleText:
    'You have done nothing for a while. That is why you will have to sign in again. What you typed stays on the page.',
  stay: 'Yes, go on',
  absoluteTitle: 'Sign in again soon',
  absoluteText:
    'You have been signed in for a long time. That is why you will have to sign in again as {{name}}. Do it now, or go on for a while. What you typed stays on the page.',
  later: 'Later',
  left_one: '{{count}} second left',
  left_other: '{{count}} seconds left',
}

export const sessions: Translation['sessions'] = {
  title: 'My sessions',
  intro:
    'This is where you are signed in now. Do you not know a device, or have you left it? End the session here. Somebody then has to sign in there again.',
  device: '{{browser}} on {{system}}',
  unknownDevice: 'Unknown device',
  current: 'this session',
  columns: {
    device: 'Device',
    startedAt: 'Signed in on',
    lastUsedAt: 'Last used',
    end: 'End',
  },
  end: 'End',
  endOne: 'End: {{device}}, last used on {{moment}}',
  endOthers: 'End all others',
  ended: 'The session has ended.',
  othersEnded: 'All other sessions have ended.',
}

export const home: Translation['home'] = {
  title: 'Welcome, {{name}}',
  yourRole_one: 'Your role at {{organisation}}: {{roles}}.',
  yourRole_other: 'Your roles at {{organisation}}: {{roles}}.',
  work: {
    frontDesk: 'You register people at the counter and refer them to the desk of the Agency.',
    socialWorker: 'You refer clients of the OCMW to the desk of the Agency.',
    counsellor: 'You pick up referrals and follow people until there is a result.',
    languageAdvisor: 'You pick up questions about learning Dutch and follow them to a result.',
    manager: 'You see what stays too long, and read waiting times and outcomes at Figures.',
    policyOfficer:
      'You work with figures and agreements, never with personal files. Those overviews come later. There is nothing to do here yet.',
    privacyOfficer:
      'You check who opened which file and why. That overview comes later. There is nothing to do here yet.',
    administrator:
      'You manage organisations, desks and users. Those screens come later. There is nothing to do here yet.',
  },
}
