/**
 * What the parts of the content script know of each other.
 *
 * @typedef {import("../shared/messages/messages.js").RowReading} RowReading
 * @typedef {import("../shared/messages/messages.js").Ruling} Ruling
 * @typedef {import("./page/withdraw/dialogs.js").FoundDialog} FoundDialog
 * @typedef {import("./withdrawal/rules/states.js").Target} Target
 * @typedef {import("./withdrawal/notice/kinds.js").Notice} Notice
 *
 * @typedef {import("./page/listed-row.js").ListedRow} ListedRow
 *
 * @typedef {object} ListSide what the list knows, for the guard
 * @property {() => ListedRow[]} rows all that are known
 * @property {() => ListedRow[]} near those in sight, or nearly, with those that are not understood
 * @property {(reading: RowReading) => string | null} verdictOf
 * @property {(reading: RowReading) => boolean} isCopied whether a draft for that person was copied
 * @property {(found: FoundDialog | null, target: Target | null, ruling: Ruling | null) => void} onDialog the dialog as it stands now, and
 *   what the limits say
 *
 * @typedef {ListSide & {
 *   frameSoon: () => void,
 *   readAgain: () => void,
 *   waits: () => boolean,
 *   canRead: (generation: import("./page/generation.js").Generation) => boolean }} ListPart
 *   `frameSoon` looks for rows; `readAgain` reads all anew; `waits`: some were not read yet; `canRead`: most can be read
 *
 * @typedef {object} GuardSide what the guard offers the list
 * @property {(node: Node) => boolean} isOurs
 * @property {() => void} learn asks the background what may be done now
 * @property {() => void} sample notes where the controls stand
 * @property {() => boolean} isBusy whether something waits for a person or the page
 *
 * @typedef {object} NoticeView
 * @property {(pressed: Element, place: Element, why: Notice) => void} show
 * @property {() => void} remove
 *
 * @typedef {(id: string) => Promise<string>} StatementText
 *
 * @typedef {object} Ui the part that reads the list and draws
 * @property {(texts: Record<string, string> | null) => void} speak
 * @property {(node: Node) => boolean} isHost
 * @property {(dates: { at: number, ask_again_at: number }) => Element} makeLine
 * @property {(statement: StatementText) => NoticeView} makeNoticeView
 * @property {(around: { life: import("./life.js").Life, guard: GuardSide, statement: StatementText,
 *   recognise: (page: Document) => import("./page/generation.js").Generation | null, isSure: () => boolean,
 *   signal: AbortSignal }) => ListPart} startList
 */

export {};
