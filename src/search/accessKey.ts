/** The key that, with those that a browser asks for beside it, leads to the search field of a page. */
export const accessKey = 's';
