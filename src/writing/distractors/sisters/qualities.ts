/**
 * Adjectives by what they judge, all of a line good or all bad, so that none gives itself away by that; words that mean nearly the same are
 * joined by “/”. Compiled by hand for this project.
 */
export const qualities = `
difficult/hard/tough/complicated/complex/tricky dangerous/hazardous/risky/unsafe/perilous expensive/costly unreliable/unpredictable unfair/unjust boring/dull/tedious unpopular
important/crucial/vital/essential useful/helpful/practical exciting/thrilling/fascinating popular profitable/lucrative
sad/tragic/heartbreaking shocking/horrifying/appalling confusing/puzzling embarrassing/humiliating/shameful frightening/scary/terrifying boring/dull annoying/irritating
relaxing/calming/soothing exciting/thrilling funny/amusing/hilarious romantic
happy/glad/pleased/delighted proud relieved grateful/thankful hopeful/optimistic confident
sad/unhappy/miserable angry/furious worried/concerned/anxious/nervous afraid/scared/frightened/terrified ashamed/embarrassed disappointed confused/puzzled tired/exhausted/weary lonely jealous/envious bored
dizzy tired/exhausted/weary hungry thirsty sick/ill
honest/truthful brave/courageous generous/kind patient clever/intelligent/smart/bright loyal/faithful funny/witty creative/imaginative talented/gifted modest/humble polite
lazy/idle selfish/greedy stupid/foolish/ignorant rude/impolite arrogant cruel/brutal/unkind dishonest cowardly stubborn aggressive/violent
sweet bitter sour salty spicy bland
clean quiet/peaceful safe/secure spacious/roomy
dirty/filthy/polluted noisy/loud unsafe/dangerous crowded/overcrowded
`;

/** Adjectives that say of what kind something is: nothing is very so, or more so. As `qualities`. */
export const kinds = `
economic/financial political legal social cultural religious environmental/ecological technical historical educational moral/ethical
commercial literary musical scientific religious political
daily weekly monthly annual/yearly
local regional national/nationwide international/global/worldwide
rural urban coastal industrial mountainous
possible inevitable/unavoidable necessary rare
classical/traditional electronic experimental religious
third fourth fifth sixth seventh eighth ninth tenth
northern southern eastern western
enormous/huge/massive/vast/gigantic inevitable/unavoidable gradual/slow temporary irreversible/permanent deliberate
cheaper faster/quicker safer cleaner/greener stronger/tougher lighter quieter simpler/easier healthier
older younger richer/wealthier poorer healthier happier taller
illegal/unlawful unethical/immoral unaffordable unpopular impractical unsustainable
`;

/** Adverbs; as `qualities`. */
export const manners = `
legally morally/ethically politically economically/financially scientifically technically historically socially culturally
rapidly/quickly slowly/gradually steadily unevenly
physically mentally/psychologically emotionally financially spiritually
proudly angrily/furiously nervously/anxiously sadly/unhappily
daily weekly monthly annually/yearly
`;
