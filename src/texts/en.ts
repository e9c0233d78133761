import { count, inBrackets, joined, list, theAsked } from './plural.js';
import type { Text } from './types.js';

/** English. Every word of a reply stands here; values come escaped. */
export const en = {
  // Commands and their options, as Discord shows them.
  'ask.description': 'Ask the articles a question',
  'ask.question': 'What do you want to know?',
  'who.description': 'Who somebody is, in the articles’ own words',
  'who.name': 'A name or a role; leave empty for everybody in the articles',
  'troops.description': 'Figures: troops, money, distances, dates, and who gives them',
  'troops.about': 'What is counted, or a question; leave empty for the force',
  'quote.description': 'What somebody said, word for word',
  'quote.by': 'Who said it',
  'quote.about': 'What it is about',
  'find.label': 'Find in the articles',
  'find.description': 'What the articles say to each statement of a message; only you see it',
  'option.message': 'The text of a message',
  'option.private': 'Show the answer only to me',
  'articles.description': 'The articles that answers come from',
  'articles.page': 'Which page of the list',
  'reindex.description': 'Read the articles again (moderators)',
  'help.description': 'What you can ask, and how',
  'about.description': 'What this bot is, and what it is not',
  'privacy.description': 'What is kept about you: almost nothing',

  // Answers.
  'answer.perhaps': 'Perhaps — the articles may not say this.',
  'answer.perhapsAbout': ({ asked }) => `Perhaps — the articles may not say ${theAsked(asked)}.`,
  'answer.silent': 'The articles do not say.',
  'answer.silentAbout': ({ asked }) => `The articles do not say ${theAsked(asked)}.`,
  'answer.silentBy': ({ speaker }) => `The articles hold no words of ${speaker}.`,
  'answer.silentByAbout': ({ speaker, about }) =>
    `The articles hold no words of ${speaker} about “${about}”.`,
  'answer.unknownWords': ({ words }) => `No article mentions: ${words}`,
  'answer.nearest': 'Nearest passages — not an answer:',
  'answer.suggestions': ({ questions }) => `Ask for example: ${questions}`,
  'answer.readAs': ({ question }) => `Read as: ${question}`,
  'answer.readAsAside': ({ question, aside }) => `Read as: ${question} — ${aside}`,
  'excerpt.tooLong': 'This excerpt is too long for one message; read it in the article:',
  'reply.leftOut': ({ n }) => `${n} more did not fit into this message.`,
  'answer.noArticles': 'There are no articles yet, so there is nothing to answer from.',
  'suggestion.who': ({ name }) => `who is ${name}`,
  'suggestion.quote': ({ by }) => `what did ${by} say`,
  'suggestion.quoteAbout': ({ about }) => `what was said about ${about}`,
  'suggestion.troops': ({ about }) => `how many ${about}`,
  'suggestion.ask': ({ question }) => `${question}`,

  // Citations.
  'citation.paragraph': ({ n }) => `¶${n}`,
  'citation.undated': 'undated',
  'citation.sample': 'sample text, not journalism',
  'citation.alsoIn': ({ places }) => `also in ${places}`,
  'speaker.resolved': ({ words, speaker, n }) => `${words}: ${speaker} (¶${n})`,
  'speaker.outside': ({ speaker, n }) => `said by ${speaker} (¶${n})`,
  'speaker.unclear': 'speaker not clear from the text',
  'speech.direct': 'direct words',
  'speech.reported': 'reported words',

  // Cards.
  'quotations.by': ({ speaker, n }) => `${speaker} — ${count(n, 'quotation', 'quotations')}`,
  'quotations.unnamed': ({ speaker, n }) =>
    `Unnamed sources called “${speaker}” — ${count(n, 'quotation', 'quotations')}, perhaps not all of one person`,
  'quotations.about': ({ about }) => `Said about “${about}”`,
  'quotations.before': 'The paragraph before:',
  'person.called': ({ role, place }) => `called “${role}” ${place}`,
  'person.elsewhere': ({ n }) => count(n, 'more article', 'more articles'),
  'person.named': ({ places }) => `named in ${places}`,
  'person.words': ({ direct, reported }) => `direct words: ${direct} · reported: ${reported}`,
  'person.credit': 'named as an author or for a picture, not in the news',
  'people.title': 'People in the articles, by mentions',
  'people.sources': 'Unnamed sources',
  'people.credits': 'Authors and picture credits',
  'people.entry': ({ name, n }) => `${name} · ${n}×`,
  'people.entryRole': ({ name, role, n }) => `${name}, “${role}” · ${n}×`,
  'figures.entry': ({ figure, counts }) => joined(figure, counts),
  'figures.entrySpeaker': ({ figure, counts, speaker }) => `${joined(figure, counts)} — ${speaker}`,
  'figures.disputedNext': 'Disputed in the next paragraph:',
  'figures.disputedBefore': 'Disputed in the paragraph before:',
  'figures.disputedSame': 'Disputed in the same paragraph:',
  'figures.disputedAbove': 'Disputed in the excerpt above.',
  'context.title': 'In context',

  // Find in the articles.
  'find.title': 'What the articles say to this message',
  'find.statement': ({ statement }) => `“${statement}”`,
  'find.statementCut': ({ statement }) => `“${statement}” …`,
  'find.silent': 'The articles say nothing about this.',
  'find.perhaps': 'Perhaps — the articles may not speak of just this.',
  'find.number': ({ said, theirs }) => `The message: ${said} · in the articles: ${theirs}`,
  'find.theirs': ({ figure, date }) => `${figure}, ${date}`,
  'find.theirsBy': ({ figure, speaker, date }) => `${figure} — ${speaker}, ${date}`,
  'find.leftOut': ({ n }) => `${count(n, 'more statement was', 'more statements were')} not looked up.`,
  'find.empty':
    'This message has no text to look up; pictures and other attachments are not read. Use it on a message with words.',
  'find.nothing': 'This message says nothing that could be looked up in the articles.',

  // The plot of a comparison: in a picture and its alt text nothing is escaped.
  'plot.title': ({ counted, n }) => `${counted}: ${count(n, 'statement', 'statements')}, oldest first`,
  'plot.titlePart': ({ counted, from, to, n }) =>
    `${counted}: statements ${from} to ${to} of ${n}, oldest first`,
  'plot.statement': ({ words, who }) => `${words} — ${who}`,
  'plot.unclear': 'speaker not clear',
  'plot.nobody': 'no speaker named',
  'plot.below': 'less, or at most',
  'plot.above': 'more, or at least',
  'plot.about': 'about',
  'plot.range': 'from … to …',
  'plot.log': 'Logarithmic scale',
  'plot.dates': ({ year }) => `Dates as the articles give them${inBrackets(year)}`,
  'plot.articleDates': ({ year }) => `Dates of the articles${inBrackets(year)}`,
  'plot.articleDate': '* date of the article',
  'plot.articleOf': ({ date }) => `article of ${date}`,
  'plot.next': ({ n }) => `${n} older on the next page`,
  'plot.command': ({ n, counted }) => `${n} older: /troops about:${counted}`,
  'plot.leftOut': ({ n }) => `${count(n, 'older statement is', 'older statements are')} not shown`,
  'plot.more': ({ n }) => `And ${n} more.`,
  'plot.moreArticles': ({ n }) => `And ${count(n, 'more article', 'more articles')}.`,
  'plot.alt': 'Amounts that the articles give, as in the text of this answer.',

  // Controls.
  'button.context': 'Context',
  'button.previous': '◀',
  'button.next': '▶',
  'button.page': ({ n, of }) => `${n}/${of}`,
  'button.share': 'Show to everyone',
  'button.read': 'Read article',
  'button.quotes': 'Quotes',
  'button.mentions': 'All mentions',
  'button.followUp': 'Follow up',
  'button.readings': 'Not what I asked',
  'button.dismiss': 'Dismiss',

  // Going on from an answer.
  'goOn.choose': 'Go on from here',
  'goOn.choosePerson': 'Choose somebody',
  'goOn.who': ({ name }) => `Who is ${name}`,
  'goOn.quotes': ({ name }) => `What ${name} says`,
  'goOn.mentions': ({ n }) => count(n, 'mention', 'mentions'),
  'goOn.paragraph': ({ figure }) => `The paragraphs around “${figure}”`,
  'goOn.articleQuotes': 'What is said in this article',
  'goOn.articleFigures': 'The figures in this article',
  'choice.text': ({ text }) => `${text}`,
  'followUp.title': 'Follow up on this answer',
  'followUp.text': 'What else do you want to know?',
  'followUp.hint': 'For example: and Slovenia? · who said that? · when? · more',
  'readings.title': 'Perhaps you meant one of these; each of them is answered.',
  'readings.choose': 'Choose another question',
  'readings.others': 'Or ask again in other words.',
  'readings.none': 'The articles answer nothing else that is close to this. Ask again in other words.',
  'smallTalk.lead':
    'Ask about the news: the articles answer in their own words, or say that they do not. /help shows all commands.',

  // /articles
  'articles.title': ({ articles, passages, desk }) =>
    `${count(articles, 'article', 'articles')}, ${count(passages, 'passage', 'passages')} · index ${desk}`,
  'articles.indexed': ({ ago }) => `Indexed ${ago}`,
  'articles.entry': ({ number, title, publisher, published, passages }) =>
    `${number}. ${title} · ${publisher} · ${published} · ${count(passages, 'passage', 'passages')}`,
  'articles.entryBare': ({ number, title, published, passages }) =>
    `${number}. ${title} · ${published} · ${count(passages, 'passage', 'passages')}`,
  'articles.refused': ({ n }) =>
    `${count(n, 'file was', 'files were')} refused at the last index; a moderator sees why with /reindex`,

  // /reindex
  'reindex.running': 'Reading the articles again …',
  'reindex.busy': 'The articles are being read again right now. Wait a moment, then look at /articles.',
  'reindex.done': ({ articles, passages, seconds }) =>
    `Indexed ${count(articles, 'article', 'articles')}, ${count(passages, 'passage', 'passages')} in ${seconds} s`,
  'reindex.added': ({ n, names }) => `+ ${n} added${list(names)}`,
  'reindex.changed': ({ n, names }) => `~ ${n} changed${list(names)}`,
  'reindex.removed': ({ n, names }) => `− ${n} removed${list(names)}`,
  'reindex.refused': ({ n }) => `! ${n} refused`,
  'reindex.refusedFile': ({ file, reason }) => `! ${file} — ${reason}`,
  'reindex.refusedLine': ({ file, line, reason }) => `! ${file} — line ${line}: ${reason}`,
  'reindex.kept': ({ reason }) => `Nothing was changed: ${reason}. The articles indexed before still answer.`,
  'reindex.empty': ({ folder }) =>
    `Nothing was changed: ${folder} holds no article that can be used. The articles indexed before still answer.`,

  // /help, /about, /privacy
  'help.title': 'Ask, and the articles answer in their own words, with the place where they stand.',
  'help.command': ({ command, description }) => `/${command} — ${description}`,
  'help.message': ({ label, description, command }) =>
    `${label} — ${description}: in a message’s menu under Apps; in a direct message, write /${command} and the text`,
  'help.freeText': 'In a direct message, or when you mention the bot, just write your question.',
  'help.examples': ({ questions }) => `For example: ${questions}`,
  'about.what':
    'Verbatim answers with excerpts from articles that this community’s moderators chose. It adds no word of its own about the news.',
  'about.not': 'It does not check facts, summarise or judge. When the articles are silent, it says so.',
  'about.articles': ({ articles, passages }) =>
    `It now reads ${count(articles, 'article', 'articles')} (${count(passages, 'passage', 'passages')}); /articles lists them.`,
  'about.version': ({ version, desk }) => `Version ${version} · index ${desk}`,
  'privacy.kept':
    'Questions are answered from memory and not stored. Your last question in a channel is remembered for 15 minutes, so that you can go on from it; then it is forgotten. Logs hold ids of events, never what you wrote.',
  'privacy.deleted':
    'Delete your question within five minutes, and its answer goes too. What was said is forgotten at once.',
  'privacy.buttons':
    'Buttons carry places in the articles and your user id, so that only you and moderators can press them.',
  'privacy.network': 'No language model and no other service sees your question.',

  // Errors.
  'error.unexpected': ({ id }) =>
    `This did not work, and the fault is ours. Try again; if it stays, tell a moderator this id. (id ${id})`,
  'error.unknownCommand': ({ command }) =>
    `There is no command /${command}. Write /help for those there are.`,
  'error.moderators':
    'Only moderators may do this. In Discord that is everyone with “Manage Server” or the moderator role.',
  'error.serverOnly': 'This works in a server, not in a direct message.',
  'error.dmOnly': 'This works in a direct message, not in a server.',
  'error.changed': 'The articles changed since; ask again.',
  'error.notYours':
    'Only the person who asked, or a moderator, may press this. Ask the question yourself to get your own.',
  'error.oldButton': 'This button is from an older version; ask again.',
  'error.missingOption': ({ command, option }) =>
    `/${command} needs “${option}”. Fill it in and send it again.`,
  'error.questionTooLong': ({ most }) => `Only the first ${most} characters of the question were read.`,
  'error.slow': ({ id }) => `This took too long. Try again in a minute. (id ${id})`,
  'error.busy': 'Too many questions at once. Wait a few seconds, then ask again.',

  // The terminal.
  'terminal.welcome': ({ articles, passages }) =>
    `Verbatim reads ${count(articles, 'article', 'articles')} (${count(passages, 'passage', 'passages')}). Write a question, or /help. Ctrl+D ends.`,
  'terminal.controls': ({ controls }) => `Press: ${controls}`,
  'terminal.field': ({ label, hint }) => (hint === '' ? `${label}` : `${label} (${hint})`),
  'terminal.dismissed': 'The answer is dismissed.',
  'preview.ready': ({ address }) =>
    `Open ${address} to see the bot in your browser. With DISCORD_TOKEN in .env it would be the Discord bot.`,
  'preview.beside': ({ address }) => `The preview is at ${address}.`,
  'preview.portTaken': ({ wanted, port }) => `Port ${wanted} is taken, so the preview uses ${port}.`,
  'preview.open': ({ host }) =>
    `PREVIEW_HOST is ${host}: whoever reaches this machine can open the preview, as a member only.`,
  'preview.tooLarge': 'This is too long to be read. Shorten it and send it again.',
  'preview.unusable': 'The preview could not read this. Reload the page and try again.',
} as const satisfies Readonly<Record<string, Text>>;
