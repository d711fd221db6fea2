/**
 * Regular verbs with an object, by what is done to whom; words that mean nearly the same are joined by “/”. Compiled by hand for this project.
 */
export const deeds = `
arrest release/free sentence/convict acquit
investigate/examine prosecute prevent report solve
injure/wound rescue arrest kill
reduce/lower/decrease ban/prohibit/outlaw monitor/measure ignore
love/adore hate/detest/loathe fear/dread trust pity
praise/applaud criticise/criticize/blame ignore mock
construct repair/fix demolish/destroy paint
approve reject postpone/delay discuss/debate
cancel postpone/delay repeat extend
entertain educate inform amuse
protect/defend abandon exploit ignore
wash cook bake fry boil
`;

/** What somebody feels, as participles: “I was touched by …”. */
export const moods = `
touched/moved surprised/astonished/shocked/stunned annoyed/irritated amused embarrassed disappointed
alarmed/worried/concerned annoyed/irritated amused embarrassed disappointed confused/puzzled
`;
