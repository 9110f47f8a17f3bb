/** What says nothing of a picture, and nothing of where a link leads. */
export const EMPTY_ALT = /^(?:bild(?:en)?|skärmbild(?:en)?|foto(?:t)?|image|\S+\.\w{3,4})\.?$/i;
export const EMPTY_LINK = /^(?:här|klicka här|länk|läs mer|mer)\.?$/i;
