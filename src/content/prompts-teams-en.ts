import type { PromptWords } from './prompts';

/** The built-in questions about what two teams are to each other in English, by id. */
export const teamsEn: Record<string, PromptWords> = {
	'process-01': {
		text: 'The last time something from us landed with you, what did you have to do before you could start?',
		reveals: 'the work our hand-over leaves to others',
		use: 'take over one of those steps on our side',
	},
	'process-02': {
		text: 'What took you longer than it should have the last time you worked with us?',
		reveals: 'where our way of working is expensive for them',
		use: 'look at that one case together, then try one change',
	},
	'process-03': {
		text: 'If you could change one thing about how we hand work to each other, what would it be?',
		reveals: 'the change they would notice first',
		use: 'try it for a month and look back together',
	},
	'process-04': {
		text: 'Take the last request we sent you: who did it go through before it was done?',
		reveals: 'the road our requests take over there',
		use: 'sketch it together and mark where it waits',
	},
	'process-05': {
		text: 'Which recent request from us was easy to deal with, and what made it easy?',
		reveals: 'what a good hand-over looks like to them',
		use: 'make that one the model for the next',
	},
	'process-06': {
		text: 'What are you waiting for from us right now, and what\'s it holding up?',
		reveals: 'what our delay stops elsewhere',
		use: 'name a date now, or say that it will take longer',
		followUp: 'On {{date}} you were waiting for “{{thread}}”. What happened with it?',
	},
	'process-07': {
		text: 'When did something last bounce back and forth between us, and what would have settled it sooner?',
		reveals: 'what we leave open at the start',
		use: 'settle exactly those points up front next time',
	},
	'process-08': {
		text: 'Which of our checks or sign-offs would you drop tomorrow if it were up to you?',
		reveals: 'checks that cost more than they prevent',
		use: 'find out who once wanted it, and try a month without',
	},
	'appreciation-01': {
		text: 'What have we done in the last few weeks that made things easier for you?',
		reveals: 'what is already working between us',
		use: 'do more of it, and tell whoever did it',
	},
	'appreciation-02': {
		text: 'What do we do that you\'d really miss if we stopped tomorrow?',
		reveals: 'what must survive when we change things',
		use: 'write it down before our next reshuffle',
	},
	'appreciation-03': {
		text: 'Who on our side has helped you out lately, and what did they do?',
		reveals: 'good work that nobody here has seen',
		use: 'pass the thanks on this week, by name',
	},
	'appreciation-04': {
		text: 'What did you sort out for us recently that we never thanked you for?',
		reveals: 'effort on their side that we take for granted',
		use: 'say thanks now, and again where others hear it',
	},
	'appreciation-05': {
		text: 'What did you enjoy about the last job we worked on together?',
		reveals: 'what they enjoy about working with us',
		use: 'leave room for more of it in the next joint piece',
	},
	'appreciation-06': {
		text: 'Which document or tool of ours do you actually use, and what for?',
		reveals: 'which of our work is really in use',
		use: 'tell whoever made it, and keep it up to date',
	},
	'appreciation-07': {
		text: 'What have we stopped doing for you that you\'d like back?',
		reveals: 'what got lost in one of our changes',
		use: 'find out why it stopped, and bring back the part that costs little',
		followUp: 'On {{date}} you said you\'d like “{{thread}}” back. Where have we got to with it?',
	},
	'friction-01': {
		text: 'What\'s been confusing about working with us so far?',
		reveals: 'what we take for granted and never explain',
		use: 'answer on the spot, then write it down for the next person',
	},
	'friction-02': {
		text: 'What did you last have to chase us for, and how did you get it in the end?',
		reveals: 'where things get stuck on our side',
		use: 'find the step where it stalled, not the person',
		followUp: 'On {{date}} you\'d had to chase us for “{{thread}}”. How has it gone since?',
	},
	'friction-03': {
		text: 'What still bugs you about working with us that you\'ve stopped bringing up?',
		reveals: 'the old annoyance we had stopped hearing about',
		use: 'just listen and say thanks; bring one change next time',
	},
	'friction-04': {
		text: 'What do you do these days just to work around the way we do things?',
		reveals: 'effort we cause without seeing it',
		use: 'ask to be shown it once, then remove the cause',
	},
	'friction-05': {
		text: 'Who do you go to first on our side, and what do you do when they\'re away?',
		reveals: 'the one door they knock on',
		use: 'name a second person for the days it is shut',
	},
	'friction-06': {
		text: 'What did our last big change make harder for you?',
		reveals: 'the price others pay for our changes',
		use: 'ask what would repair most of it, and ask them earlier next time',
		followUp: 'On {{date}} you said our change had made “{{thread}}” harder. How is it now?',
	},
	'friction-07': {
		text: 'Which meeting with us could you do without, and what from it would you still need some other way?',
		reveals: 'time we take without giving much back',
		use: 'skip it twice and see what is missing',
	},
	'friction-08': {
		text: 'What do you warn new people about before they start working with us?',
		reveals: 'what is said about working with us when we are not there',
		use: 'say thanks, pick one warning and make it untrue',
		followUp: 'On {{date}} you said you warn new people about “{{thread}}”. What would you tell them today?',
	},
	'unknowns-01': {
		text: 'What are we working on right now that you\'d like to hear more about?',
		reveals: 'where our work may touch theirs',
		use: 'give the short version now and name who to ask',
	},
	'unknowns-02': {
		text: 'When did we last catch you by surprise, and how much notice would have helped?',
		reveals: 'how much notice they really need',
		use: 'agree on who tells whom, and how many days ahead',
	},
	'unknowns-03': {
		text: 'What would you guess my team spends most of its week on?',
		reveals: 'how our work looks from outside',
		use: 'guess theirs first, then say where yours really goes',
	},
	'unknowns-04': {
		text: 'Which of our recent decisions makes no sense from where you sit?',
		reveals: 'reasons that never left our room',
		use: 'give the reasons, and take theirs back to the team',
	},
	'unknowns-05': {
		text: 'What have you heard about our plans that you\'d like to check with me?',
		reveals: 'what is going round about our work',
		use: 'say what is true, what is not and what is still open',
	},
	'unknowns-06': {
		text: 'Who\'s been asking the most of your team this month, and what do they want?',
		reveals: 'where the pressure behind their requests comes from',
		use: 'ask for one real example and take it to your team',
	},
	'unknowns-07': {
		text: 'Which number, list or dashboard does your team check first on a Monday?',
		reveals: 'what counts as good or bad news over there',
		use: 'ask to be shown it, and ask about it again in a few weeks',
	},
	'unknowns-08': {
		text: 'Which part of your team\'s work do people outside never get to see?',
		reveals: 'effort that our plans do not allow for',
		use: 'tell one of yours first, then ask for an example from last week',
	},
	'challenges-01': {
		text: 'What\'s taking up most of your team\'s attention this month?',
		reveals: 'what they can and cannot take on right now',
		use: 'time your own requests around it',
	},
	'challenges-02': {
		text: 'What are you stuck on right now, and what have you tried so far?',
		reveals: 'where help would count, and what kind',
		use: 'offer one contact, one hour or one example',
		followUp: 'On {{date}} you were stuck on “{{thread}}”. What has moved since?',
	},
	'challenges-03': {
		text: 'What are you doing on your own right now that\'s really a job for two?',
		reveals: 'load that no plan shows',
		use: 'agree on one piece you can take or find someone for',
		followUp: 'On {{date}} you were doing “{{thread}}” on your own. How\'s it going now?',
	},
	'challenges-04': {
		text: 'What\'s changed in your team over the last couple of months?',
		reveals: 'changes they are still getting used to',
		use: 'ask which of them you should adapt to',
	},
	'challenges-05': {
		text: 'Which deadline is on your mind most right now?',
		reveals: 'when they have no time to spare',
		use: 'note the date and keep your own requests clear of it',
		followUp: 'On {{date}} the deadline on your mind was “{{thread}}”. How did it turn out?',
	},
	'challenges-06': {
		text: 'What have you had to put off this month, and who\'s waiting for it?',
		reveals: 'what gives way when time is short',
		use: 'see whether something you asked for can wait instead',
		followUp: 'On {{date}} you\'d had to put off “{{thread}}”. Where does it stand?',
	},
	'challenges-07': {
		text: 'What\'s got harder for your team lately that used to be easy?',
		reveals: 'a change that nobody announced',
		use: 'ask when it began and what else happened around then',
	},
	'challenges-08': {
		text: 'What do you see going wrong in the next few weeks if nobody steps in?',
		reveals: 'trouble they can see coming',
		use: 'agree who says it to whom, and by when',
		followUp: 'On {{date}} you saw trouble coming with “{{thread}}”. What became of it?',
	},
	'ease-01': {
		text: 'What small thing could I do this week that would save you some time?',
		reveals: 'a favour that costs little and counts',
		use: 'do it this week and say when it is done',
	},
	'ease-02': {
		text: 'What do you get from us that you could happily do without?',
		reveals: 'work we could simply stop doing',
		use: 'stop one of them for a month and see who asks',
	},
	'ease-03': {
		text: 'What do you keep having to explain to us?',
		reveals: 'what we should know by now',
		use: 'write it down together once, where our team will find it',
	},
	'ease-04': {
		text: 'If you could borrow an hour of my time next week, what would you use it for?',
		reveals: 'what they would ask for if asking were easy',
		use: 'put the hour in both calendars now',
	},
	'ease-05': {
		text: 'What do you look up or copy by hand that we could just send you?',
		reveals: 'small daily work we could spare them',
		use: 'set it up this week, and check in a month that it still helps',
	},
	'ease-06': {
		text: 'When did we last ask you for something too late, and when should we have asked?',
		reveals: 'how far ahead they have to plan',
		use: 'write the number of days where your team plans',
	},
	'ease-07': {
		text: 'What are you still doing for us that we could do ourselves by now?',
		reveals: 'help that has turned into a habit',
		use: 'take one thing over, with a date',
		followUp: 'On {{date}} you were still doing “{{thread}}” for us. How far have we got with taking it over?',
	},
	'ease-08': {
		text: 'What are you doing for us that you\'d rather have said no to?',
		reveals: 'a yes that was only polite',
		use: 'let them off without asking for reasons, or offer a trade',
	},
	'people-01': {
		text: 'Who on your team should meet someone on mine, and what would they talk about?',
		reveals: 'connections that are missing between us',
		use: 'introduce the two of them this week',
	},
	'people-02': {
		text: 'When did our teams last talk past each other, and what got lost?',
		reveals: 'where the same words mean different things',
		use: 'go through what happened, and agree on one term or channel',
	},
	'people-03': {
		text: 'What do our teams do that gets on each other\'s nerves but nobody mentions?',
		reveals: 'strain that is still small enough to settle',
		use: 'start with your own part; stay with events, not people',
	},
	'people-04': {
		text: 'What makes someone on your team think twice before asking us for something?',
		reveals: 'how easy we are to approach',
		use: 'remove one hurdle and let their team know',
	},
	'people-05': {
		text: 'Who\'s new on your team, and what could we show them about our work?',
		reveals: 'who does not know us yet',
		use: 'invite them for half an hour this month',
	},
	'people-06': {
		text: 'Who on your team deals with us the most, and what about?',
		reveals: 'where contact between us really happens',
		use: 'ask that person what they would change first',
	},
	'people-07': {
		text: 'Who from your team and mine has worked really well together lately, and what helped?',
		reveals: 'what both teams need to work well',
		use: 'set the next joint job up the same way',
	},
	'people-08': {
		text: 'Which run-in between our teams could you and I have stepped in on sooner?',
		reveals: 'where the two of us could step in earlier',
		use: 'name one of your own first; agree how to warn each other',
	},
	'joint-01': {
		text: 'What could our two teams try for two weeks without asking anyone for budget?',
		reveals: 'ideas small enough to start',
		use: 'pick one, a start date and a day to look back',
		followUp: 'On {{date}} we thought of trying “{{thread}}” together. What came of it?',
	},
	'joint-02': {
		text: 'What are both our teams doing that only one of us needs to do?',
		reveals: 'double work, and who could let go of it',
		use: 'settle who keeps it and who stops',
	},
	'joint-03': {
		text: 'What could the two of us fix before we next meet if we each put in an hour?',
		reveals: 'what we both care about enough to start',
		use: 'each name a first step, and put the hour in the calendar',
		followUp: 'On {{date}} we wanted to fix “{{thread}}” with an hour each. How far did we get?',
	},
	'joint-04': {
		text: 'What have you seen work well somewhere else that our teams could borrow?',
		reveals: 'good practice already tested by others',
		use: 'ask who could show it to you both',
	},
	'joint-05': {
		text: 'What do people keep asking both our teams that we could answer once, together?',
		reveals: 'work we both repeat for others',
		use: 'write the answer together and link to it from both sides',
	},
	'joint-06': {
		text: 'What small fix have we talked about for ages and never done?',
		reveals: 'good intentions without an owner or a date',
		use: 'do it now, give it a date, or let it go for good',
		followUp: 'On {{date}} we came back to an old fix, “{{thread}}”. What have we done about it?',
	},
	'joint-07': {
		text: 'What would you show my team if they sat with yours for half a day?',
		reveals: 'what they would like us to see',
		use: 'pick a date and two people',
	},
	'joint-08': {
		text: 'What\'s one thing you\'d like my team to change, and what could yours change in return?',
		reveals: 'where each side could move',
		use: 'name yours first, and try both for a month',
	},
};
