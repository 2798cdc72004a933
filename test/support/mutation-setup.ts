// A property that a mutant breaks need not be shrunk: that it fails is all that is asked.
import fc from 'fast-check';

fc.configureGlobal({ endOnFailure: true });
