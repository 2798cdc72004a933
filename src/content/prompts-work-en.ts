import type { PromptWords } from './prompts';

/** The built-in questions about the work the two share in English, by id. */
export const workEn: Record<string, PromptWords> = {
	'goals-01': {
		text: 'What does your team want to have finished by the end of the quarter?',
		reveals: 'what they will put first when time is short',
		use: 'compare it with your own list and mark what overlaps',
		followUp: 'On {{date}} your team wanted “{{thread}}” finished by the end of the quarter. How close is it?',
	},
	'goals-02': {
		text: 'Where do your goals and ours get in each other\'s way right now?',
		reveals: 'a conflict that sits in the plans, not in people',
		use: 'agree what gives way, or who has to decide',
	},
	'goals-03': {
		text: 'What\'s the one thing your team has to get right this year?',
		reveals: 'what everything else gives way to',
		use: 'check which of your plans could help it or get in its way',
	},
	'goals-04': {
		text: 'What\'s moving well on your side this quarter, and what\'s stuck?',
		reveals: 'real progress, and where it stopped',
		use: 'ask it every quarter and compare the answers',
		followUp: 'On {{date}} “{{thread}}” hadn\'t moved yet. Where is it now?',
	},
	'goals-05': {
		text: 'Which of your goals depends on us, and what do you need by when?',
		reveals: 'promises of theirs that hang on our work',
		use: 'put it in your plan, or say today what will not fit',
		followUp: 'On {{date}} you needed “{{thread}}” from us for one of your goals. How\'s it looking?',
	},
	'goals-06': {
		text: 'Which of our joint plans have you stopped believing in, and what changed?',
		reveals: 'doubts that slow both sides down',
		use: 'ask what would have to change, then decide whether to go on',
	},
	'goals-07': {
		text: 'What did your team finish lately that you\'re pleased with?',
		reveals: 'progress as they see it themselves',
		use: 'be glad with them, and note what made it possible',
	},
	'info-01': {
		text: 'What\'s coming up on your side that we should hear about early?',
		reveals: 'what will reach us before anyone announces it',
		use: 'note the date and who on our side needs to know',
		followUp: 'On {{date}} you told me “{{thread}}” was coming up. How is it looking now?',
	},
	'info-02': {
		text: 'How do you like to hear from us when something changes at the last minute?',
		reveals: 'which channel really reaches them',
		use: 'put it in the working agreement and stick to it',
	},
	'info-03': {
		text: 'Which of our updates do you skip, and what would make them worth reading?',
		reveals: 'what we send out that nobody needs',
		use: 'shorten one or drop it before you next meet',
	},
	'info-04': {
		text: 'Where do you look first when you want to know what we\'re up to?',
		reveals: 'which of our channels people trust',
		use: 'keep that one up to date and let the others go',
	},
	'info-05': {
		text: 'What did you find out by accident lately that somebody should have told you?',
		reveals: 'news that travels by chance',
		use: 'agree who passes that kind of news on',
	},
	'info-06': {
		text: 'Who on your side should always know when we change something?',
		reveals: 'the people our news has to reach',
		use: 'add them to the list you really use',
	},
	'info-07': {
		text: 'What bad news did we give you too late, and what did that cost you?',
		reveals: 'what our waiting costs others',
		use: 'agree how early you will say it, even while it is uncertain',
	},
	'resources-01': {
		text: 'What are you shortest of this month: time, people or something else?',
		reveals: 'what holds their work up',
		use: 'say what you are short of, and what you could lend',
	},
	'resources-02': {
		text: 'What has your team made or bought that ours could use too?',
		reveals: 'things nobody thought of sharing',
		use: 'ask for a look, and offer something back',
	},
	'resources-03': {
		text: 'Who or what will you need from us next month, and for how long?',
		reveals: 'requests before they become urgent',
		use: 'say at once what is possible, and plan it in',
		followUp: 'On {{date}} you said you\'d need “{{thread}}” from us. What\'s changed since?',
	},
	'resources-04': {
		text: 'When did we last both need the same person, and how did we sort it out?',
		reveals: 'where we compete without saying so',
		use: 'agree who goes first next time, and on what grounds',
	},
	'resources-05': {
		text: 'What did you ask us for this year and never get?',
		reveals: 'requests that were never answered',
		use: 'give a date or a clear no before the week is out',
	},
	'resources-06': {
		text: 'Which of your requests to us would you drop if we did the others properly?',
		reveals: 'what matters to them most',
		use: 'make it a trade: what they let go, what you promise',
	},
	'roles-01': {
		text: 'Who on your side can say yes when we need a quick decision?',
		reveals: 'where decisions are really made',
		use: 'note the name, and who stands in when they are away',
	},
	'roles-02': {
		text: 'What do people keep coming to you for that isn\'t really your job?',
		reveals: 'work that has lost its owner',
		use: 'find out whether some of it comes from your team',
	},
	'roles-03': {
		text: 'What\'s sitting between our teams right now that nobody really owns?',
		reveals: 'what each side thinks the other is doing',
		use: 'put one name on it before you part',
		followUp: 'On {{date}} nobody clearly owned “{{thread}}”. Who has it now?',
	},
	'roles-04': {
		text: 'What was the last thing to fall between our two teams, and who picked it up?',
		reveals: 'where one job ends and the next has not begun',
		use: 'thank that person, then decide whose it is',
	},
	'roles-05': {
		text: 'What have you quietly taken over from us, and how did that come about?',
		reveals: 'duties that moved without a word',
		use: 'agree whether it stays there or comes back',
	},
	'roles-06': {
		text: 'What did we decide this year that you feel should have been your call?',
		reveals: 'where we step on their ground',
		use: 'settle who decides next time, and who is asked first',
	},
	'conflict-01': {
		text: 'What\'s the best way to tell you that I see something differently?',
		reveals: 'how to disagree with them without harm',
		use: 'say what works for you, and use theirs the very next time',
	},
	'conflict-02': {
		text: 'What went wrong the last time both our teams were in a hurry?',
		reveals: 'what gives way under pressure',
		use: 'agree on one thing you will not skip next time',
	},
	'conflict-03': {
		text: 'What did we last agree to just to get it over with?',
		reveals: 'agreements that will not hold',
		use: 'open it again while it is still cheap',
	},
	'conflict-04': {
		text: 'When we last disagreed, what was the one thing you didn\'t want to give up?',
		reveals: 'what they need, behind what they ask for',
		use: 'say it back in your own words before giving your side',
	},
	'conflict-05': {
		text: 'The last time we argued, what did we actually both want?',
		reveals: 'common ground that got lost',
		use: 'say your version first; start the next hard talk from there',
	},
	'conflict-06': {
		text: 'What do we still not agree on, and what would help us settle it?',
		reveals: 'what was left standing without an end',
		use: 'take the smallest part of it and settle that today',
		followUp: 'On {{date}} “{{thread}}” was still open between us. What has moved?',
	},
	'conflict-07': {
		text: 'Which work topic do you and I keep steering clear of?',
		reveals: 'a subject that is awkward for both of us',
		use: 'say one sentence about it yourself; decide together whether to go on',
	},
	'conflict-08': {
		text: 'What did the last argument between our teams cost you?',
		reveals: 'what stays behind when it is over',
		use: 'hear it to the end without correcting; ask what would put it right',
	},
	'growth-01': {
		text: 'What would you like to get better at that we could practise together?',
		reveals: 'where they want to go next',
		use: 'say yours first; find one joint task to practise on, with a date',
		followUp: 'On {{date}} you wanted to get better at “{{thread}}”. What chances to practise have come up?',
	},
	'growth-02': {
		text: 'What have you learned on the job lately that you could show me?',
		reveals: 'fresh know-how that others could use',
		use: 'book half an hour and bring a real case',
	},
	'growth-03': {
		text: 'What could I teach you in half an hour, and what could you teach me?',
		reveals: 'what each of us has to offer',
		use: 'put both half hours in the calendar before you part',
	},
	'growth-04': {
		text: 'What didn\'t work for you this week that you\'ll try another way next week?',
		reveals: 'a lesson they are ready to act on',
		use: 'say yours first, and ask each other about it in a week',
		followUp: 'On {{date}} you meant to do “{{thread}}” differently. What came of it?',
	},
	'growth-05': {
		text: 'Which part of our work would you like to try your hand at yourself?',
		reveals: 'a wish that both teams could gain from',
		use: 'find the smallest real piece of it and agree on a start',
	},
	'growth-06': {
		text: 'What have you been meaning to learn, and what keeps getting in the way?',
		reveals: 'what stands before the first step, often something small',
		use: 'name yours too; agree on the step and a day to ask about it',
		followUp: 'On {{date}} you\'d been meaning to learn “{{thread}}”. Where have you got to with it?',
	},
	'growth-07': {
		text: 'If you could choose, what would you be working on a year from now?',
		reveals: 'the direction behind today\'s work',
		use: 'say yours first; ask before you mention theirs to anyone',
	},
	'lessons-01': {
		text: 'What do you know now that you\'d have liked to know a month ago?',
		reveals: 'what they have just found out',
		use: 'write one line of it down where both teams will see it',
	},
	'lessons-02': {
		text: 'What have you tried with another team that you wouldn\'t do again?',
		reveals: 'experience that somebody has already paid for',
		use: 'ask what they would do instead',
	},
	'lessons-03': {
		text: 'What have you heard back about the last thing you finished?',
		reveals: 'how they follow what becomes of their work',
		use: 'tell yours first; ask for one reaction they remember',
	},
	'lessons-04': {
		text: 'If we started our last project again tomorrow, what would you do differently?',
		reveals: 'what they would change with hindsight',
		use: 'carry one point over into the next plan',
	},
	'lessons-05': {
		text: 'What went wrong for you lately that we shouldn\'t repeat?',
		reveals: 'mistakes that need not be made twice',
		use: 'tell one of yours first, and stay with what happened',
	},
	'lessons-06': {
		text: 'What were we both sure about last quarter that turned out wrong?',
		reveals: 'what we take for certain too quickly',
		use: 'ask which sign you could have seen earlier',
	},
	'lessons-07': {
		text: 'What went well last month mostly by luck?',
		reveals: 'risks that hide behind a good result',
		use: 'pick one piece of luck and make a plan for it',
	},
	'lessons-08': {
		text: 'Which part of our last setback was down to my team?',
		reveals: 'how our share looks from their side',
		use: 'write it down as they say it; come back with one change',
	},
	'gaps-01': {
		text: 'What do we know how to do that your team would like to learn?',
		reveals: 'knowledge that could cross over cheaply',
		use: 'name who could show it and offer two dates',
	},
	'gaps-02': {
		text: 'What are you missing right now: a login, a tool, a document?',
		reveals: 'small obstacles that stay because nobody asks',
		use: 'get it this week, or find out who can',
		followUp: 'On {{date}} you were missing “{{thread}}”. Where have we got to with that?',
	},
	'gaps-03': {
		text: 'What comes to a stop in your team when one person\'s on holiday?',
		reveals: 'know-how that sits in one head',
		use: 'offer to learn a piece of it or to write it down together',
	},
	'gaps-04': {
		text: 'What have you been asked to do lately that nobody showed you how to do?',
		reveals: 'where support is missing',
		use: 'name a person or an example that would help',
	},
	'gaps-05': {
		text: 'What did you have to guess this month because nobody could tell you?',
		reveals: 'facts that do not reach them',
		use: 'answer what you can, and find out who knows the rest',
	},
	'gaps-06': {
		text: 'What does everyone assume you know by now that you\'d still like to ask?',
		reveals: 'questions that seem too late to ask',
		use: 'admit one of your own first; answer without surprise',
	},
	'gaps-07': {
		text: 'What does everyone assume our two teams can do that neither really can?',
		reveals: 'a promise that neither side can keep',
		use: 'agree who says so, to whom, and what you offer instead',
	},
	'ideas-01': {
		text: 'What would you change around here if you had a free week and nobody said no?',
		reveals: 'what they would do of their own accord',
		use: 'say yours first; look for the part that needs no permission',
	},
	'ideas-02': {
		text: 'Which idea has your team been sitting on, and what\'s it waiting for?',
		reveals: 'plans that lack one push',
		use: 'see whether the missing piece is on your side',
		followUp: 'On {{date}} “{{thread}}” was still waiting. Where is it now?',
	},
	'ideas-03': {
		text: 'What\'s a good idea you\'ve picked up from someone lately?',
		reveals: 'where their ideas come from',
		use: 'ask what a first try would look like',
	},
	'ideas-04': {
		text: 'Which idea of ours did we drop too early, and what would bring it back?',
		reveals: 'what might work now and did not then',
		use: 'ask what has changed since, and agree on one small test',
	},
	'ideas-05': {
		text: 'What could both our teams stop doing, and what would you do with the time?',
		reveals: 'habits that nobody would defend',
		use: 'agree on one thing and the day it stops',
	},
	'ideas-06': {
		text: 'What will people want from our two teams in a year that we can\'t do yet?',
		reveals: 'what we should be building together',
		use: 'pick one and name what you would have to learn first',
	},
	'ideas-07': {
		text: 'Which idea of yours would you start next month if I joined in?',
		reveals: 'what they are ready to put time into',
		use: 'say yes to a small first piece, or an honest no',
		followUp: 'On {{date}} you said you\'d start “{{thread}}” if I joined in. What\'s our first step?',
	},
};
