import type { NumberProblem, RetireProblem } from '../messages/contract.ts';
import type { PickerTexts } from '../messages/teaching-contract.ts';
import type { Activity, OpenedBy, PageResult } from '../model/activity.ts';
import type { BindingState } from '../model/binding.ts';
import type { DangerReason } from '../model/danger-reason.ts';
import type { Verdict } from '../model/fact.ts';
import type { OwnNumber } from '../model/own-number.ts';
import type { Row } from '../model/ready-view.ts';
import type { SecondHandState } from '../model/second-hand.ts';
import type { ReminderKind, Settings } from '../model/settings.ts';
import type { StorageTrouble } from '../model/storage-trouble.ts';
import type { SweepPause, SweepResult } from '../model/sweep.ts';

/** What comes after the last change: see `nextSteps`. */
export type NextStep =
  | 'keep'
  | 'day'
  | 'gate'
  | 'passed'
  | 'frozen'
  | 'reissue'
  | 'over'
  | 'remember'
  | 'copy';

type Said = Exclude<Verdict['verdict'], 'undo'>;

/**
 * Every sentence of the interface. A language is one object of this type, so a missing text does not compile;
 * a test finds those that no screen uses. Dates and numbers come in ready for the reader's locale.
 */
export interface Texts {
  appName: string;
  tagline: string;
  /** Tooltip of the lit toolbar icon. */
  badgeTitle: (site: string) => string;
  welcomeLead: string;
  welcomeHow: string;
  pictureLabel: string;
  tryText: string;
  sampleLoad: string;
  sampleLoaded: string;
  sampleBanner: string;
  sampleClear: string;
  sampleCleared: string;
  openList: string;
  numbersTitle: string;
  numbersHint: string;
  numbersEmpty: string;
  numberField: string;
  countryField: string;
  labelField: string;
  labelExample: string;
  numberAdd: string;
  numberAdded: (display: string) => string;
  numberSince: (date: string) => string;
  numberRemove: string;
  numberRemoveOf: (display: string) => string;
  numberRemoved: (display: string) => string;
  numberProblem: Record<NumberProblem, string>;
  status: Record<OwnNumber['status'], string>;
  retire: string;
  retireOf: (display: string) => string;
  retireTitle: (display: string) => string;
  retireReplacement: string;
  retireNoReplacement: string;
  retireOn: string;
  retireOnHint: string;
  retireSave: string;
  retireEdit: string;
  retireEditOf: (display: string) => string;
  retireKeep: string;
  retireKeepOf: (display: string) => string;
  retireSaved: (display: string) => string;
  retireKept: (display: string) => string;
  retireProblem: Record<RetireProblem, string>;
  replacedBy: (display: string) => string;
  noReplacement: string;
  cancelOn: (date: string) => string;
  cancelledOn: (date: string) => string;
  cancel: string;
  pickTitle: string;
  pickHint: (display: string) => string;
  pickNeedsNumber: string;
  pickSearch: string;
  pickSearchHint: string;
  pickFor: string;
  pickSave: (n: number) => string;
  pickSaved: (n: number) => string;
  pickListed: string;
  pickNothing: string;
  pickCount: (n: number) => string;
  nextTitle: string;
  nextSteps: string[];
  privacyTitle: string;
  privacyText: string;
  loading: string;
  failed: string;
  /** Said where something was to be stored. */
  notSaved: string;
  retry: string;
  problems: (n: number) => string;
  /** What is stored cannot be got at. Moments come in ready for the reader. */
  locked: {
    title: string;
    why: Record<StorageTrouble, string>;
    kept: string;
    below: (moment: string) => string;
    steps: Record<StorageTrouble, string[]>;
    trying: string;
    stillNot: (moment: string) => string;
    detail: string;
  };
  /** There is no network. */
  noNet: {
    here: string;
    link: (host: string) => string;
    anyway: string;
  };
  noNumbersTitle: string;
  noNumbersText: string;
  noNumbersDo: string;
  noneRetiringTitle: string;
  noneRetiringText: string;
  noneRetiringDo: string;
  noRowsTitle: string;
  noRowsText: string;
  noRowsDo: string;
  /** Nothing is left to change on a number: what was reached, and what comes next. */
  allDone: {
    title: string;
    text: (n: number, display: string) => string;
    nextTitle: string;
    steps: Record<NextStep, { title: (day: string) => string; text: string; do?: string }>;
  };
  manage: string;
  ringLabel: (done: number, total: number) => string;
  ringOf: (total: number) => string;
  countOpen: (n: number) => string;
  countUnsure: (n: number) => string;
  countCheck: (n: number) => string;
  daysLeft: (n: number) => string;
  datePassed: (n: number) => string;
  noDate: string;
  frozen: (day: number, of: number, known: boolean) => string;
  freezeOver: string;
  searchRows: string;
  searchNothing: string;
  showMore: (n: number) => string;
  groups: Record<Row['group'] | 'here' | 'later' | 'done', string>;
  states: Record<BindingState | 'later', string>;
  laterUntil: (date: string) => string;
  reboundOn: (date: string) => string;
  whySms: string;
  whyOldYes: string;
  whyOldOptional: string;
  whyOldNo: string;
  whyOldUnknown: string;
  whyInApp: string;
  whyAtCounter: string;
  change: string;
  changeAt: (name: string) => string;
  howTo: string;
  howToAt: (name: string) => string;
  evidenceSeen: (mask: string, date: string) => string;
  evidenceSeenNone: (date: string) => string;
  evidenceTold: (date: string) => string;
  evidenceSaid: (date: string) => string;
  evidenceClue: (date: string) => string;
  gradeSeen: string;
  gradeTold: string;
  gradeClue: string;
  dangerTitle: string;
  dangerReasons: Record<DangerReason, (name: string) => string>;
  dangerRest: (name: string) => string;
  inApp: string;
  atCounter: string;
  whenLost: string;
  hotline: string;
  unverified: string;
  factsAsOf: (date: string) => string;
  verdictDone: string;
  verdictClosed: string;
  verdictNotApplicable: string;
  verdictLater: string;
  verdictNotMine: string;
  verdictUses: string;
  verdictSaid: Record<Said, (name: string) => string>;
  askWhich: (mask: string) => string;
  askIs: (display: string) => string;
  askNone: string;
  undo: string;
  undone: string;
  dismiss: string;
  /** The card in the page, and what is set about it. */
  card: {
    title: (site: string) => string;
    leadsTo: (host: string) => string;
    inApp: (path: string) => string;
    mute: string;
    close: string;
    hint: string;
    setting: string;
    settings: Record<Settings['card'], string>;
    mutedTitle: string;
    unmute: string;
    unmuteAt: (site: string) => string;
    here: string;
    mutedHere: string;
    muteHere: string;
  };
  privateWindows: { setting: string; settings: Record<Settings['privateWindows'], string> };
  settingsTitle: string;
  language: string;
  languageAuto: string;
  theme: string;
  themes: Record<Settings['theme'], string>;
  /** Reminders: what they say, and what is set about them. */
  reminders: {
    /** A number without a label, by its last digits. */
    number: (digits: string) => string;
    title: (number: string, when: string) => string;
    reissueIn: (n: number) => string;
    message: (n: number) => string;
    setting: string;
    hint: string;
    kinds: Record<ReminderKind, string>;
    offer: string;
    why: string;
    turnOn: string;
    turnedOn: string;
    refused: string;
    allow: string;
    next: (date: string) => string;
    dueToday: (n: number) => string;
    manage: string;
  };
  calendarSteps: (n: number, digits: string) => string;
  calendarCancel: (digits: string) => string;
  calendarCancelText: string;
  calendarFrozen: (digits: string) => string;
  calendarReissue: (digits: string) => string;
  columnService: string;
  columnState: string;
  columnDay: string;
  columnWhere: string;
  columnCode: string;
  panelTitle: string;
  panelOpen: string;
  panelStart: (name: string) => string;
  panelList: string;
  stepOf: (place: number, total: number) => string;
  stepOpen: (name: string) => string;
  stepInApp: string;
  stepProve: string;
  stepTell: string;
  stepSkip: string;
  stepFinished: (name: string) => string;
  stepCodeYes: string;
  stepCodeOptional: string;
  stepCodeNo: string;
  stepCodeUnknown: string;
  /** The same once the number is cancelled. */
  stepCodeGone: Record<'yes' | 'optional' | 'unknown', string>;
  parts: Record<
    'plan' | 'services' | 'sweep' | 'cancel' | 'offline' | 'second-hand' | 'history' | 'done' | 'data',
    string
  >;
  /** The sweep. Times come in whole minutes. */
  sweep: {
    title: string;
    lead: string;
    listed: string;
    others: string;
    nothingListed: string;
    searchNothing: string;
    all: string;
    none: string;
    about: (minutes: number) => string;
    pace: string;
    paces: Record<Settings['pace'], string>;
    start: string;
    refused: string;
    reading: (name: string) => string;
    next: (name: string) => string;
    background: string;
    progress: (done: number, asked: number) => string;
    left: (minutes: number) => string;
    leftLittle: string;
    pause: string;
    resume: string;
    stop: string;
    paused: string;
    why: Record<SweepPause, string>;
    /** What was found, as a heading. */
    results: Record<SweepResult, string>;
    /** What that means, and what to do about it. */
    means: Record<SweepResult, string>;
    ledTo: (host: string) => string;
    open: string;
    openOf: (name: string) => string;
    foundTitle: string;
    looked: (n: number) => string;
    stopped: (looked: number, waiting: number) => string;
    foundOpen: (n: number) => string;
    foundUnsure: (n: number) => string;
    foundOther: (n: number) => string;
    /** Shown with no number to be given up, so that it is neither the old one nor another. */
    foundShown: (n: number) => string;
    foundAsk: (n: number) => string;
    foundNone: string;
    foundRest: (n: number) => string;
    goOn: (n: number) => string;
    retry: (n: number) => string;
    fresh: string;
    signIn: (n: number) => string;
    signInText: string;
    signInNext: (name: string, place: number, of: number) => string;
    opened: string;
    again: (n: number) => string;
    /** Where the sweep is offered on other screens. */
    offerTitle: string;
    offer: string;
    offerDo: string;
  };
  planTitle: string;
  planOf: (display: string) => string;
  planPerDay: (n: number) => string;
  /** Too near the day to keep any free before it; `n`: all that is left. */
  planHurried: (n: number) => string;
  planPrint: string;
  planCalendar: string;
  planCsv: string;
  planMarkdown: string;
  planToday: string;
  planOrder: string;
  timelineNoDate: string;
  timelineBefore: string;
  timelineFrozen: string;
  timelineOver: string;
  timelineEasy: (n: number) => string;
  timelineHarder: (n: number) => string;
  timelineTooLate: (n: number) => string;
  timelineToday: string;
  timelineUnknown: string;
  servicesTitle: string;
  filterAll: string;
  filterGroup: string;
  sortBy: string;
  sortings: Record<'danger' | 'name' | 'newest', string>;
  bulkChosen: (n: number) => string;
  bulkPick: (name: string) => string;
  bulkSaid: (n: number, said: string) => string;
  serviceNoRow: string;
  serviceShares: (names: string) => string;
  serviceSecondFactor: string;
  evidenceTitle: string;
  evidenceNone: string;
  sourcesTitle: string;
  factShown: (masks: string, page: string) => string;
  factAbsent: (page: string) => string;
  factAsked: (masks: string, page: string) => string;
  factSaid: (said: string) => string;
  saidWords: Record<Verdict['verdict'], string>;
  gateTitle: (display: string) => string;
  /** The same once it is cancelled. */
  gateGone: (display: string) => string;
  gateNotYet: (n: number) => string;
  gateReady: string;
  gateReasoned: (n: number) => string;
  gateReason: string;
  gateReasonFor: (name: string) => string;
  gateDay: string;
  gateCancel: string;
  gateCancelled: (display: string) => string;
  gateAfter: string;
  gateReopen: string;
  gateReopenOf: (display: string) => string;
  gateReopened: (display: string) => string;
  cancelProblem: Record<
    'bad-date' | 'date-in-future' | 'unknown-number' | 'not-retiring' | 'blocked',
    string
  >;
  proofTitle: string;
  proofText: string;
  proofItems: string[];
  offlineTitle: string;
  offlineText: string;
  offlineWhen: Record<'before' | 'day' | 'after', string>;
  offlineDone: (date: string) => string;
  historyTitle: string;
  historyNone: string;
  historySearch: string;
  historySearchHint: string;
  /** What was changed about a number. Days come in ready for the reader. */
  numberThen: {
    /** All such changes, as a kind of entry. */
    kind: string;
    which: string;
    toGo: string;
    stays: string;
    back: string;
    dayMoved: (from: string, to: string) => string;
    dayGone: (from: string) => string;
    replacementMoved: (from: string, to: string) => string;
    replacementGone: (from: string) => string;
    freeze: (n: number) => string;
    freezeRule: string;
    removed: string;
  };
  /** The reasons that were given at the gate. */
  gateReasons: {
    count: (n: number) => string;
    title: string;
    given: (display: string, day: string) => string;
    givenSome: (display: string) => string;
    earlier: string;
  };
  undoOf: (name: string) => string;
  dataTitle: string;
  dataSaveTitle: string;
  dataSaveText: string;
  dataSave: string;
  dataRestoreTitle: string;
  dataFile: string;
  dataPreview: (date: string, numbers: number, facts: number, newFacts: number) => string;
  dataMerge: string;
  dataReplace: string;
  dataRestored: string;
  dataEraseTitle: string;
  dataEraseText: string;
  dataErase: string;
  dataEraseSure: string;
  dataErased: string;
  fileProblem: Record<'not-json' | 'cut-short' | 'not-rebind' | 'newer-version' | 'damaged', string>;
  save: string;
  numberDetails: string;
  numberDetailsOf: (display: string) => string;
  numberSaved: (display: string) => string;
  ownerField: string;
  freezeField: string;
  freezeHint: string;
  freezeProblem: string;
  dataSaved: string;
  dataLeftOut: (n: number) => string;
  dataUndoable: (act: 'import' | 'erase', on: string, until: string) => string;
  dataForget: string;
  dataForgotten: string;
  working: string;
  /** What is being done with everything at once. */
  dataWork: {
    read: string;
    take: (n: number) => string;
    save: string;
    erase: string;
    undo: string;
  };
  factsUndated: string;
  factsOld: string;
  /** The record of what the program itself did. */
  activity: {
    title: string;
    lead: string;
    quietTitle: string;
    quietText: string;
    checkTitle: string;
    checks: string[];
    kinds: Record<Activity['kind'], string>;
    read: (name: string) => string;
    results: Record<PageResult, string>;
    opened: (name: string) => string;
    by: Record<OpenedBy, string>;
    carded: (name: string) => string;
    ownPage: string;
    count: (n: number) => string;
    none: string;
    noneFound: string;
    damaged: (n: number) => string;
    erase: string;
    erased: string;
  };
  /** Numbers that were somebody else's before. */
  secondHand: {
    title: string;
    lead: string;
    which: string;
    whichHint: string;
    since: (date: string) => string;
    marked: (display: string) => string;
    unmarked: (display: string) => string;
    pickNumber: string;
    officialTitle: string;
    officialLead: string;
    officialNone: string;
    officialOpen: (name: string) => string;
    sources: string;
    servicesTitle: string;
    progress: (solved: number, total: number) => string;
    allSolved: string;
    none: string;
    groups: Record<SecondHandState, string>;
    states: Record<SecondHandState, string>;
    stepOn: Record<SecondHandState, (date: string) => string>;
    acts: Record<SecondHandState, string>;
    actOn: (act: string, name: string) => string;
    said: Record<SecondHandState, (name: string) => string>;
    again: string;
    remove: string;
    removed: (name: string) => string;
    noHotline: string;
    inOneClick: (name: string) => string;
    factsOf: (name: string) => string;
    addTitle: string;
    addHint: string;
    addListed: string;
    add: (n: number) => string;
    addNamed: (name: string) => string;
    added: (n: number) => string;
    scriptTitle: string;
    scriptHint: string;
    script: (display: string) => string[];
    copy: string;
    copied: string;
    copyFailed: string;
    fact: (said: string) => string;
    hadOwner: string;
    listOf: (display: string) => string;
    columnDates: string;
  };
  /** Said by the picker in a page; `{n}`, `{total}` and `{text}` are filled in there. */
  picker: Omit<PickerTexts, 'name'>;
  /** Pointing at numbers, taught rules, and sites of the user's own. */
  teaching: {
    /** In the menu of a selected text. */
    menu: string;
    unread: string;
    point: string;
    quiet: string;
    notKnown: (host: string) => string;
    addWhy: (host: string) => string;
    add: string;
    refused: string;
    notAllowed: (host: string) => string;
    allow: string;
    cannot: string;
    title: string;
    text: string;
    own: string;
    beside: (label: string, page: string) => string;
    marked: (page: string) => string;
    forget: string;
    forgetOf: (name: string) => string;
    forgotten: string;
    remove: string;
    removeOf: (name: string) => string;
    removed: (name: string) => string;
    contribute: (name: string) => string;
    contributeText: string;
    issue: string;
    siteFile: (file: string) => string;
    copy: string;
    copied: string;
    copyYourself: string;
  };
}
