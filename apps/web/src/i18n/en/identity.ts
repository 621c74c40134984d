import type { Translation } from '../nl-be/index.ts'

export const signIn: Translation['signIn'] = {
  code: 'Code',
  codeMissing: 'Fill in the code.',
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
  codeRefusedText:
    'Check the code. Each code works only once: wait for the next one otherwise. Check your password too.',
  demoTitle: 'Demo: choose an account',
  demoIntro: 'All people in this demo are invented. Click an account to sign in.',
}

export const invitations: Translation['invitations'] = {
  label: 'A question of another organisation',
  title: '{{organisation}} asks whether you want to work there too',
  toAnswer: 'Read the question and answer',
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

export const secondFactor: Translation['secondFactor'] = {
  title: 'Second step at signing in',
  codeHint: 'Six digits from the app, or a recovery code.',
}

export const secondStep: Translation['secondStep'] = {
  intro:
    'After your password Onthaal then asks for a code from your telephone. Whoever knows your password does not get in.',
  elsewhere: 'You sign in with your organisation. A second step is set up there.',
  needsApp:
    'You need an app that makes codes, such as the password app of your telephone. First give your password again.',
  start: 'Go on',
  scan: 'Scan this code with the app.',
  qr: 'QR code for the app',
  typeOver: 'Can you not scan? Then type this key over into the app:',
  firstCode: 'Code from the app',
  firstCodeHint: 'Type the six digits that the app shows now.',
  confirm: 'Switch the second step on',
  isOn: 'The second step is on.',
  isOff: 'The second step is off.',
  recovery: 'Recovery codes',
  codesLeft_one:
    'You have {{count}} recovery code left. You sign in with it when you have no telephone at hand.',
  codesLeft_other:
    'You have {{count}} recovery codes left. You sign in with them when you have no telephone at hand.',
  newRecovery: 'Make new recovery codes',
  codesMade: 'You have new recovery codes. The old ones work no more.',
  newCodes: 'Your recovery codes',
  newCodesText:
    'Keep these codes in a safe place, not with your password. You sign in with them when you have no telephone at hand. Each code works once. They cannot be seen later.',
  kept: 'I have kept the codes',
  switchOff: 'Switch the second step off',
  switchOffText: 'After that your password is enough to sign in.',
  codeWrong: 'This code is not right, or was used already. Wait for the next one.',
}
