/** Verbs of saying in the forms that follow “did”, and their past forms, as one alternation. */
export const SAYING_VERBS =
  'say|said|says|tell|told|state|stated|claim|claimed|warn|warned|argue|argued|add|added|explain|explained|describe|described|' +
  'call|called|insist|insisted|announce|announced|promise|promised|pledge|pledged|comment|commented|respond|responded|react|reacted|' +
  'reply|replied|answer|answered|suggest|suggested|propose|proposed|think|thought|believe|believed|mention|mentioned|express|expressed|' +
  'condemn|condemned|praise|praised|admit|admitted|deny|denied|stress|stressed|tweet|tweeted|write|wrote';

/** Nouns for somebody's words. */
export const SAYING_NOUNS =
  'quotes|response|reaction|reply|answer|comment|comments|statement|statements|words|quote|quotes|remark|remarks|view|views|opinion|position|stance';

/** Subjects that are nobody in particular. */
export const NOBODY: ReadonlySet<string> = new Set(
  'anyone anybody someone somebody they he she it we you i people everyone everybody one this that there these those who what article articles text story report press media'.split(
    ' ',
  ),
);
