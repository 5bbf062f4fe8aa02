/** Quick messages: the few fixed sentences people say to each other. */
export const message = {
  'message.phrase.look': 'Look at this',
  'message.phrase.help': 'A hand here, please',
  'message.phrase.mine': 'I take this',
  'message.phrase.wait': 'Wait for me',
  'message.phrase.send': 'Ready to send',
  'message.phrase.hold': 'Hold the train',
  'message.phrase.thanks': 'Thank you',
  'message.phrase.well': 'Well done',
  'message.incident': 'the outage',
  'message.open': 'Say something',
  'message.about': 'Say something about this',
  'message.title': 'Say to everybody',
  'message.titleAbout': 'Say about {thing}',
} as const;
