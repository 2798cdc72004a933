import { words, type PromptWords } from './prompt-words';

/** The built-in questions about the two who talk in English, by id. */
export const usEn: Record<string, PromptWords> = {
	'rapport-01': words(
		'What went better than you expected this week?',
		'what they are glad about right now',
		'share one of yours first, then let it run',
	),
	'rapport-02': words(
		'How did you end up doing what you do now?',
		'what they know besides their job title',
		'listen for experience you could ask about later',
	),
	'rapport-03': words(
		'What are you learning or trying out at the moment, at work or outside it?',
		'what they give their energy to by choice',
		'ask about it again next time',
		'On {{date}} you told me you\'d got into “{{thread}}” – how\'s it going?',
	),
	'rapport-04': words(
		'When did you last have a really good day at work, and what made it good?',
		'what they would like more of',
		'tell one of yours first; think of it when you plan something together',
	),
	'rapport-05': words(
		'What are you looking forward to over the next few weeks?',
		'what cheers them up at the moment',
		'remember it and ask how it was',
		'What\'s the latest on “{{thread}}”, which you were looking forward to on {{date}}?',
	),
	'rapport-06': words(
		'What did you do before this job that still comes in handy?',
		'skills nobody here would think of asking for',
		'remember it for the day you need exactly that',
	),
	'rapport-07': words(
		'When in the day do you work best, and when should we leave you alone?',
		'when to leave them in peace',
		'keep meetings with them out of those hours',
	),
	'rapport-08': words(
		'What have you read, watched or listened to lately that stuck with you?',
		'what interests them when nobody sets the subject',
		'name one of yours first; no need to turn it into work',
	),
	'rapport-09': words(
		'What surprised you most when you started here?',
		'how this place looks to someone from outside',
		'compare it with your own first weeks',
	),
	'rapport-10': words(
		'What have you changed your mind about since you started here?',
		'how their view of the work has moved',
		'say yours first, then ask what tipped it',
	),
	'rapport-11': words(
		'What\'s on your mind today, before we get going?',
		'what they bring into the room',
		'let them finish; move the agenda if it is big',
	),
	'feedback-me-01': words(
		'What was missing from the last thing I sent you?',
		'what I leave out without noticing',
		'send the missing part today, and include it from now on',
	),
	'feedback-me-02': words(
		'What have I done lately that I should keep doing?',
		'which of my habits are worth keeping',
		'keep it up; ask for an example if it stays vague',
	),
	'feedback-me-03': words(
		'What should I have done more of, or less of, the last time we worked together?',
		'where I do too much and where too little',
		'choose one of the two and try it until you next meet',
		'On {{date}} you gave me “{{thread}}” to work on. What have you noticed since?',
	),
	'feedback-me-04': words(
		'Which of my recent messages did you have to read twice?',
		'where my writing costs others time',
		'rewrite that one together in two sentences',
	),
	'feedback-me-05': words(
		'When did I last cost you time you didn\'t have?',
		'which of my habits eat into somebody else\'s day',
		'do not explain yourself; ask what would have been enough',
	),
	'feedback-me-06': words(
		'What did I do in our last meeting that made things harder for you?',
		'what I cannot see while I am doing it',
		'say thanks, and agree on a sign for the next time it happens',
		'On {{date}} you told me “{{thread}}” made things harder. How have I been doing with it?',
	),
	'feedback-me-07': words(
		'What have you been meaning to tell me and kept putting off?',
		'what was easier to keep back than to say',
		'ask, then wait; say thanks whatever comes',
	),
	'feedback-them-01': words(
		'What would you like my opinion on while you can still change it?',
		'where a second pair of eyes is welcome',
		'look at that part only, and answer within days',
	),
	'feedback-them-02': words(
		'When something of yours doesn\'t work for us, how would you like to hear about it?',
		'how criticism reaches them best',
		'say how you like it yourself; put both in the working agreement',
	),
	'feedback-them-03': words(
		'What have you started doing differently that I may not have noticed?',
		'where they would like to be noticed',
		'tell them the day you see it',
		'On {{date}} you\'d started doing “{{thread}}” differently. How\'s it going?',
	),
	'feedback-them-04': words(
		'In the last thing you sent us, which bit were you least sure about?',
		'where an honest comment is welcome',
		'say what worked first, then speak to that one point',
	),
	'feedback-them-05': words(
		'What\'s the last comment from us that really helped you?',
		'what kind of feedback they can use',
		'give the next one in the same way',
	),
	'feedback-them-06': words(
		'What would you like my honest view on, even if it\'s not what you\'re hoping for?',
		'what they would rather know than guess',
		'answer with what you saw, not with a verdict',
	),
	'feedback-them-07': words(
		'Which of our comments on your last piece of work were no use to you?',
		'feedback that only makes work',
		'drop that kind, and ask what they wanted to know instead',
	),
	'listening-01': words(
		'What did somebody say this week that made you think again?',
		'what makes them think again',
		'tell yours first; note in a line who spoke and what changed',
	),
	'listening-02': words(
		'Who should we hear from more often when our teams meet?',
		'voices that get lost in our meetings',
		'give that person the first word next time',
	),
	'listening-03': words(
		'What did you want to say in our last joint meeting and didn\'t get to?',
		'what our meetings leave no room for',
		'let them say it now, and carry it back to the others',
	),
	'listening-04': words(
		'What did you have to tell us twice before it sank in?',
		'what we hear without taking it in',
		'say it back in your own words until they agree',
		'On {{date}} you\'d had to tell us twice about “{{thread}}”. How has that been since?',
	),
	'listening-05': words(
		'What did I get wrong the last time you explained something to me?',
		'how well I follow when it gets detailed',
		'repeat the corrected version aloud, then write it down',
	),
	'listening-06': words(
		'When was I last only half listening, and what gave it away?',
		'how it looks when my mind is elsewhere',
		'note the sign they name and watch for it all week',
		'On {{date}} you told me how you can tell I\'m only half listening: “{{thread}}”. How have I been doing since?',
	),
	'validation-01': words(
		'What about your job is harder than it looks from outside?',
		'effort that is rarely acknowledged',
		'tell one of yours first; say what you did not know, and give no advice',
	),
	'validation-02': words(
		'Which idea of yours went down well lately, and what happened next?',
		'what being taken seriously looks like to them',
		'ask who said what, and do the same next time',
	),
	'validation-03': words(
		'When you last brought us a problem, what answer would have helped you most?',
		'whether they wanted a fix, an ear or a decision',
		'next time, ask which of the three it is before you answer',
	),
	'validation-04': words(
		'What did you send us that never got a proper answer?',
		'where our silence looked like indifference',
		'answer it yourself this week',
	),
	'validation-05': words(
		'What did we brush aside lately that mattered to you?',
		'what looks small from here and big from there',
		'say what you understand now; ask what a good answer would have been',
	),
	'validation-06': words(
		'What did you warn us about that we didn\'t take seriously enough?',
		'where they were right and nobody said so',
		'say it plainly if they were right, and ask what they see now',
		'On {{date}} you told me we hadn\'t taken “{{thread}}” seriously enough – what have you seen us do about it since?',
	),
	'relational-01': words(
		'What did a colleague do in your first weeks here that made you feel welcome?',
		'what puts them at ease with people',
		'tell yours first, and do it for the next newcomer',
	),
	'relational-02': words(
		'Who outside your team do you like working with, and what do they do that helps?',
		'the kind of cooperation they like',
		'pick one of those things and copy it',
	),
	'relational-03': words(
		'Which topics are better for just the two of us than for a bigger meeting?',
		'what the presence of others changes',
		'listen for pauses and tone in your next big meeting',
	),
	'relational-04': words(
		'When did we last get something done together with no fuss, and what was different?',
		'the conditions in which we work well',
		'note time, place and people, and arrange it again',
	),
	'relational-05': words(
		'What did you nearly message me about lately, and what made you hold back?',
		'a small distance that nobody mentions',
		'say what you would have liked to get; make the next time easier',
	),
	'relational-06': words(
		'What have we done that made it easier, or harder, to count on us?',
		'what trust between us is built on',
		'tell them your own moment first',
	),
	'relational-07': words(
		'What do you ask other people for that you could just as well ask me?',
		'where trust ends for now',
		'do not press; offer exactly that once, without strings',
	),
	'relational-08': words(
		'What would you have said in our last big meeting if it had been just us two?',
		'how tone and openness shift with who is there',
		'compare what you each noticed: pauses, warmth, who went quiet',
	),
	'meta-01': words(
		'What would make these chats worth your time?',
		'what they hope to get out of it',
		'plan the next one around that',
	),
	'meta-02': words(
		'What\'s something we talked about here that actually made a difference to your work?',
		'which of our talks had an effect',
		'do more of that, drop what led nowhere',
	),
	'meta-03': words(
		'What matters to you that we never seem to get around to when we meet?',
		'what urgent things keep pushing aside',
		'start the next 1:1 with it',
	),
	'meta-04': words(
		'How often should we meet so that it helps rather than gets in the way?',
		'the rhythm that suits both of us',
		'set the next date now, and look again in three months',
	),
	'meta-05': words(
		'Which of our talks could have been a message, and which needed more time?',
		'what these meetings are good for',
		'write the first kind, make room for the second',
	),
	'meta-06': words(
		'Which of the things we agreed last quarter actually happened?',
		'how often our talks lead to something',
		'go through the old notes together; drop what no longer matters',
	),
	'meta-07': words(
		'Since we started these talks, what\'s got better between our teams, and what hasn\'t?',
		'how things between us develop over time',
		'note one of each, and ask again in three months',
	),
	'meta-08': words(
		'When did you last feel like cancelling one of these, and what was behind it?',
		'when these meetings are a burden',
		'change that one thing before the next invitation',
	),
	'closing-01': words(
		'What\'s the first thing each of us will do, and by when?',
		'whether we mean the same next step',
		'write both down with a date before you leave',
	),
	'closing-02': words(
		'What didn\'t we get to today that shouldn\'t wait until next time?',
		'what ran out of time, not out of importance',
		'settle it by message, or find ten minutes this week',
	),
	'closing-03': words(
		'What did I say today that\'s still unclear, or that doesn\'t sit right with you?',
		'doubts that would otherwise leave the room with them',
		'clear it up now, or note it as the first item next time',
	),
	'closing-04': words(
		'What was the most useful thing we talked about today?',
		'what the meeting was worth to them',
		'put it at the top of the summary',
	),
	'closing-05': words(
		'What can I pass on to my team from this, and what stays between us?',
		'how far their openness goes',
		'mark what stays private before you write anything up',
	),
	'closing-06': words(
		'Who else needs to hear what we\'ve just agreed?',
		'the people our decision touches',
		'decide who tells them, and by when',
	),
	'closing-07': words(
		'What could stop us doing what we\'ve just agreed?',
		'obstacles they already see',
		'deal with the biggest one now, or make the promise smaller',
	),
	'closing-08': words(
		'What would you like to start with next time?',
		'what matters to them beyond today',
		'put it first on the next agenda, in their words',
	),
	'closing-09': words(
		'Which of the things we\'ve agreed are you least sure will happen?',
		'promises made too quickly',
		'shrink it, move it or hand it on before you part',
	),
	'closing-10': words(
		'When should we check back on what we\'ve agreed, and what should have happened by then?',
		'how urgent it is to each of us',
		'put a short reminder in both calendars',
	),
};
