import type { OTHER_KINDS } from './other-kinds.ts';

/** What a message shows of a request, and of something else; what takes a search is only sought when it is asked for. */
export interface Signs {
  /** It asks for data, for their keeping or for a removal. */
  asks(): boolean;
  /** It names the kind of data that it asks for. */
  asksData(): boolean;
  /** It names an account, address or device that is not the sender's own. */
  targets(): boolean;
  /** It names a target that is no mere address of a page. */
  accounts(): boolean;
  /** It speaks as an authority: by its sender's name or domain, its signature or letterhead, or as an order. */
  voice(): boolean;
  readonly official: boolean;
  /** It is on paper, or brings a paper. */
  readonly paper: boolean;
  order(): boolean;
  /** A life is in danger. */
  danger(): boolean;
  /** In another language than English there are words that can tell of a danger. */
  alarm(): boolean;
  /** It tells that a danger is over, thanks, and says nothing else. */
  ended(): boolean;
  /** Words of authorities, proceedings and law in the whole text. */
  strength(): number;
  other(): Pick<(typeof OTHER_KINDS)[number], 'kind' | 'reason'> | undefined;
  /** Written in another language than English. */
  foreign(): boolean;
  /** It goes on with an exchange of mails. */
  readonly answers: boolean;
  /** Its subject line is that of a reply. */
  readonly titledReply: boolean;
  /** An earlier mail is quoted below it. */
  quotes(): boolean;
  /** It answers a question, brings what was asked for, thanks for an answer, confirms, or asks how a request stands. */
  goesOn(): boolean;
  /** An appointment lies with it. */
  readonly calendar: boolean;
  /** Something that came with it could not be read: the request may be in there. */
  readonly unread: boolean;
  /** Its language is read, and it has words enough to say that nothing in them asks. */
  readable(): boolean;
  /** The same of a language that is read in the words of a near one. */
  nearlyReadable(): boolean;
  /** It has no address and no number in which one of an account, a case or a law could be. */
  bare(): boolean;
  /** It cites a regulation under which certificates and removal orders stand: on paper, about a target, or in a mail titled as an order about a page. */
  regulated(): boolean;
  /** Anywhere, also where it could be the writer's own, an account, address or device of others stands. */
  namesOthers(): boolean;
  /** Anywhere stands what may be the name of an account or the address of a page, however it is written. */
  namesLoosely(): boolean;
  /** It calls someone or something by a name in quotation marks. */
  callsByName(): boolean;
  /** It has a word by which is asked about an account. */
  asksLoosely(): boolean;
  /** It asks about somebody as one who has an account with the reader. */
  asksOfCustomer(): boolean;
  /** It adds something to what was asked before. */
  addsMore(): boolean;
  /** In a line it has a number and a word by which is asked about an account: "085 555 0142, who's it registered to". */
  asksOfNumber(): boolean;
  /** On paper or in a mail, a body of the state demands something by a provision of a law. */
  demandsByLaw(): boolean;
  /** It has few words. */
  brief(): boolean;
  /** It says that it asks for nothing, and asks for nothing besides. */
  disclaims(): boolean;
  /** It belongs to an exercise and says that nothing is to be done. */
  drill(): boolean;
  /** It brings a sample for a course, and asks for no data itself. */
  sample(): boolean;
  /** All that it asks is how the reader works: where requests go, in which form, how long data is kept. */
  practice(): boolean;
  /** All that it names is called after its sender. */
  ownAccount(): boolean;
  /** It claims the powers of an investigator, whoever writes it. */
  powers(): boolean;
  /** It demands, and calls a crime what it is about. */
  accuses(): boolean;
}
