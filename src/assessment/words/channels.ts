import { anyOf, type Phrases } from './any-of.ts';

/** Messengers and shelves in the cloud that no authority runs. */
export const CHANNELS: readonly (readonly [string, Phrases])[] = [
  ['WhatsApp', anyOf(["what[’']?s[\\s-]?app"])],
  ['Telegram', anyOf(['telegram'])],
  ['Signal', anyOf(['signal(?: messenger| app| chat)?(?! (?:strength|processing))'])],
  ['Discord', anyOf(['discord'])],
  ['Viber', anyOf(['viber'])],
  ['WeChat', anyOf(['wechat'])],
  ['Threema', anyOf(['threema'])],
  ['Skype', anyOf(['skype'])],
  ['Messenger', anyOf(['facebook messenger', 'fb messenger'])],
  ['Wickr', anyOf(['wickr', 'session app', 'tox chat', 'icq'])],
  ['Google Drive', anyOf(['google drive', 'gdrive'])],
  ['Dropbox', anyOf(['dropbox'])],
  ['WeTransfer', anyOf(['we[\\s-]?transfer'])],
  ['OneDrive', anyOf(['one[\\s-]?drive'])],
  ['Mega', anyOf(['mega(?:\\.nz|\\.io| upload| drive)'])],
  ['iCloud', anyOf(['icloud drive', 'icloud'])],
  ['iMessage', anyOf(['imessage'])],
  ['SwissTransfer', anyOf(['swiss ?transfer', 'filemail', 'mediafire', 'smash transfer'])],
  ['Yandex Disk', anyOf(['yandex[\\s-]?dis[kc]', 'яндекс[\\s.-]?диск'])],
  ['Proton Drive', anyOf(['proton[\\s-]?drive'])],
  [
    'a paste site',
    anyOf([
      'pastebin(?:\\.com)?',
      'privatebin',
      'ghostbin',
      'hastebin',
      'dpaste',
      'justpaste(?:\\.it)?',
      'rentry(?:\\.co)?',
      'paste\\.ee',
    ]),
  ],
  ['Telegram', anyOf(['телеграм\\p{L}*', 'τέλεγκραμ', 'telegram(?:em|ie|u|om|iem)'])],
  ['WhatsApp', anyOf(['вотсап\\p{L}*', 'ватсап\\p{L}*', 'whatsapp(?:a|em|ie|u|om|en|pal|ból)'])],
  ['Viber', anyOf(['вайбер\\p{L}*', 'viber(?:em|ie|u|om|en)'])],
  ['Signal', anyOf(['signal(?:em|u|om|en|issa)', 'сигнал(?:ом|і)'])],
];

export const ANY_CHANNEL = anyOf(CHANNELS.flatMap(([, { entries }]) => entries));
