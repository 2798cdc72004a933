import type { PromptWords } from './prompts';

/** The built-in questions about the two who talk in English, by id. */
export const usEn: Record<string, PromptWords> = {
	'rapport-01': {
		text: 'What went better than you expected this week?',
		reveals: 'what they are glad about right now',
		use: 'share one of yours first, then let it run',
	},
	'rapport-02': {
		text: 'How did you end up doing what you do now?',
		reveals: 'what they know besides their job title',
		use: 'listen for experience you could ask about later',
	},
	'rapport-03': {
		text: 'What are you learning or trying out at the moment, at work or outside it?',
		reveals: 'what they give their energy to by choice',
		use: 'ask about it again next time',
		followUp: 'On {{date}} you were learning or trying “{{thread}}”. How\'s it going?',
	},
	'rapport-04': {
		text: 'When did you last have a really good day at work, and what made it good?',
		reveals: 'what they would like more of',
		use: 'tell one of yours first; think of it when you plan something together',
	},
	'rapport-05': {
		text: 'What are you looking forward to over the next few weeks?',
		reveals: 'what cheers them up at the moment',
		use: 'remember it and ask how it was',
		followUp: 'On {{date}} you were looking forward to “{{thread}}”. How was it?',
	},
	'rapport-06': {
		text: 'What did you do before this job that still comes in handy?',
		reveals: 'skills nobody here would think of asking for',
		use: 'remember it for the day you need exactly that',
	},
	'rapport-07': {
		text: 'What time of day do you get your best work done?',
		reveals: 'when to leave them in peace',
		use: 'keep meetings with them out of those hours',
	},
	'rapport-08': {
		text: 'What have you read, watched or listened to lately that stuck with you?',
		reveals: 'what interests them when nobody sets the subject',
		use: 'name one of yours first; no need to turn it into work',
	},
	'rapport-09': {
		text: 'What surprised you most when you started here?',
		reveals: 'how this place looks to someone from outside',
		use: 'compare it with your own first weeks',
	},
	'rapport-10': {
		text: 'What have you changed your mind about since you started here?',
		reveals: 'how their view of the work has moved',
		use: 'say yours first, then ask what tipped it',
	},
	'rapport-11': {
		text: 'What\'s on your mind today, before we get going?',
		reveals: 'what they bring into the room',
		use: 'let them finish; move the agenda if it is big',
	},
	'feedback-me-01': {
		text: 'What was missing from the last thing I sent you?',
		reveals: 'what I leave out without noticing',
		use: 'send the missing part today, and include it from now on',
	},
	'feedback-me-02': {
		text: 'What have I done lately that I should keep doing?',
		reveals: 'which of my habits are worth keeping',
		use: 'keep it up; ask for an example if it stays vague',
	},
	'feedback-me-03': {
		text: 'What should I have done more of, or less of, the last time we worked together?',
		reveals: 'where I do too much and where too little',
		use: 'choose one of the two and try it until you next meet',
		followUp: 'On {{date}} you gave me “{{thread}}” to work on. What have you noticed since?',
	},
	'feedback-me-04': {
		text: 'Which of my recent messages did you have to read twice?',
		reveals: 'where my writing costs others time',
		use: 'rewrite that one together in two sentences',
	},
	'feedback-me-05': {
		text: 'When did I last cost you time you didn\'t have?',
		reveals: 'which of my habits eat into somebody else\'s day',
		use: 'do not explain yourself; ask what would have been enough',
	},
	'feedback-me-06': {
		text: 'What did I do in our last meeting that made things harder for you?',
		reveals: 'what I cannot see while I am doing it',
		use: 'say thanks, and agree on a sign for the next time it happens',
		followUp: 'On {{date}} you told me “{{thread}}” made things harder. How have I been doing with it?',
	},
	'feedback-me-07': {
		text: 'What have you been meaning to tell me and kept putting off?',
		reveals: 'what was easier to keep back than to say',
		use: 'ask, then wait; say thanks whatever comes',
	},
	'feedback-them-01': {
		text: 'What would you like my opinion on while you can still change it?',
		reveals: 'where a second pair of eyes is welcome',
		use: 'look at that part only, and answer within days',
	},
	'feedback-them-02': {
		text: 'When something of yours doesn\'t work for us, how would you like to hear about it?',
		reveals: 'how criticism reaches them best',
		use: 'say how you like it yourself; put both in the working agreement',
	},
	'feedback-them-03': {
		text: 'What have you started doing differently that I may not have noticed?',
		reveals: 'where they would like to be noticed',
		use: 'tell them the day you see it',
		followUp: 'On {{date}} you\'d started doing “{{thread}}” differently. How\'s it going?',
	},
	'feedback-them-04': {
		text: 'In the last thing you sent us, which bit were you least sure about?',
		reveals: 'where an honest comment is welcome',
		use: 'say what worked first, then speak to that one point',
	},
	'feedback-them-05': {
		text: 'What\'s the last comment from us that really helped you?',
		reveals: 'what kind of feedback they can use',
		use: 'give the next one in the same way',
	},
	'feedback-them-06': {
		text: 'What would you like my honest view on, even if it\'s not what you\'re hoping for?',
		reveals: 'what they would rather know than guess',
		use: 'answer with what you saw, not with a verdict',
	},
	'feedback-them-07': {
		text: 'Which of our comments on your last piece of work were no use to you?',
		reveals: 'feedback that only makes work',
		use: 'drop that kind, and ask what they wanted to know instead',
	},
	'listening-01': {
		text: 'What did somebody say this week that made you think again?',
		reveals: 'what makes them think again',
		use: 'tell yours first; note in a line who spoke and what changed',
	},
	'listening-02': {
		text: 'Who should we hear from more often when our teams meet?',
		reveals: 'voices that get lost in our meetings',
		use: 'give that person the first word next time',
	},
	'listening-03': {
		text: 'What did you want to say in our last joint meeting and didn\'t get to?',
		reveals: 'what our meetings leave no room for',
		use: 'let them say it now, and carry it back to the others',
	},
	'listening-04': {
		text: 'What did you have to tell us twice before it sank in?',
		reveals: 'what we hear without taking it in',
		use: 'say it back in your own words until they agree',
		followUp: 'On {{date}} you\'d had to tell us twice about “{{thread}}”. How has that been since?',
	},
	'listening-05': {
		text: 'What did I get wrong the last time you explained something to me?',
		reveals: 'how well I follow when it gets detailed',
		use: 'repeat the corrected version aloud, then write it down',
	},
	'listening-06': {
		text: 'When was I last only half listening, and what gave it away?',
		reveals: 'how it looks when my mind is elsewhere',
		use: 'note the sign they name and watch for it all week',
		followUp: 'On {{date}} you told me how you can tell I\'m only half listening: “{{thread}}”. How have I been doing since?',
	},
	'validation-01': {
		text: 'What about your job is harder than it looks from outside?',
		reveals: 'effort that is rarely acknowledged',
		use: 'tell one of yours first; say what you did not know, and give no advice',
	},
	'validation-02': {
		text: 'Which idea of yours went down well lately, and what happened next?',
		reveals: 'what being taken seriously looks like to them',
		use: 'ask who said what, and do the same next time',
	},
	'validation-03': {
		text: 'When you last brought us a problem, what answer would have helped you most?',
		reveals: 'whether they wanted a fix, an ear or a decision',
		use: 'next time, ask which of the three it is before you answer',
	},
	'validation-04': {
		text: 'What did you send us that never got a proper answer?',
		reveals: 'where our silence looked like indifference',
		use: 'answer it yourself this week',
	},
	'validation-05': {
		text: 'What did we brush aside lately that mattered to you?',
		reveals: 'what looks small from here and big from there',
		use: 'say what you understand now; ask what a good answer would have been',
	},
	'validation-06': {
		text: 'What did you warn us about that we didn\'t take seriously enough?',
		reveals: 'where they were right and nobody said so',
		use: 'say it plainly if they were right, and ask what they see now',
		followUp: 'On {{date}} you told me we hadn\'t taken “{{thread}}” seriously enough. What have we done about it since?',
	},
	'relational-01': {
		text: 'What did a colleague do in your first weeks here that made you feel welcome?',
		reveals: 'what puts them at ease with people',
		use: 'tell yours first, and do it for the next newcomer',
	},
	'relational-02': {
		text: 'Who outside your team do you like working with, and what do they do that helps?',
		reveals: 'the kind of cooperation they like',
		use: 'pick one of those things and copy it',
	},
	'relational-03': {
		text: 'Which topics are better for just the two of us than for a bigger meeting?',
		reveals: 'what the presence of others changes',
		use: 'listen for pauses and tone in your next big meeting',
	},
	'relational-04': {
		text: 'When did we last get something done together with no fuss, and what was different?',
		reveals: 'the conditions in which we work well',
		use: 'note time, place and people, and arrange it again',
	},
	'relational-05': {
		text: 'What did you nearly message me about lately and then leave?',
		reveals: 'a small distance that nobody mentions',
		use: 'say what you would have liked to get; make the next time easier',
	},
	'relational-06': {
		text: 'What have we done that made it easier, or harder, to count on us?',
		reveals: 'what trust between us is built on',
		use: 'tell them your own moment first',
	},
	'relational-07': {
		text: 'What do you ask other people for that you could just as well ask me?',
		reveals: 'where trust ends for now',
		use: 'do not press; offer exactly that once, without strings',
	},
	'relational-08': {
		text: 'What would you have said in our last big meeting if it had been just us two?',
		reveals: 'how tone and openness shift with who is there',
		use: 'compare what you each noticed: pauses, warmth, who went quiet',
	},
	'meta-01': {
		text: 'What would make these chats worth your time?',
		reveals: 'what they hope to get out of it',
		use: 'plan the next one around that',
	},
	'meta-02': {
		text: 'What\'s something we talked about here that actually made a difference to your work?',
		reveals: 'which of our talks had an effect',
		use: 'do more of that, drop what led nowhere',
	},
	'meta-03': {
		text: 'What matters to you that we never seem to get around to when we meet?',
		reveals: 'what urgent things keep pushing aside',
		use: 'start the next 1:1 with it',
	},
	'meta-04': {
		text: 'How often should we meet so that it helps rather than gets in the way?',
		reveals: 'the rhythm that suits both of us',
		use: 'set the next date now, and look again in three months',
	},
	'meta-05': {
		text: 'Which of our talks could have been a message, and which needed more time?',
		reveals: 'what these meetings are good for',
		use: 'write the first kind, make room for the second',
	},
	'meta-06': {
		text: 'Which of the things we agreed last quarter actually happened?',
		reveals: 'how often our talks lead to something',
		use: 'go through the old notes together; drop what no longer matters',
	},
	'meta-07': {
		text: 'Looking back over the year, what\'s got better between our teams, and what hasn\'t?',
		reveals: 'how things between us develop over time',
		use: 'note one of each, and ask again in three months',
	},
	'meta-08': {
		text: 'When did you last feel like cancelling one of these, and what was behind it?',
		reveals: 'when these meetings are a burden',
		use: 'change that one thing before the next invitation',
	},
	'closing-01': {
		text: 'What\'s the first thing each of us will do, and by when?',
		reveals: 'whether we mean the same next step',
		use: 'write both down with a date before you leave',
	},
	'closing-02': {
		text: 'What didn\'t we get to today that shouldn\'t wait until next time?',
		reveals: 'what ran out of time, not out of importance',
		use: 'settle it by message, or find ten minutes this week',
	},
	'closing-03': {
		text: 'What did I say today that\'s still unclear, or that doesn\'t sit right with you?',
		reveals: 'doubts that would otherwise leave the room with them',
		use: 'clear it up now, or note it as the first item next time',
	},
	'closing-04': {
		text: 'What was the most useful thing we talked about today?',
		reveals: 'what the meeting was worth to them',
		use: 'put it at the top of the summary',
	},
	'closing-05': {
		text: 'What can I pass on to my team from this, and what stays between us?',
		reveals: 'how far their openness goes',
		use: 'mark what stays private before you write anything up',
	},
	'closing-06': {
		text: 'Who else needs to hear what we\'ve just agreed?',
		reveals: 'the people our decision touches',
		use: 'decide who tells them, and by when',
	},
	'closing-07': {
		text: 'What could stop us doing what we\'ve just agreed?',
		reveals: 'obstacles they already see',
		use: 'deal with the biggest one now, or make the promise smaller',
	},
	'closing-08': {
		text: 'What would you like to start with next time?',
		reveals: 'what matters to them beyond today',
		use: 'put it first on the next agenda, in their words',
	},
	'closing-09': {
		text: 'Which of the things we\'ve agreed are you least sure will happen?',
		reveals: 'promises made too quickly',
		use: 'shrink it, move it or hand it on before you part',
	},
	'closing-10': {
		text: 'When should we talk again about how this is going?',
		reveals: 'how urgent it is to each of us',
		use: 'put a short reminder in both calendars',
	},
};
