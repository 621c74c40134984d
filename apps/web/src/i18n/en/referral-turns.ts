import type { Translation } from '../nl-be/index.ts'

export const referralTurns: Pick<
  Translation['referrals'],
  | 'turns'
  | 'turnFault'
  | 'readBy'
  | 'futureDayHint'
  | 'clientNumberHint'
  | 'noColleague'
  | 'noOtherDesk'
  | 'you'
  | 'question'
  | 'undo'
  | 'resumed'
  | 'dueAfterPause'
> = {
  turns: {
    askInfo: {
      title: 'Ask a question',
      text: '{{sender}} gets the question. Until it is answered, the term for picking up stands still.',
      question: 'Your question',
      answerBy: 'Answer on this day at the latest',
      submit: 'Ask',
      done: '{{sender}} gets your question.',
    },
    answer: {
      title: 'Answer the question',
      text: 'After that the desk of the Agency can pick up the referral.',
      answer: 'Your answer',
      submit: 'Send the answer',
      done: 'Your answer is sent.',
    },
    assign: {
      title: 'Assign to a colleague',
      text: 'The referral will stand in the list My cases of that colleague.',
      owner: 'Who follows this?',
      submit: 'Assign',
      done: 'The referral is assigned.',
    },
    reassign: {
      title: 'Give to a colleague',
      text: 'The colleague goes on with the case. {{sender}} sees who that is.',
      owner: 'Who takes it over?',
      reason: 'Why?',
      submit: 'Hand over',
      done: 'Your colleague goes on with the case.',
    },
    reopen: {
      title: 'Reopen the case',
      text: 'The follow-up goes on. {{sender}} sees that the case is open again.',
      owner: 'Who follows this?',
      reason: 'Why do you reopen it?',
      submit: 'Reopen',
      done: 'The case is open again.',
    },
    release: {
      title: 'Release the case',
      text: 'The referral goes back to New, so that a colleague can pick it up.',
      reason: 'Why do you release it?',
      submit: 'Release',
      done: 'The referral is back under New.',
    },
    contest: {
      title: 'Ask for a second look',
      text: 'A manager of the Agency looks at the referral again. You can ask this once.',
      explanation: 'Why do you ask this?',
      submit: 'Ask for a second look',
      done: 'Your request for a second look is sent.',
    },
    upholdContest: {
      title: 'Grant the second look',
      text: 'The referral goes back to New, so that a colleague can pick it up.',
      explanation: 'Message to the referrer',
      submit: 'Grant',
      done: 'The referral is back under New.',
    },
    dismissContest: {
      title: 'Refuse the second look',
      text: 'The referral stays sent back. {{sender}} cannot ask this a second time.',
      explanation: 'Why does it stay sent back?',
      submit: 'Refuse',
      done: 'The second look is refused. {{sender}} sees why.',
    },
    hold: {
      title: 'Pause the follow-up',
      text: '{{sender}} sees until when the pause lasts, not why. The last day for completing it moves along by the working days of the pause, up to the day that you choose.',
      reason: 'Why?',
      until: 'Until and including which day?',
      note: 'Note',
      submit: 'Pause',
      done: 'The follow-up is paused.',
    },
    extend: {
      title: 'Put the last day off',
      text: 'It is to be completed by {{dueBy}} now. You can put that off once. {{sender}} sees the old and the new day, and the reason that you choose.',
      dueBy: 'New last day',
      reason: 'Why?',
      explanation: 'Explain briefly',
      submit: 'Put off',
      done: 'The last day is put off. {{sender}} sees the new one.',
    },
    explainDelay: {
      title: 'Explain the delay',
      text: 'Nobody picked this referral up in time. {{sender}} sees why it takes longer.',
      reason: 'Why does it take longer?',
      explanation: 'Message to the referrer',
      submit: 'Send',
      done: '{{sender}} sees why it takes longer.',
    },
    cancel: {
      title: 'Withdraw the referral',
      text: 'After this nothing more happens with this referral. You cannot undo this.',
      reason: 'Why do you withdraw it?',
      explanation: 'Explanation',
      submit: 'Withdraw',
      done: 'The referral is withdrawn.',
    },
    void: {
      title: 'Mark as entered in error',
      text: 'Only for a referral that should never have been there, such as one of the wrong person. It counts in no figure any more. You cannot undo this.',
      reason: 'What is wrong?',
      submit: 'Mark as an error',
      done: 'The referral is marked as entered in error.',
    },
    forward: {
      title: 'Forward to another desk',
      text: 'The other desk gets a new referral with the same details. This one is closed, and {{sender}} sees where it went.',
      textFollowed:
        'The other desk gets a referral of its own with the same details. You go on following this one.',
      desk: 'To which desk of the Agency?',
      reason: 'Why?',
      submit: 'Forward',
      done: 'The referral is forwarded.',
    },
    clientNumber: {
      title: 'Client number of the Agency',
      text: 'The number of this person in the system of the Agency. Only your own organisation sees it.',
      agiiClientNumber: 'Client number',
      submit: 'Save',
      done: 'The client number is saved.',
    },
  },
  turnFault: {
    text: '“{{label}}” is not filled in yet.',
    line: '“{{label}}” is not filled in yet.',
    choice: 'Choose a reason.',
    day: 'Type a day after today, such as {{example}}.',
    colleague: 'Choose a colleague.',
    desk: 'Choose a desk.',
    clientNumber: 'This number is not right. It is a letter with seven digits, such as C0012345.',
  },
  readBy: {
    sender: '{{sender}} reads this. No health, asylum story or religion.',
    desk: 'The desk of the Agency reads this. No health, asylum story or religion.',
    both: 'Your organisation and the desk of the Agency read this. No health, asylum story or religion.',
    own: 'Only your own organisation reads this.',
  },
  futureDayHint: 'A day after today, for example {{example}}',
  clientNumberHint: 'A letter and seven digits, such as C0012345',
  noColleague: 'There is no other colleague who can follow this.',
  noOtherDesk: 'No other desk of the Agency works for this municipality.',
  you: '{{name}} (yourself)',
  question: {
    asked: 'The question of the desk',
    delay: 'Why it takes longer',
    contest: 'Why {{sender}} asks for a second look',
  },
  undo: {
    text_one: 'You just picked this up. It can be undone for 1 more minute.',
    text_other: 'You just picked this up. It can be undone for {{count}} more minutes.',
    textOfOther_one: '{{owner}} just picked this up. It can be undone for 1 more minute.',
    textOfOther_other:
      '{{owner}} just picked this up. It can be undone for {{count}} more minutes.',
    submit: 'Undo',
    done: 'Picking up is undone. The referral is back under New.',
  },
  resumed: 'The follow-up goes on.',
  dueAfterPause:
    'The last day for completing it then becomes {{date}}, if the pause lasts that long.',
}
