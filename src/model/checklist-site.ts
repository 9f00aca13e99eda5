const PREFIX = 'checklist:';

/** Items of the offline checklist are ticked by verdicts like any other; this stands in them for the site. */
export const checklistSite = (itemId: string): string => PREFIX + itemId;

/** Whether facts with this site id are about an item of the checklist: it has no account and never is a row. */
export const isChecklistSite = (siteId: string): boolean => siteId.startsWith(PREFIX);
