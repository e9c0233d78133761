/** Written from general knowledge by somebody who had seen no question and no article of any collection (docs/answers.md). */
const PAIRS =
  'begin start|end finish|stop halt|help aid|aid assistance|buy purchase|get obtain|give provide|ask request|' +
  'answer reply|tell inform|try attempt|need require|choose select|allow permit|ban prohibit|build construct|' +
  'rebuild reconstruct|destroy demolish|kill slay|murder homicide|die perish|dead deceased|' +
  'massacre slaughter|hurt injure|wound injury|attack assault|fight battle|war conflict|bomb bombard|' +
  'invasion incursion|seize capture|arrest detain|jail prison|free release|flee escape|leave depart|' +
  'quit resign|fire dismiss|oust depose|overthrow topple|vote ballot|meeting gathering|talk negotiation|' +
  'discuss debate|deal agreement|treaty pact|truce ceasefire|punish penalize|fine penalty|lawsuit litigation|' +
  'verdict ruling|accuse charge|refuse decline|agree consent|approve endorse|back support|oppose resist|' +
  'protest demonstration|protester demonstrator|riot unrest|rebel insurgent|uprising revolt|coup putsch|' +
  'army military|gun firearm|rocket missile|plane aircraft|ship vessel|car vehicle|country nation|' +
  'border frontier|area region|place location|leader chief|worker employee|job employment|firm company|' +
  'business enterprise|factory plant|money cash|wage salary|rise increase|grow expand|fall drop|cut reduce|' +
  'cost price|poor impoverished|rich wealthy|hunger starvation|trade commerce|oil petroleum|sick ill|' +
  'illness disease|doctor physician|medicine drug|outbreak epidemic|hurricane cyclone|blaze fire|' +
  'earthquake quake|explosion blast|crash collision|disaster catastrophe|rescue save|victim casualty|' +
  'danger peril|dangerous hazardous|safe secure|shelter refuge|migrant immigrant|hostage captive|' +
  'kidnap abduct|theft robbery|corruption graft|court tribunal|lawyer attorney|law legislation|' +
  'probe investigation|evidence proof|claim allege|reporter journalist|ambassador envoy|enemy foe|' +
  'rival opponent|parliament legislature|lawmaker legislator|victory triumph|beat defeat|happen occur|' +
  'change alter|big large|hard difficult|important significant|result outcome|goal aim|problem issue|' +
  'mistake error|delay postpone|reveal disclose|promise pledge|send dispatch|warn alert|predict forecast|' +
  'condemn denounce|protect defend|expel deport|withdraw retreat|surrender capitulate|poll survey|kid child';

/** At most 150 pairs of English words that news uses for nearly the same thing, in base form. */
export const SYNONYM_PAIRS: readonly (readonly string[])[] = PAIRS.split('|').map((pair) => pair.split(' '));
