/** The one page of the site that we lead to. */
export const SENT_PAGE = "https://www.linkedin.com/mynetwork/invitation-manager/sent/";

/** What consent is asked for. */
export const LINKEDIN = "https://www.linkedin.com";
export const LINKEDIN_PAGES = [`${LINKEDIN}/*`];
